#include "app/cli/AllCommands.h"
#include "app/cli/Console.h"
#include "app/cli/DossierCommand.h"
#include "app/cli/Listing.h"
#include "app/cli/Syntax.h"

using namespace Qt::StringLiterals;

namespace {

class SearchCommand : public ReadingCommand
{
public:
    SearchCommand() : ReadingCommand(u"search"_s) {}

protected:
    void declareMore(Syntax &syntax) override
    {
        syntax.positionals(u"words"_s, m_words);
        syntax.count(u"limit"_s, m_limit);
    }

    Result<ExitStatus> read(const Dossier &dossier, Console &console) override
    {
        Listing listing{.items = {}, .csvColumns = {}, .shownColumns = {u"kind"_s, u"number"_s, u"snippet"_s}};
        for (const SearchHit &hit : dossier.search(m_words.join(u' '), m_limit))
            listing.items.append(QJsonObject{
                {u"kind"_s, hit.kind}, {u"id"_s, hit.id}, {u"number"_s, hit.number}, {u"snippet"_s, hit.snippet}});
        answer(console, listing, console.isJson() ? ListingForm::Json : ListingForm::Table);
        return ExitStatus::Done;
    }

private:
    QStringList m_words;
    int m_limit = 100;
};

} // namespace

void addSearchCommand(Commands &commands) { commands.push_back(std::make_unique<SearchCommand>()); }
