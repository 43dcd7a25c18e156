#include "app/cli/AllCommands.h"
#include "app/cli/Console.h"
#include "app/cli/DossierCommand.h"
#include "app/cli/Syntax.h"
#include "app/cli/listings/Listing.h"
#include "core/JournalText.h"

using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonOf(const JournalEntry &entry, const Dossier &dossier, const Catalogue &texts)
{
    return {{u"seq"_s, entry.sequence},
            {u"id"_s, entry.id},
            {u"kind"_s, toString(entry.kind)},
            {u"target"_s, entry.target > 0 ? QJsonValue(entry.target) : QJsonValue()},
            {u"who"_s, entry.who},
            {u"when"_s, entry.at.toUTC().toString(Qt::ISODateWithMs)},
            {u"installation"_s, entry.installation},
            {u"what"_s, entry.what},
            {u"arguments"_s, QJsonArray::fromStringList(entry.arguments)},
            {u"text"_s, journalText(entry, dossier, texts)},
            {u"digest"_s, entry.digest},
            {u"undone"_s, entry.isUndone}};
}

class LogCommand : public ReadingCommand
{
public:
    LogCommand() : ReadingCommand(u"log"_s) {}

protected:
    void declareMore(Syntax &syntax) override { syntax.count(u"limit"_s, m_limit); }

    Result<ExitStatus> read(const Dossier &dossier, Console &console) override
    {
        Listing listing{.items = {},
                        .csvColumns = {},
                        .shownColumns = {u"seq"_s, u"when"_s, u"who"_s, u"kind"_s, u"text"_s, u"undone"_s}};
        for (const JournalEntry &entry : dossier.journal(m_limit))
            listing.items.append(jsonOf(entry, dossier, console.texts()));
        answer(console, listing, console.isJson() ? ListingForm::Json : ListingForm::Table);
        return ExitStatus::Done;
    }

private:
    int m_limit = -1;
};

/// Undo and redo: one step, named in the answer.
class StepCommand : public WritingCommand
{
public:
    explicit StepCommand(bool isUndo) : WritingCommand(isUndo ? u"undo"_s : u"redo"_s), m_isUndo(isUndo) {}

protected:
    Result<ExitStatus> write(Dossier &dossier, Console &console) override
    {
        const std::optional<JournalEntry> entry = m_isUndo ? dossier.nextUndo() : dossier.nextRedo();
        if (Result<> done = m_isUndo ? dossier.undo() : dossier.redo(); !done)
            return done.error();
        Q_ASSERT(entry); // else there was nothing to take back, and the dossier has said so
        const QString text = journalText(*entry, dossier, console.texts());
        if (console.isJson())
            console.answer(QJsonObject{{u"seq"_s, entry->sequence},
                                       {u"what"_s, entry->what},
                                       {u"text"_s, text},
                                       {u"digest"_s, dossier.digest()}});
        else
            console.answer(console.texts().text(m_isUndo ? u"cli.undone"_s : u"cli.redone"_s, {text}));
        return ExitStatus::Done;
    }

private:
    bool m_isUndo;
};

} // namespace

void addJournalCommands(Commands &commands)
{
    commands.push_back(std::make_unique<LogCommand>());
    commands.push_back(std::make_unique<StepCommand>(true));
    commands.push_back(std::make_unique<StepCommand>(false));
}
