#include "app/cli/AllCommands.h"
#include "app/cli/Console.h"
#include "app/cli/DossierCommand.h"
#include "app/cli/Syntax.h"
#include "app/cli/listings/Listing.h"

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
        syntax.choice(u"kind"_s, searchKinds(), m_kind);
        syntax.count(u"limit"_s, m_limit);
    }

    Result<ExitStatus> read(const Dossier &dossier, Console &console) override
    {
        Listing listing{
            .items = {}, .csvColumns = {}, .shownColumns = {u"kind"_s, u"number"_s, u"title"_s, u"snippet"_s}};
        for (const SearchHit &hit : dossier.search(m_words.join(u' '), m_limit, m_kind).hits)
            listing.items.append(itemOf(hit, dossier.contents(), console.language()));
        answer(console, listing, console.isJson() ? ListingForm::Json : ListingForm::Table);
        return ExitStatus::Done;
    }

private:
    static QJsonObject itemOf(const SearchHit &hit, const Contents &contents, const QString &language)
    {
        QJsonObject item{{u"kind"_s, hit.place.kind},
                         {u"id"_s, hit.place.id},
                         {u"number"_s, hit.number},
                         {u"title"_s, hit.title.in(language)},
                         {u"snippet"_s, hit.snippet()}};
        if (const ActionPlan *plan = contents.plan(hit.place.plan))
            item.insert(u"plan"_s, plan->country + u'/' + plan->number);
        if (!hit.who.isEmpty())
            item.insert(u"who"_s, hit.who);
        if (!hit.place.criterion.isEmpty())
            item.insert(u"criterion"_s, hit.place.criterion.toString());
        return item;
    }

    QStringList m_words;
    QString m_kind;
    int m_limit = 100;
};

} // namespace

void addSearchCommand(Commands &commands) { commands.push_back(std::make_unique<SearchCommand>()); }
