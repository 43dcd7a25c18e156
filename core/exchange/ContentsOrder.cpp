#include "core/exchange/ContentsOrder.h"

#include "core/model/ContentsIndex.h"

#include <algorithm>
#include <tuple>

namespace {

template <typename T, typename KeyOf>
void sortBy(QList<T> &list, KeyOf keyOf)
{
    std::stable_sort(list.begin(), list.end(), [&](const T &a, const T &b) { return keyOf(a) < keyOf(b); });
}

/// An unknown date comes first, as in a table.
QString textOf(const std::optional<PartialDate> &date) { return date ? date->toString() : QString(); }

/// The number that a text begins with, 0 for none: "2b" stands between "2" and "10".
qint64 leadingNumber(const QString &text)
{
    qsizetype end = 0;
    while (end < text.size() && end < 18 && text.at(end).isDigit())
        ++end;
    return text.first(end).toLongLong();
}

} // namespace

void order(Contents &contents)
{
    sortBy(contents.plans, [](const ActionPlan &a) {
        return std::tuple(a.country, leadingNumber(a.number), a.number, a.id.toString());
    });
    sortBy(contents.categories,
           [](const Category &a) { return std::tuple(a.plan.toString(), a.position, a.id.toString()); });
    sortBy(contents.institutions, [](const Institution &a) { return std::tuple(a.name, a.id.toString()); });
    sortBy(contents.commitments,
           [](const Commitment &a) { return std::tuple(a.plan.toString(), a.position, a.id.toString()); });
    sortBy(contents.people, [](const Person &a) { return std::tuple(a.name, a.id.toString()); });
    sortBy(contents.methods, [](const StoredMethod &a) { return std::tuple(a.id, a.version); });
    sortBy(contents.rounds, [](const Round &a) { return std::tuple(a.plan.toString(), a.position, a.id.toString()); });
    sortBy(contents.evidence, [](const Evidence &a) { return std::tuple(a.number, a.id.toString()); });
    sortBy(contents.selfReports, [](const SelfReport &a) {
        return std::tuple(a.commitment.toString(), textOf(a.reported), a.id.toString());
    });
    sortBy(contents.milestones,
           [](const Milestone &a) { return std::tuple(a.commitment.toString(), a.position, a.id.toString()); });
    sortBy(contents.clusters,
           [](const Cluster &a) { return std::tuple(a.plan.toString(), a.number, a.id.toString()); });
    sortBy(contents.officials,
           [](const Official &a) { return std::tuple(a.commitment.toString(), a.name, a.id.toString()); });
    sortBy(contents.events,
           [](const ProcessEvent &a) { return std::tuple(a.plan.toString(), textOf(a.date), a.id.toString()); });
    sortBy(contents.proposals,
           [](const Proposal &a) { return std::tuple(a.plan.toString(), a.number, a.id.toString()); });
    sortBy(contents.recommendations,
           [](const Recommendation &a) { return std::tuple(a.plan.toString(), a.number, a.id.toString()); });
    std::sort(contents.narratives.begin(), contents.narratives.end());
    std::sort(contents.translations.begin(), contents.translations.end());
    std::sort(contents.published.begin(), contents.published.end());
    std::sort(contents.overrides.begin(), contents.overrides.end());
    std::sort(contents.sourceCells.begin(), contents.sourceCells.end());
    sortBy(contents.comments, [](const Comment &a) { return std::tuple(a.writtenAt, a.id.toString()); });
    std::sort(contents.narratives.begin(), contents.narratives.end());
    sortBy(contents.recommendations,
           [](const Recommendation &a) { return std::tuple(a.plan.toString(), a.number, a.id.toString()); });
    std::sort(contents.translations.begin(), contents.translations.end());
    std::sort(contents.preferences.begin(), contents.preferences.end());
    std::sort(contents.reportSections.begin(), contents.reportSections.end());
    contents.index = ContentsIndex::of(contents, nullptr);
}
