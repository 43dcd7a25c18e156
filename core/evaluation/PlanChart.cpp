#include "core/evaluation/PlanChart.h"

#include "core/base/Catalogue.h"

using namespace Qt::StringLiterals;

namespace {

LocalizedText nameOf(const PlanDistribution &one)
{
    LocalizedText name;
    for (const QString &language : {u"es"_s, u"en"_s}) {
        const Catalogue texts(language);
        const QString country = texts.placeName(one.plan.country);
        const QString plan =
            one.plan.submitted > 0
                ? texts.text(u"compare.plan.year"_s, {country, one.plan.number, QString::number(one.plan.submitted)})
                : texts.text(u"compare.plan"_s, {country, one.plan.number});
        name.texts.insert(language, one.isCarriedOver ? texts.text(u"compare.carried"_s, {plan}) : plan);
    }
    return name;
}

LocalizedText nameOfOthers()
{
    LocalizedText name;
    for (const QString &language : {u"es"_s, u"en"_s})
        name.texts.insert(language, Catalogue::rawText(u"compare.others"_s, language));
    return name;
}

int countOf(const LevelCounts &counts, const LevelCode &code)
{
    return code.isEmpty() ? counts.notRated : counts.levels.value(code) + counts.missing.value(code);
}

void noteOccurring(const LevelCounts &counts, QSet<LevelCode> &occurring)
{
    for (const auto &levels : {counts.levels, counts.missing}) {
        for (auto it = levels.cbegin(); it != levels.cend(); ++it) {
            if (*it > 0)
                occurring.insert(it.key());
        }
    }
    if (counts.notRated > 0)
        occurring.insert(LevelCode());
}

} // namespace

LevelChart chartOfPlans(const QList<PlanDistribution> &plans, const MethodPack &pack, const CriterionCode &criterion,
                        const std::optional<Peers> &peers)
{
    QSet<LevelCode> occurring;
    for (const PlanDistribution &one : plans)
        noteOccurring(one.counts, occurring);
    if (peers)
        noteOccurring(peers->counts, occurring);
    LevelChart chart{.criterion = criterion, .levels = shownLevels(pack, criterion, occurring)};
    const auto add = [&chart](const LocalizedText &label, const LevelCounts &counts, bool isTotal) {
        LevelBar bar{.label = label, .isTotal = isTotal};
        for (const LevelCode &code : std::as_const(chart.levels))
            bar.counts.append(countOf(counts, code));
        chart.bars.append(bar);
    };
    for (const PlanDistribution &one : plans)
        add(nameOf(one), one.counts, false);
    if (peers)
        add(nameOfOthers(), peers->counts, true);
    return chart;
}
