// Dossier: ratings whose texts have changed since.
#include "core/Dossier.h"

#include "core/base/Digest.h"
#include "core/evaluation/Completeness.h"
#include "core/storage/Attempt.h"
#include "core/storage/DossierFile.h"
#include "core/storage/PastRows.h"
#include "core/storage/RatingRepository.h"

using namespace Qt::StringLiterals;

namespace {

/// Where the texts that a rating rests on stand: see the steps of the schema.
struct TextPlace
{
    QString table{};
    QString key{};
    QList<int> columns{}; ///< in the order in which `subjectDigest()` joins them
    PastRows::Columns now{};
    LocalizedText shown{};
};

std::optional<TextPlace> placeOf(const Contents &contents, const Subject &subject)
{
    const auto commitmentId = subject.commitment();
    if (const Commitment *commitment = commitmentId ? contents.commitment(*commitmentId) : nullptr)
        return TextPlace{u"commitment"_s, subject.id, {5}, {{5, commitment->text.toJson()}}, commitment->text};
    const auto planId = subject.plan();
    if (const ActionPlan *plan = planId ? contents.plan(*planId) : nullptr)
        return TextPlace{u"action_plan"_s, subject.id, {3}, {{3, plan->title.toJson()}}, plan->title};
    const auto milestoneId = subject.milestone();
    if (const Milestone *milestone = milestoneId ? contents.milestone(*milestoneId) : nullptr)
        return TextPlace{u"milestone"_s,
                         subject.id,
                         {4, 5},
                         {{4, milestone->title.toJson()}, {5, milestone->text.toJson()}},
                         milestone->text.isEmpty() ? milestone->title : milestone->text};
    return std::nullopt; // a cluster's text is that of several rows
}

ChangedText subjectText(const Contents &contents, const PastRows &past, const Rating &rating)
{
    const std::optional<TextPlace> place = placeOf(contents, rating.key.subject);
    if (!place)
        return {};
    const auto basis = [&](const PastRows::Columns &columns) {
        QString joined;
        for (const int column : place->columns)
            joined += columns.value(column);
        return sha256Hex(joined.toUtf8());
    };
    ChangedText text{.now = place->shown};
    const auto then = past.find(place->table, place->key, place->now, [&](const PastRows::Columns &columns) {
        return basis(columns) == rating.subjectDigest;
    });
    if (!then)
        return text;
    text.before = LocalizedText::fromJson(then->value(place->columns.last()));
    if (text.before && text.before->isEmpty() && place->columns.size() > 1)
        text.before = LocalizedText::fromJson(then->value(place->columns.first()));
    return text;
}

LocalizedText criterionText(const MethodPack &pack, const Criterion &criterion)
{
    LocalizedText text = criterion.question;
    for (auto it = text.texts.begin(); it != text.texts.end(); ++it) {
        *it += u'\n' + criterion.guidance.in(it.key());
        const Scale *scale = pack.scaleOf(criterion.id);
        for (const Level &level : scale ? scale->levels : QList<Level>())
            *it += u'\n' + level.label.in(it.key()) + u": "_s + level.guidance.in(it.key());
    }
    return text;
}

LocalizedText evidenceText(const QString &title, const QString &url)
{
    return LocalizedText::of(u"und"_s, url.isEmpty() ? title : title + u'\n' + url);
}

/// One item at a time as it was before, with the others as they are now: what changed is found where a single item did.
QList<ChangedText> evidenceTexts(const Contents &contents, const PastRows &past, const Rating &rating)
{
    QList<ChangedText> texts;
    for (const EvidenceId &id : rating.evidence) {
        const Evidence *item = contents.evidenceItem(id);
        if (!item)
            continue;
        Contents earlier;
        for (const EvidenceId &other : rating.evidence) {
            if (const Evidence *known = contents.evidenceItem(other))
                earlier.evidence.append(*known);
        }
        Evidence &changing = *std::find_if(earlier.evidence.begin(), earlier.evidence.end(),
                                           [&](const Evidence &one) { return one.id == id; });
        const auto then = past.find(u"evidence"_s, id.toString(), {{2, item->title}, {3, item->url}},
                                    [&](const PastRows::Columns &columns) {
                                        changing.title = columns.value(2);
                                        changing.url = columns.value(3);
                                        return evidenceDigest(earlier, rating.evidence) == rating.evidenceDigest;
                                    });
        if (then)
            texts.append({.of = ChangedText::Of::Evidence,
                          .label = u"E-%1"_s.arg(item->number),
                          .before = evidenceText(then->value(2), then->value(3)),
                          .now = evidenceText(item->title, item->url)});
    }
    if (texts.isEmpty())
        texts.append({.of = ChangedText::Of::Evidence});
    return texts;
}

} // namespace

Result<> Dossier::confirmRating(const RatingKey &key)
{
    const Rating *known = m_contents.rating(key);
    if (!known || !known->isRated())
        return Error{ErrorCode::NotFound, u"rating.unknown"_s, key.criterion.toString()};
    if (Result<> allowed = mayRate(key, known->level); !allowed)
        return allowed;
    const MethodPack &pack = *methodOf(key.round);
    if (!isStale(m_contents, pack, *known))
        return {};
    Rating rating = *known;
    rating.ratedAt = now();
    rating.criterionDigest = criterionDigest(pack, key.criterion);
    rating.subjectDigest = subjectDigest(m_contents, key.subject);
    rating.evidenceDigest = evidenceDigest(m_contents, rating.evidence);
    return change(u"rating-confirmed"_s,
                  {key.round.toString(), toString(key.subject.kind), key.subject.id, key.criterion.toString(),
                   rating.level.toString(), rating.level.toString()},
                  [&] { return RatingRepository(m_file->db()).put(rating); });
}

QList<ChangedText> Dossier::changedTexts(const RatingKey &key) const
{
    const Rating *rating = m_contents.rating(key);
    const MethodPack *pack = methodOf(key.round);
    if (!rating || !pack)
        return {};
    const Staleness stale = staleness(m_contents, *pack, *rating);
    QList<ChangedText> texts;
    if (const Criterion *criterion = pack->criterion(key.criterion); stale.criterion && criterion) {
        ChangedText text{.of = ChangedText::Of::Criterion, .now = criterionText(*pack, *criterion)};
        for (const MethodPack &other : m_methods) {
            const Criterion *then = other.id == pack->id ? other.criterion(key.criterion) : nullptr;
            if (then && criterionDigest(other, key.criterion) == rating->criterionDigest)
                text.before = criterionText(other, *then);
        }
        texts.append(text);
    }
    const Result<> read = attempt(path(), [&] {
        const PastRows past(m_file->journal());
        if (stale.subject)
            texts.append(subjectText(m_contents, past, *rating));
        if (stale.evidence)
            texts.append(evidenceTexts(m_contents, past, *rating));
    });
    return read ? texts : QList<ChangedText>();
}
