#include "core/report/chapters/DerivedCounts.h"

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

/// What came up how often: by its number, where it is one, else by its label.
struct Tally
{
    QMap<int, int> numbers{};
    QMap<QString, int> labels{};
};

QList<std::pair<QString, int>> inOrder(const ReportContext &context, const DerivedValue &derived, Tally tally)
{
    QList<std::pair<QString, int>> outcomes;
    for (auto it = tally.numbers.cbegin(); it != tally.numbers.cend(); ++it)
        outcomes.append(
            {context.derivedLabel(derived, {.id = derived.id, .value = {}, .number = it.key()}), it.value()});
    for (const QString &label : orderedLabels(context, derived)) {
        if (const int count = tally.labels.take(label); count > 0)
            outcomes.append({label, count});
    }
    for (auto it = tally.labels.cbegin(); it != tally.labels.cend(); ++it)
        outcomes.append({it.key(), it.value()});
    return outcomes;
}

} // namespace

QList<DerivedCounts> derivedCounts(const ReportContext &context, const RoundContext &round)
{
    QList<DerivedCounts> all;
    QList<Tally> tallies;
    for (const DerivedValue &derived : round.pack->derived) {
        if (derived.subject == SubjectKind::Commitment) {
            all.append({.derived = &derived});
            tallies.append(Tally());
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
            if (counts.isNumber())
                ++tallies[i].numbers[*result->number];
            else
                ++tallies[i].labels[context.derivedLabel(*counts.derived, *result)];
            if (result->value == u"yes"_s)
                counts.yesNumbers.append(commitment.number);
        }
    }
    for (qsizetype i = 0; i < all.size(); ++i)
        all[i].outcomes = inOrder(context, *all.at(i).derived, tallies.at(i));
    return all;
}

QString outcomesInWords(const ReportContext &context, const DerivedCounts &counts)
{
    // A label that has marks of its own stands in its own line, else nobody could tell where it ends.
    const bool isApart =
        !counts.isNumber() && std::any_of(counts.outcomes.cbegin(), counts.outcomes.cend(), [](const auto &outcome) {
            return outcome.first.contains(u':') || outcome.first.contains(u',');
        });
    QStringList pieces;
    for (const auto &[label, count] : counts.outcomes)
        pieces.append(context.text(isApart ? u"summary.outcome-apart"_s : u"summary.number-outcome"_s,
                                   {label, QString::number(count)}));
    if (!counts.isKnownOfAll())
        pieces.append(context.text(u"summary.undetermined"_s, {QString::number(counts.of - counts.known)}));
    return pieces.isEmpty() ? u"–"_s : pieces.join(isApart ? u"\n"_s : u"; "_s);
}
