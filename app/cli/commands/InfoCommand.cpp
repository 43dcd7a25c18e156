#include "app/cli/AllCommands.h"
#include "app/cli/Console.h"
#include "app/cli/DossierCommand.h"
#include "app/cli/Selection.h"
#include "app/cli/Table.h"
#include "app/cli/Values.h"
#include "core/StoragePlace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct InstitutionCounts
{
    int responsible = 0;   ///< leads at least one commitment
    int organisations = 0; ///< civil society
};

InstitutionCounts countInstitutions(const Contents &contents)
{
    QSet<InstitutionId> responsible;
    for (const Commitment &commitment : contents.commitments) {
        for (const Involvement &involvement : commitment.involvements) {
            if (involvement.role == InvolvementRole::Lead)
                responsible.insert(involvement.institution);
        }
    }
    const auto organisations = std::count_if(contents.institutions.cbegin(), contents.institutions.cend(),
                                             [](const Institution &one) { return one.sector == Sector::CivilSociety; });
    return {.responsible = int(responsible.size()), .organisations = int(organisations)};
}

QJsonObject jsonOf(const ActionPlan &plan, const Contents &contents, const QString &language)
{
    const QList<Commitment> commitments = contents.commitmentsOf(plan.id);
    const auto counted =
        std::count_if(commitments.cbegin(), commitments.cend(), [](const Commitment &one) { return one.isCounted; });
    QJsonObject object{{u"id"_s, plan.id.toString()},        {u"country"_s, plan.country},
                       {u"number"_s, plan.number},           {u"language"_s, plan.language},
                       {u"starts"_s, ::jsonOf(plan.starts)}, {u"ends"_s, ::jsonOf(plan.ends)},
                       {u"commitments"_s, int(counted)},     {u"uncounted"_s, int(commitments.size() - counted)},
                       {u"note"_s, plan.note.in(language)}};
    insertText(object, u"title"_s, plan.title, language);
    return object;
}

class InfoCommand : public ReadingCommand
{
public:
    InfoCommand() : ReadingCommand(u"info"_s) {}

protected:
    Result<ExitStatus> read(const Dossier &dossier, Console &console) override
    {
        const QJsonObject info = infoOf(dossier, console.language());
        if (console.isJson())
            console.answer(info);
        else
            tell(info, dossier.path(), console);
        return ExitStatus::Done;
    }

private:
    static QJsonObject infoOf(const Dossier &dossier, const QString &language)
    {
        const Contents &contents = dossier.contents();
        QJsonArray plans;
        for (const ActionPlan &plan : contents.plans)
            plans.append(jsonOf(plan, contents, language));
        const InstitutionCounts institutions = countInstitutions(contents);
        const auto rated = std::count_if(contents.ratings.cbegin(), contents.ratings.cend(),
                                         [](const Rating &rating) { return rating.isRated(); });
        return {{u"plans"_s, plans},
                {u"institutions"_s, institutions.responsible},
                {u"organisations"_s, institutions.organisations},
                {u"rounds"_s, int(contents.rounds.size())},
                {u"people"_s, int(contents.people.size())},
                {u"ratings"_s, int(rated)},
                {u"evidence"_s, int(contents.evidence.size())},
                {u"milestones"_s, int(contents.milestones.size())},
                {u"clusters"_s, int(contents.clusters.size())},
                {u"proposals"_s, int(contents.proposals.size())},
                {u"events"_s, int(contents.events.size())},
                {u"officials"_s, int(contents.officials.size())},
                {u"selfReports"_s, int(contents.selfReports.size())},
                {u"overrides"_s, int(contents.overrides.size())},
                {u"comments"_s, int(contents.comments.size())},
                {u"narratives"_s, int(contents.narratives.size())},
                {u"recommendations"_s, int(contents.recommendations.size())},
                {u"translations"_s, int(contents.translations.size())},
                {u"journal"_s, dossier.journalLength()},
                {u"place"_s, codeOf(placeOf(dossier.path()).kind)},
                {u"digest"_s, dossier.digest()}};
    }

    static void tell(const QJsonObject &info, const QString &path, Console &console)
    {
        const Catalogue &texts = console.texts();
        Table plans{.headings = {texts.text(u"cli.column.plan"_s), texts.text(u"cli.column.title"_s),
                                 texts.text(u"cli.column.commitments"_s), texts.text(u"cli.column.uncounted"_s)},
                    .rows = {}};
        for (const QJsonValue &value : info.value(u"plans"_s).toArray()) {
            const QJsonObject plan = value.toObject();
            plans.rows.append({plan.value(u"country"_s).toString() + u'/' + plan.value(u"number"_s).toString(),
                               plan.value(u"title"_s).toString(), QString::number(plan.value(u"commitments"_s).toInt()),
                               QString::number(plan.value(u"uncounted"_s).toInt())});
        }
        answer(console, plans);
        console.answer(QString());
        Table counts{.headings = {texts.text(u"cli.column.what"_s), texts.text(u"cli.column.count"_s)}, .rows = {}};
        for (const QString &key : {u"institutions"_s, u"organisations"_s, u"rounds"_s, u"people"_s, u"ratings"_s,
                                   u"evidence"_s, u"milestones"_s, u"clusters"_s, u"proposals"_s, u"events"_s,
                                   u"officials"_s, u"selfReports"_s, u"overrides"_s, u"comments"_s, u"journal"_s})
            counts.rows.append({texts.text(u"cli.column."_s + key), QString::number(info.value(key).toInteger())});
        answer(console, counts);
        console.answer(QString());
        const StoragePlace place = placeOf(path);
        console.answer(place.isSafe() ? texts.text(u"cli.place"_s, {texts.text(u"cli.place.safe"_s)})
                                      : placeSentence(place, path, texts));
        console.answer(texts.text(u"cli.digest"_s, {info.value(u"digest"_s).toString()}));
    }
};

} // namespace

void addInfoCommand(Commands &commands) { commands.push_back(std::make_unique<InfoCommand>()); }
