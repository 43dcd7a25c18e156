#include "core/ImportMerge.h"

#include <algorithm>

namespace {

/// What was known, with what is new in it: a text that differs from a known one only in white space is not new.
LocalizedText merged(LocalizedText known, const LocalizedText &incoming)
{
    for (auto it = incoming.texts.cbegin(); it != incoming.texts.cend(); ++it) {
        const bool isKnown = std::any_of(known.texts.cbegin(), known.texts.cend(),
                                         [&](const QString &text) { return text.simplified() == it->simplified(); });
        if (!isKnown)
            known.texts.insert(it.key(), *it);
    }
    return known;
}

template <typename T>
void addMissing(QList<T> &known, const QList<T> &incoming)
{
    for (const T &item : incoming) {
        if (!known.contains(item))
            known.append(item);
    }
}

/// `become` says what the import makes of a known item.
template <typename T, typename Become>
ImportOutlook outlook(const QList<T> &known, const QList<T> &incoming, Become become)
{
    QHash<decltype(T::id), const T *> byId;
    for (const T &item : known)
        byId.insert(item.id, &item);
    ImportOutlook counts;
    for (const T &item : incoming) {
        const T *old = byId.value(item.id);
        ++(!old ? counts.added : become(*old, item) == *old ? counts.same : counts.changed);
    }
    return counts;
}

template <typename T>
ImportOutlook outlookOfMerged(const QList<T> &known, const QList<T> &incoming)
{
    return outlook(known, incoming, [](const T &old, const T &item) { return merged(old, item); });
}

} // namespace

Institution merged(Institution known, const Institution &incoming)
{
    const qsizetype before = known.aliases.size();
    addMissing(known.aliases, incoming.aliases);
    if (known.aliases.size() > before)
        known.aliases.sort();
    return known;
}

Commitment merged(Commitment known, const Commitment &incoming)
{
    known.title = merged(known.title, incoming.title);
    known.text = merged(known.text, incoming.text);
    known.note = merged(known.note, incoming.note);
    if (!known.due)
        known.due = incoming.due;
    if (known.externalId.isEmpty()) {
        known.externalId = incoming.externalId;
        known.isExternalIdInferred = incoming.isExternalIdInferred;
    }
    for (const Involvement &involvement : incoming.involvements) {
        const bool isKnown =
            std::any_of(known.involvements.cbegin(), known.involvements.cend(), [&](const auto &other) {
                return other.institution == involvement.institution && other.role == involvement.role;
            });
        if (!isKnown)
            known.involvements.append(involvement);
    }
    addMissing(known.categories, incoming.categories);
    return known;
}

ActionPlan merged(ActionPlan known, const ActionPlan &incoming)
{
    const auto fill = [](QString &field, const QString &value) {
        if (field.isEmpty())
            field = value;
    };
    fill(known.countryCode, incoming.countryCode);
    fill(known.region, incoming.region);
    fill(known.externalId, incoming.externalId);
    if (known.submitted == 0)
        known.submitted = incoming.submitted;
    if (!known.starts)
        known.starts = incoming.starts;
    if (!known.ends)
        known.ends = incoming.ends;
    return known;
}

ImportOutlook outlookOfPlans(const Contents &known, const Contents &incoming)
{
    return outlookOfMerged(known.plans, incoming.plans);
}

ImportOutlook outlookOfCommitments(const Contents &known, const Contents &incoming)
{
    return outlookOfMerged(known.commitments, incoming.commitments);
}

ImportOutlook outlookOfInstitutions(const Contents &known, const Contents &incoming)
{
    return outlookOfMerged(known.institutions, incoming.institutions);
}

/// A milestone is written as it comes.
ImportOutlook outlookOfMilestones(const Contents &known, const Contents &incoming)
{
    return outlook(known.milestones, incoming.milestones,
                   [](const Milestone &, const Milestone &item) { return item; });
}
