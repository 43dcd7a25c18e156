#include "app/cli/AllCommands.h"
#include "app/cli/Console.h"
#include "app/cli/DossierCommand.h"
#include "app/cli/OutputFile.h"
#include "app/cli/Syntax.h"
#include "core/exchange/CsvWriter.h"
#include "core/exchange/DataSet.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace
{

/// A cell that a spreadsheet would run as a formula is guarded: the texts may come from anybody.
QByteArray csvOf(const DataTable &table)
{
    QByteArray bytes = csvLine(table.columns).toUtf8();
    for (const QStringList &row : table.rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(guardedCell(cell));
        bytes += csvLine(cells).toUtf8();
    }
    return bytes;
}

/// The tables as files of a new folder, which appears whole or not at all.
Result<> writeTables(const QString &path, const QList<DataTable> &tables)
{
    QTemporaryDir folder(path + u".XXXXXX"_s);
    if (!folder.isValid())
        return Error{ErrorCode::Storage, u"cli.cannot-write"_s, path, {folder.errorString()}};
    for (const DataTable &table : tables) {
        if (Result<> written = writeWholeFile(folder.filePath(table.name + u".csv"_s), csvOf(table)); !written)
            return Error{written.error().code, written.error().what, path, written.error().arguments};
    }
    const auto usual = QFile::permissions(QFileInfo(path).absolutePath());
    QFile::setPermissions(folder.path(), usual | QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (!QDir().rename(folder.path(), path))
        return Error{ErrorCode::Storage, u"cli.cannot-write"_s, path, {path}};
    folder.setAutoRemove(false);
    return {};
}

class ExportCommand : public ReadingCommand
{
public:
    ExportCommand() : ReadingCommand(u"export"_s) {}

protected:
    void declareMore(Syntax &syntax) override
    {
        syntax.choice(u"format"_s, {u"csv"_s, u"json"_s}, m_format, Syntax::Required);
        syntax.output(m_output);
    }

    Result<ExitStatus> read(const Dossier &dossier, Console &console) override
    {
        if (Result<> written = m_format == u"json"_s ? writeJson(dossier) : writeCsv(dossier); !written)
            return written.error();
        if (console.isJson())
            console.answer(
                QJsonObject{{u"path"_s, m_output}, {u"format"_s, m_format}, {u"digest"_s, dossier.digest()}});
        else
            console.answer(console.texts().text(u"cli.written"_s, {m_output}));
        return ExitStatus::Done;
    }

private:
    Result<> writeJson(const Dossier &dossier) const
    {
        const QByteArray json = dataSetJson(dossier.contents(), dossier.digest(), DataScope::All);
        return writeOutput(m_output, [&](const QString &path) { return writeWholeFile(path, json); });
    }

    Result<> writeCsv(const Dossier &dossier) const
    {
        if (Result<> free = mustNotExist(m_output); !free)
            return free;
        return writeTables(m_output, dataTables(dossier.contents(), DataScope::All));
    }

    QString m_format;
    QString m_output;
};

} // namespace

void addExportCommand(Commands &commands)
{
    commands.push_back(std::make_unique<ExportCommand>());
}
