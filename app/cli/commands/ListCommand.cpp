#include "app/cli/AllCommands.h"
#include "app/cli/Console.h"
#include "app/cli/DossierCommand.h"
#include "app/cli/Syntax.h"
#include "app/cli/listings/Listings.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Kind
{
    QString word;
    Listing (*listing)(const ListScope &);
};

const std::array<Kind, 22> &kinds()
{
    static const std::array<Kind, 22> all{{{u"plans"_s, planListing},
                                           {u"categories"_s, categoryListing},
                                           {u"commitments"_s, commitmentListing},
                                           {u"institutions"_s, institutionListing},
                                           {u"doubles"_s, doublesListing},
                                           {u"criteria"_s, criterionListing},
                                           {u"ratings"_s, ratingListing},
                                           {u"stale"_s, staleListing},
                                           {u"comments"_s, commentListing},
                                           {u"evidence"_s, evidenceListing},
                                           {u"people"_s, peopleListing},
                                           {u"rounds"_s, roundListing},
                                           {u"milestones"_s, milestoneListing},
                                           {u"clusters"_s, clusterListing},
                                           {u"proposals"_s, proposalListing},
                                           {u"events"_s, eventListing},
                                           {u"officials"_s, officialListing},
                                           {u"self-reports"_s, selfReportListing},
                                           {u"sections"_s, sectionListing},
                                           {u"narratives"_s, narrativeListing},
                                           {u"recommendations"_s, recommendationListing},
                                           {u"missing-translations"_s, missingTranslationListing}}};
    return all;
}

class ListCommand : public ReadingCommand
{
public:
    ListCommand() : ReadingCommand(u"list"_s) {}

protected:
    void declareMore(Syntax &syntax) override
    {
        QStringList words;
        for (const Kind &kind : kinds())
            words.append(kind.word);
        syntax.positionalChoice(u"things"_s, words, m_things);
        syntax.option(u"plan"_s, u"plan"_s, m_plan);
        syntax.option(u"round"_s, u"round"_s, m_round);
        syntax.flag(u"csv"_s, m_isCsv);
    }

    Result<ExitStatus> read(const Dossier &dossier, Console &console) override
    {
        if (m_isCsv && console.isJson())
            return Error{ErrorCode::InvalidInput, u"usage.csv-or-json"_s, {}, {}};
        const Result<QList<ActionPlan>> plans = plansNamed(dossier.contents(), m_plan);
        if (!plans)
            return plans.error();
        const Result<QList<PlanRound>> rounds = roundsToRead(dossier, m_plan, m_round);
        if (!rounds)
            return rounds.error();
        const ListScope scope{.dossier = dossier,
                              .plans = *plans,
                              .rounds = *rounds,
                              .isRoundNamed = !m_round.isEmpty(),
                              .language = console.language()};
        for (const Kind &kind : kinds()) {
            if (kind.word == m_things)
                answer(console, kind.listing(scope), form(console));
        }
        return ExitStatus::Done;
    }

private:
    ListingForm form(const Console &console) const
    {
        if (console.isJson())
            return ListingForm::Json;
        return m_isCsv ? ListingForm::Csv : ListingForm::Table;
    }

    QString m_things;
    QString m_plan;
    QString m_round;
    bool m_isCsv = false;
};

} // namespace

void addListCommand(Commands &commands) { commands.push_back(std::make_unique<ListCommand>()); }
