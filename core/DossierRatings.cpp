// Dossier: people, rounds, ratings and their history.
#include "core/Dossier.h"

#include "core/method/RuleEvaluation.h"
#include "core/storage/Attempt.h"
#include "core/storage/Changeset.h"
#include "core/storage/DossierFile.h"
#include "core/storage/PersonRepository.h"
#include "core/storage/RatingRepository.h"
#include "core/storage/RoundRepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// What one person has given of one subject in one round.
LevelsByCriterion levelsOf(const Contents &contents, const RatingKey &key)
{
    LevelsByCriterion levels;
    for (const Rating &rating : contents.ratingsOf(key.round, key.subject)) {
        if (rating.key.person == key.person && rating.isRated())
            levels.insert(rating.key.criterion, rating.level);
    }
    return levels;
}

/// The level codes the criterion takes, for the sentence that refuses another.
QString admittedCodes(const MethodPack &pack, const Criterion &criterion)
{
    QStringList codes;
    if (const Scale *scale = pack.scale(criterion.scale)) {
        for (const Level &level : scale->levels)
            codes.append(level.code.toString());
    }
    for (const LevelCode &code : criterion.missing)
        codes.append(code.toString());
    return codes.join(u", "_s);
}

} // namespace

Result<RoundId> Dossier::openRound(ActionPlanId plan, const LibraryMethod &method, const LocalizedText &title,
                                   QDate asOf)
{
    if (!m_contents.plan(plan))
        return Error{ErrorCode::NotFound, u"plan.unknown"_s, plan.toString()};
    const Round round{.id = RoundId::create(),
                      .plan = plan,
                      .title = title.isEmpty() ? method.pack.title : title,
                      .method = method.pack.id,
                      .methodVersion = method.pack.version,
                      .asOf = asOf,
                      .position = int(m_contents.roundsOf(plan).size())};
    Result<> opened = change(u"round-opened"_s, {round.title.in(u"es"_s), round.method}, [&]() -> Result<> {
        RoundRepository rounds(m_file->db());
        if (!m_methods.contains({method.pack.id, method.pack.version})) {
            if (Result<> put = rounds.put(StoredMethod{method.pack.id, method.pack.version, method.json}); !put)
                return put;
        }
        return rounds.put(round);
    });
    if (!opened)
        return opened.error();
    return round.id;
}

Result<> Dossier::mayRate(const RatingKey &key, const LevelCode &level) const
{
    const Round *round = m_contents.round(key.round);
    const MethodPack *pack = methodOf(key.round);
    if (!round || !pack)
        return Error{ErrorCode::NotFound, u"round.unknown"_s, key.round.toString()};
    if (!round->isOpen)
        return Error{ErrorCode::Refused, u"round.closed"_s, round->method};
    const Criterion *criterion = pack->criterion(key.criterion);
    if (!criterion)
        return Error{ErrorCode::InvalidInput, u"criterion.unknown"_s, key.criterion.toString(), {pack->id}};
    if (!criterion->concerns(key.subject.kind))
        return Error{ErrorCode::InvalidInput,
                     u"criterion.other-subject"_s,
                     key.criterion.toString(),
                     {toString(criterion->subject)}};
    if (m_contents.planOf(key.subject) != round->plan)
        return Error{ErrorCode::NotFound, u"subject.unknown"_s, key.subject.id};
    if (!level.isEmpty() && !pack->admits(key.criterion, level))
        return Error{ErrorCode::InvalidInput,
                     u"level.unknown"_s,
                     level.toString(),
                     {key.criterion.toString(), admittedCodes(*pack, *criterion)}};
    const auto closed = closedCriteria(*pack, levelsOf(m_contents, key));
    if (!level.isEmpty() && closed.contains(key.criterion))
        return Error{ErrorCode::Refused, u"gate.closed"_s, key.criterion.toString(), {closed.value(key.criterion)->id}};
    return {};
}

Result<> Dossier::putRating(const Contents &contents, const RatingKey &key, const std::function<void(Rating &)> &edit)
{
    const Rating *known = contents.rating(key);
    Rating rating = known ? *known : Rating{.key = key};
    edit(rating);
    for (const EvidenceId &id : std::as_const(rating.evidence)) {
        if (!contents.evidenceItem(id))
            return Error{ErrorCode::NotFound, u"evidence.unknown"_s, id.toString()};
    }
    std::sort(rating.evidence.begin(), rating.evidence.end());
    rating.evidence.erase(std::unique(rating.evidence.begin(), rating.evidence.end()), rating.evidence.end());
    if (known && rating == *known)
        return {};
    rating.ratedAt = now();
    // Work on the reason does not say that the level still holds; what was stale stays so until it is confirmed.
    const bool isJudged = !known || !known->isRated() || rating.level != known->level;
    if (isJudged) {
        rating.criterionDigest = criterionDigest(*methodOf(key.round), key.criterion);
        rating.subjectDigest = subjectDigest(contents, key.subject);
    }
    if (isJudged || rating.evidence != known->evidence)
        rating.evidenceDigest = evidenceDigest(contents, rating.evidence);
    return RatingRepository(m_file->db()).put(rating);
}

