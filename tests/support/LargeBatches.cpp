#include "tests/support/LargeBatches.h"

#include "core/exchange/table/TableImport.h"
#include "core/method/MethodLibrary.h"
#include "tests/support/SmallPlan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int textLength = 1500;

Round openRoundOf(ActionPlanId plan, const LibraryMethod &method)
{
    return {.id = RoundId::fromName(u"large/round/"_s + plan.toString()),
            .plan = plan,
            .title = LocalizedText::of(u"es"_s, u"Ronda de prueba"_s),
            .method = method.pack.id,
            .methodVersion = method.pack.version,
            .asOf = QDate(2017, 12, 14),
            .position = 9};
}

void addMilestones(Contents &contents)
{
    for (const Commitment &commitment : std::as_const(contents.commitments)) {
        for (int i = 0; i < 3; ++i) {
            Milestone milestone{.id = MilestoneId::fromName(u"large/%1/%2"_s.arg(commitment.id.toString()).arg(i)),
                                .commitment = commitment.id,
                                .number = u"%1.%2"_s.arg(commitment.number).arg(i + 1),
                                .position = i};
            milestone.title = LocalizedText::of(u"es"_s, madeText(int(contents.milestones.size()) * 3 + i, 90));
            contents.milestones.append(milestone);
        }
    }
}

} // namespace

QString madeText(int number, int length)
{
    static const QStringList words{u"publicar"_s,   u"información"_s, u"presupuesto"_s,   u"dependencia"_s,
                                   u"consulta"_s,   u"ciudadanía"_s,  u"plataforma"_s,    u"datos"_s,
                                   u"abiertos"_s,   u"servicio"_s,    u"transparencia"_s, u"registro"_s,
                                   u"compras"_s,    u"obra"_s,        u"salud"_s,         u"educación"_s,
                                   u"reglamento"_s, u"informe"_s,     u"avance"_s,        u"minuta"_s};
    QString text = u"Asunto %1:"_s.arg(number);
    quint32 state = quint32(number) * 2654435761u + 1;
    while (text.size() < length) {
        state = state * 1664525u + 1013904223u;
        text += u' ' + words.at((state >> 16) % words.size());
        if ((state >> 24) % 23 == 0)
            text += QString::number(state >> 20);
    }
    return text;
}

ActionPlanId largestPlan(const Contents &contents)
{
    QHash<ActionPlanId, int> counts;
    for (const Commitment &commitment : contents.commitments)
        ++counts[commitment.plan];
    return std::max_element(contents.plans.cbegin(), contents.plans.cend(),
                            [&](const ActionPlan &a, const ActionPlan &b) { return counts[a.id] < counts[b.id]; })
        ->id;
}

ImportBatch tableOf2017()
{
    Result<ImportBatch> batch = readTable(u"" COTEJO_TEST_DATA "/ogp/irm_2017_codes.csv"_s, {}, {});
    const Result<LibraryMethod> method = methodFromLibrary(u"irm-2014"_s);
    if (!batch || !method)
        qFatal("the table of 2017 is not read");
    Contents &contents = batch->contents;
    for (qsizetype i = 0; i < contents.commitments.size(); ++i)
        contents.commitments[i].text = LocalizedText::of(u"es"_s, madeText(int(i), textLength));
    addMilestones(contents);
    const Person ana{
        .id = PersonId::fromName(u"person/ana"_s), .name = u"ana"_s, .fullName = u"Ana Ruiz"_s, .role = u"evaluator"_s};
    contents.people.append(ana);
    contents.rounds.append(openRoundOf(largestPlan(contents), *method));
    return *batch;
}

ImportBatch longPlan(int commitments, int reasonLength)
{
    ImportBatch batch = smallPlan();
    Contents &contents = batch.contents;
    const Commitment pattern = contents.commitments.first();
    contents.commitments.clear();
    for (int i = 0; i < commitments; ++i) {
        Commitment commitment = pattern;
        commitment.id = CommitmentId::fromName(u"large/commitment/%1"_s.arg(i));
        commitment.number = QString::number(i + 1);
        commitment.position = i;
        commitment.title = LocalizedText::of(u"es"_s, madeText(i, 80));
        commitment.text = LocalizedText::of(u"es"_s, madeText(i + commitments, textLength));
        contents.commitments.append(commitment);
        const Rating rating{.key = {contents.rounds.first().id, Subject::of(commitment.id),
                                    CriterionCode(u"completion"_s), contents.people.first().id},
                            .level = LevelCode(u"limited"_s),
                            .reason = madeText(i + 2 * commitments, reasonLength),
                            .ratedAt = QDateTime(QDate(2012, 12, 14), QTime(12, 0), Qt::UTC)};
        contents.ratings.insert(rating.key, rating);
    }
    return batch;
}
