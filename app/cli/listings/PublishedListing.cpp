#include "app/cli/listings/PublishedListing.h"

#include "app/cli/Selection.h"
#include "app/cli/Table.h"
#include "app/cli/Values.h"
#include "core/evaluation/PublishedComparison.h"

using namespace Qt::StringLiterals;

namespace {

/// The rounds to compare: the one named, else every round of the plans named that has published values.
Result<QList<PlanRound>> roundsToCompare(const Dossier &dossier, const QString &plan, const QString &round)
{
    const Result<QList<PlanRound>> shown = roundsToRead(dossier, plan, round);
    if (!shown || !round.isEmpty())
        return shown;
    QSet<RoundId> published;
    for (const PublishedValue &value : dossier.contents().published)
        published.insert(value.round);
    QList<PlanRound> rounds;
    for (const PlanRound &one : *shown) {
        for (const Round &other : dossier.contents().roundsOf(one.plan.id)) {
            if (published.contains(other.id))
                rounds.append({.plan = one.plan, .round = other, .method = dossier.methodOf(other.id)});
        }
    }
    return rounds;
}

QJsonObject jsonOf(const PublishedCheck &check, const PlanRound &shown, const Contents &contents)
{
    return {{u"plan"_s, shown.plan.country + u'/' + shown.plan.number},
            {u"round"_s, shown.round.id.toString()},
            {u"number"_s, subjectNumber(contents, check.published.subject)},
            {u"name"_s, check.published.name},
            {u"published"_s, check.published.value},
            {u"asWritten"_s, check.published.asWritten},
            {u"computed"_s, check.computed},
            {u"failed"_s, QJsonArray::fromStringList(check.failed)},
            {u"source"_s, check.published.source},
            {u"row"_s, check.published.row},
            {u"column"_s, check.published.column}};
}

QJsonArray jsonOf(const QMap<QString, PublishedAgreement> &agreement)
{
    QJsonArray array;
    for (auto it = agreement.cbegin(); it != agreement.cend(); ++it)
        array.append(QJsonObject{{u"name"_s, it.key()},
                                 {u"agree"_s, it->agree},
                                 {u"differ"_s, it->differ},
                                 {u"notPublished"_s, it->notPublished},
                                 {u"notComputable"_s, it->notComputable}});
    return array;
}

void tellAgreement(const QMap<QString, PublishedAgreement> &agreement, Console &console)
{
    const Catalogue &texts = console.texts();
    Table table{.headings = {}, .rows = {}};
    for (const QString &key : {u"value"_s, u"agree"_s, u"differ"_s, u"not-published"_s, u"not-computable"_s})
        table.headings.append(texts.text(u"cli.column."_s + key));
    for (auto it = agreement.cbegin(); it != agreement.cend(); ++it)
        table.rows.append({it.key(), QString::number(it->agree), QString::number(it->differ),
                           QString::number(it->notPublished), QString::number(it->notComputable)});
    answer(console, table);
}

void tellDifferences(const QJsonArray &differences, Console &console)
{
    const Catalogue &texts = console.texts();
    if (differences.isEmpty()) {
        console.answer(texts.text(u"cli.published-no-difference"_s));
        return;
    }
    Table table{.headings = {}, .rows = {}};
    for (const QString &key :
         {u"row"_s, u"plan"_s, u"number"_s, u"value"_s, u"published"_s, u"computed"_s, u"failed"_s})
        table.headings.append(texts.text(u"cli.column."_s + key));
    for (const QJsonValue &one : differences) {
        QStringList failed;
        for (const QJsonValue &test : one[u"failed"_s].toArray())
            failed.append(test.toString());
        table.rows.append({QString::number(one[u"row"_s].toInt()), one[u"plan"_s].toString(),
                           one[u"number"_s].toString(), one[u"name"_s].toString(), one[u"published"_s].toString(),
                           one[u"computed"_s].toString(), failed.join(u", "_s)});
    }
    console.answer(QString());
    answer(console, table);
}

} // namespace

Result<ExitStatus> listPublished(const Dossier &dossier, const QString &plan, const QString &round, Console &console)
{
    const Result<QList<PlanRound>> rounds = roundsToCompare(dossier, plan, round);
    if (!rounds)
        return rounds.error();
    QList<PublishedCheck> all;
    QJsonArray differences;
    for (const PlanRound &shown : *rounds) {
        for (const PublishedCheck &check : comparePublished(dossier.contents(), *shown.method, shown.round.id)) {
            all.append(check);
            if (check.standing == PublishedStanding::Differ)
                differences.append(jsonOf(check, shown, dossier.contents()));
        }
    }
    if (console.isJson()) {
        console.answer(QJsonObject{{u"agreement"_s, jsonOf(agreementByName(all))}, {u"differences"_s, differences}});
    } else {
        tellAgreement(agreementByName(all), console);
        tellDifferences(differences, console);
    }
    return differences.isEmpty() ? ExitStatus::Done : ExitStatus::Findings;
}
