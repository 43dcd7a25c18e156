#include "core/model/PublicPart.h"

#include "core/model/ContentsIndex.h"

#include <QSet>

#include <algorithm>

namespace {

bool isSameQuestion(const RatingKey &a, const RatingKey &b)
{
    return a.round == b.round && a.subject == b.subject && a.criterion == b.criterion;
}

/// Calls `take` with the keys of each criterion of a subject whose raters differ.
template <typename Take>
void forEachUnsettled(const Contents &contents, Take take)
{
    // Sorted by their keys: the answers to one question stand together.
    for (auto it = contents.ratings.cbegin(); it != contents.ratings.cend();) {
        const RatingKey question = it.key();
        QList<RatingKey> rated;
        QSet<LevelCode> levels;
        for (; it != contents.ratings.cend() && isSameQuestion(it.key(), question); ++it) {
            if (!it->isRated())
                continue;
            rated.append(it.key());
            levels.insert(it->level);
        }
        if (levels.size() > 1)
            take(rated);
    }
}

void removeConfidential(Contents &contents)
{
    QSet<EvidenceId> hidden;
    for (const Evidence &item : std::as_const(contents.evidence)) {
        if (item.isConfidential)
            hidden.insert(item.id);
    }
    if (hidden.isEmpty())
        return;
    const auto isHidden = [&](EvidenceId id) {
        return hidden.contains(id);
    };
    contents.evidence.removeIf([](const Evidence &item) { return item.isConfidential; });
    for (Rating &rating : contents.ratings) {
        if (rating.evidence.removeIf(isHidden) > 0)
            rating.evidenceDigest.clear();
    }
    for (ProcessEvent &event : contents.events)
        event.evidence.removeIf(isHidden);
    for (Proposal &proposal : contents.proposals)
        proposal.evidence.removeIf(isHidden);
}

void removeUnfinishedRatings(Contents &contents)
{
    for (const RatingKey &key : unsettledRatings(contents))
        contents.ratings.remove(key);
    contents.ratings.removeIf([](const auto &rating) { return !rating.value().isRated(); });
    contents.translations.removeIf(
        [&](const ReasonTranslation &translation) { return !contents.ratings.contains(translation.rating); });
}

void removeOtherPeople(Contents &contents)
{
    QSet<PersonId> named;
    for (auto it = contents.ratings.keyBegin(); it != contents.ratings.keyEnd(); ++it)
        named.insert(it->person);
    for (const FlagOverride &flag : std::as_const(contents.overrides))
        named.insert(flag.person);
    contents.people.removeIf([&](const Person &person) { return !named.contains(person.id); });
}

} // namespace

Contents publicPart(Contents contents)
{
    // Every list by name: a new one does not compile before somebody has decided whether it is public (see the table).
    [[maybe_unused]] const auto &[plans, categories, institutions, commitments, people, methods, rounds, ratings,
                                  evidence, selfReports, milestones, clusters, officials, events, proposals, published,
                                  overrides, sourceCells, comments, preferences, reportSections, narratives,
                                  recommendations, translations, index] = contents;
    removeConfidential(contents);
    removeUnfinishedRatings(contents);
    removeOtherPeople(contents);
    contents.officials.clear();
    contents.comments.clear();
    contents.sourceCells.clear();
    contents.index = ContentsIndex::of(contents, nullptr);
    return contents;
}

QList<RatingKey> unsettledRatings(const Contents &contents)
{
    QList<RatingKey> unsettled;
    forEachUnsettled(contents, [&](const QList<RatingKey> &keys) { unsettled += keys; });
    return unsettled;
}

int unsettledCriteria(const Contents &contents)
{
    int count = 0;
    forEachUnsettled(contents, [&](const QList<RatingKey> &) { ++count; });
    return count;
}
