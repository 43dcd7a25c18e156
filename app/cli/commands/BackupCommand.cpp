#include "app/cli/AllCommands.h"
#include "app/cli/Command.h"
#include "app/cli/Console.h"
#include "app/cli/Installation.h"
#include "app/cli/OutputFile.h"
#include "app/cli/Syntax.h"
#include "app/cli/Table.h"
#include "core/BackupShelf.h"
#include "core/Dossier.h"

using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonOf(const Backup &backup)
{
    return {{u"path"_s, backup.path},
            {u"when"_s, backup.at.toString(Qt::ISODate)},
            {u"journal"_s, backup.journal},
            {u"size"_s, backup.size}};
}

/// A copy where one says, or the backups that window and command line keep in the folder of the settings. The list
/// needs no sound dossier: it is wanted most when there is none.
class BackupCommand : public Command
{
public:
    BackupCommand() : Command(u"backup"_s) {}

    void declare(Syntax &syntax) override
    {
        syntax.positional(u"dossier"_s, m_path);
        syntax.output(m_output, Syntax::Optional);
        syntax.flag(u"list"_s, m_isList);
        syntax.flag(u"rotate"_s, m_isRotation);
    }
    QString file() const override { return m_path; }

    Result<ExitStatus> run(Console &console) override
    {
        if (int(m_isList) + int(m_isRotation) + int(!m_output.isEmpty()) != 1)
            return Error{ErrorCode::InvalidInput, u"usage.backup"_s, {}};
        if (m_isList)
            return list(console);
        return m_isRotation ? rotate(console) : copy(console);
    }

private:
    Result<ExitStatus> copy(Console &console) const
    {
        const auto dossier = Dossier::open(m_path, Access::ReadOnly, authorNamed({}));
        if (!dossier)
            return dossier.error();
        if (Result<> free = mustNotExist(m_output); !free)
            return free.error();
        if (Result<> copied = (*dossier)->backup(m_output); !copied)
            return copied.error();
        if (console.isJson())
            console.answer(QJsonObject{{u"path"_s, m_output}, {u"digest"_s, (*dossier)->digest()}});
        else
            console.answer(console.texts().text(u"cli.written"_s, {m_output}));
        return ExitStatus::Done;
    }

    Result<ExitStatus> list(Console &console) const
    {
        const Catalogue &texts = console.texts();
        QJsonArray all;
        Table table{.headings = {texts.text(u"cli.column.when"_s), texts.text(u"cli.column.journal"_s),
                                 texts.text(u"cli.column.size"_s), texts.text(u"cli.column.path"_s)},
                    .rows = {}};
        for (const Backup &backup : usualBackups().backupsOf(m_path)) {
            all.append(jsonOf(backup));
            table.rows.append({backup.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s),
                               QString::number(backup.journal), QString::number(backup.size), backup.path});
        }
        if (console.isJson())
            console.answer(all);
        else if (all.isEmpty())
            console.answer(texts.text(u"error.backup.none"_s, {m_path}));
        else
            answer(console, table);
        return ExitStatus::Done;
    }

    Result<ExitStatus> rotate(Console &console) const
    {
        const BackupShelf shelf = usualBackups();
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto made = shelf.keepUp(m_path, now, console.progress());
        if (!made)
            return made.error();
        shelf.rotate(m_path, now);
        if (console.isJson())
            console.answer(QJsonObject{{u"made"_s, *made ? QJsonValue(jsonOf(**made)) : QJsonValue()},
                                       {u"kept"_s, int(shelf.backupsOf(m_path).size())}});
        else
            console.answer(*made ? console.texts().text(u"cli.written"_s, {(*made)->path})
                                 : console.texts().text(u"cli.backup-not-due"_s));
        return ExitStatus::Done;
    }

    QString m_path;
    QString m_output;
    bool m_isList = false;
    bool m_isRotation = false;
};

} // namespace

void addBackupCommand(Commands &commands) { commands.push_back(std::make_unique<BackupCommand>()); }
