#include "core/report/DerivedCounts.h"

#include "core/evaluation/DerivedFlags.h"
#include "core/evaluation/LevelCounts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Labels in the order in which they are listed.
QStringList orderedLabels(const ReportContext &context, const DerivedValue &derived)
{
    QStringList labels;
    for (const Outcome &outcome : derived.outcomes())
        labels.append(context.of(outcome.label));
    if (derived.rule.isYesNo())
        labels = {context.text(u"yes"_s), context.text(u"no"_s)};
    return labels;
}

} // namespace

QList<DerivedCounts> derivedCounts(const ReportContext &context, const RoundContext &round)
{
    QList<DerivedCounts> all;
    QList<QMap<QString, int>> tallies;
    for (const DerivedValue &derived : round.pack->derived) {
        if (derived.subject == SubjectKind::Commitment) {
            all.append({.derived = &derived});
            tallies.append(QMap<QString, int>());
        }
    }
    for (const Commitment &commitment : context.commitments()) {
        if (!commitment.isCounted)
            continue;
        const Subject subject = Subject::of(commitment.id);
        const auto results =
            deriveShown(context.contents(), *round.pack, round.round.id, subject, round.levels->of(subject));
        for (qsizetype i = 0; i < all.size(); ++i) {
            DerivedCounts &counts = all[i];
            ++counts.of;
            const auto result = std::find_if(results.cbegin(), results.cend(),
                                             [&](const DerivedResult &one) { return one.id == counts.derived->id; });
            if (result == results.cend() || (!result->value && !result->number))
                continue;
            ++counts.known;
            ++tallies[i][context.derivedLabel(*counts.derived, *result)];
            if (result->value == u"yes"_s)
                counts.yesNumbers.append(commitment.number);
        }
    }
    for (qsizetype i = 0; i < all.size(); ++i) {
        for (const QString &label : orderedLabels(context, *all.at(i).derived)) {
            if (const int count = tallies[i].take(label); count > 0)
                all[i].outcomes.append({label, count});
        }
        for (auto it = tallies.at(i).cbegin(); it != tallies.at(i).cend(); ++it)
            all[i].outcomes.append({it.key(), it.value()});
    }
    return all;
}