Result<> Dossier::changeRating(const QString &what, const RatingKey &key, const QString &detail,
                               const std::function<void(Rating &)> &edit)
{
    if (!m_contents.person(key.person))
        return Error{ErrorCode::NotFound, u"person.unknown"_s, key.person.toString()};
    const Rating *known = m_contents.rating(key);
    return change(what,
                  {key.round.toString(), toString(key.subject.kind), key.subject.id, key.criterion.toString(),
                   known ? known->level.toString() : QString(), detail},
                  [&] { return putRating(m_contents, key, edit); });
}

Result<> Dossier::rate(const RatingKey &key, const LevelCode &level, const std::optional<QString> &reason,
                       const std::optional<QList<EvidenceId>> &evidence)
{
    if (Result<> allowed = mayRate(key, level); !allowed)
        return allowed;
    return changeRating(u"rated"_s, key, level.toString(), [&](Rating &rating) {
        rating.level = level;
        rating.reason = reason.value_or(rating.reason);
        rating.evidence = evidence.value_or(rating.evidence);
    });
}

Result<> Dossier::rateAs(const QString &personName, RatingKey key, const LevelCode &level,
                         const std::optional<QString> &reason, const std::optional<QList<EvidenceId>> &evidence)
{
    if (const Person *known = m_contents.personNamed(personName.trimmed())) {
        key.person = known->id;
        return rate(key, level, reason, evidence);
    }
    if (personName.trimmed().isEmpty())
        return Error{ErrorCode::InvalidInput, u"person.nameless"_s, path()};
    const Person person{.id = PersonId::create(), .name = personName.trimmed(), .role = u"evaluator"_s};
    key.person = person.id;
    if (Result<> allowed = mayRate(key, level); !allowed)
        return allowed;
    return change(u"rated"_s,
                  {key.round.toString(), toString(key.subject.kind), key.subject.id, key.criterion.toString(),
                   QString(), level.toString()},
                  [&]() -> Result<> {
                      if (Result<> put = PersonRepository(m_file->db()).put(person); !put)
                          return put;
                      return putRating(m_contents, key, [&](Rating &rating) {
                          rating.level = level;
                          rating.reason = reason.value_or(QString());
                          rating.evidence = evidence.value_or(QList<EvidenceId>());
                      });
                  });
}

Result<> Dossier::writeReason(const RatingKey &key, const QString &reason)
{
    if (Result<> allowed = mayRate(key, LevelCode()); !allowed)
        return allowed;
    return changeRating(u"reason-written"_s, key, QString(), [&](Rating &rating) { rating.reason = reason; });
}

Result<> Dossier::attachEvidence(const RatingKey &key, EvidenceId evidence)
{
    if (Result<> allowed = mayRate(key, LevelCode()); !allowed)
        return allowed;
    const Evidence *item = m_contents.evidenceItem(evidence);
    return changeRating(u"evidence-attached"_s, key, item ? u"E-%1"_s.arg(item->number) : QString(),
                        [&](Rating &rating) { rating.evidence.append(evidence); });
}

Result<> Dossier::detachEvidence(const RatingKey &key, EvidenceId evidence)
{
    if (Result<> allowed = mayRate(key, LevelCode()); !allowed)
        return allowed;
    const Evidence *item = m_contents.evidenceItem(evidence);
    return changeRating(u"evidence-detached"_s, key, item ? u"E-%1"_s.arg(item->number) : QString(),
                        [&](Rating &rating) { rating.evidence.removeAll(evidence); });
}

Result<> Dossier::clearRating(const RatingKey &key)
{
    const Rating *known = m_contents.rating(key);
    if (!known)
        return {};
    if (Result<> allowed = mayRate(key, LevelCode()); !allowed)
        return allowed;
    return change(u"rating-cleared"_s,
                  {key.round.toString(), toString(key.subject.kind), key.subject.id, key.criterion.toString(),
                   known->level.toString(), QString()},
                  [&] { return RatingRepository(m_file->db()).remove(key); });
}

QList<RatingStep> Dossier::historyOf(const RatingKey &key) const
{
    QList<RatingStep> steps;
    const Result<> read = attempt(path(), [&] {
        QString level;
        QString reason;
        for (const qint64 sequence : m_file->journal().rowsHolding(key.subject.id.toUtf8())) {
            const QByteArray changeset = m_file->journal().changesetOf(sequence);
            forEachRatingRow(changeset, key.subject.id, [&](const RatingRowChange &row) {
                if (row.key != key)
                    return;
                const QString newLevel = row.isRemoved ? u""_s : row.level.isNull() ? level : row.level;
                const QString newReason = row.isRemoved ? u""_s : row.reason.isNull() ? reason : row.reason;
                const auto entry = m_file->journal().entry(sequence);
                steps.append({.sequence = sequence,
                              .at = entry->at,
                              .who = entry->who,
                              .levelBefore = LevelCode(level),
                              .levelAfter = LevelCode(newLevel),
                              .reasonBefore = reason,
                              .reasonAfter = newReason,
                              .isUndo = entry->kind == JournalKind::Undo});
                level = newLevel;
                reason = newReason;
            });
        }
    });
    if (!read)
        steps.clear();
    return steps;
}
