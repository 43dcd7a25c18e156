// Dossier: evidence added and attached to several things at once.
#include "core/Dossier.h"

#include "core/method/RuleEvaluation.h"
#include "core/storage/DossierFile.h"
#include "core/storage/EvidenceFiles.h"
#include "core/storage/EvidenceRepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString numberText(const Evidence &item) { return u"E-%1"_s.arg(item.number); }

/// Both lists as one: sorted, each once.
QList<CommitmentId> united(QList<CommitmentId> ids, const QList<CommitmentId> &others)
{
    ids.append(others);
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

struct JournalWords
{
    QString what{};
    QStringList arguments{};
};

/// What the journal says of an addition; `touched` are its items, new and known.
JournalWords wordsFor(const EvidenceAddition &addition, const QList<Evidence> &touched)
{
    QStringList numbers;
    for (const Evidence &item : touched)
        numbers.append(numberText(item));
    const bool isOneNew = touched.size() == 1 && addition.known.isEmpty() && addition.ratings.isEmpty();
    const QString about = isOneNew ? touched.first().title : QString::number(addition.ratings.size());
    return {isOneNew                   ? u"evidence-added"_s
            : addition.items.isEmpty() ? u"evidence-reused"_s
                                       : u"evidence-added-many"_s,
            {numbers.join(u", "_s), about}};
}

} // namespace

EvidenceCopies Dossier::evidenceCopies() const { return EvidenceCopies(path()); }

Result<> Dossier::mayAttach(const RatingKey &key) const
{
    if (Result<> allowed = mayRate(key, LevelCode()); !allowed)
        return allowed;
    LevelsByCriterion levels;
    for (const Rating &rating : m_contents.ratingsOf(key.round, key.subject)) {
        if (rating.key.person == key.person && rating.isRated())
            levels.insert(rating.key.criterion, rating.level);
    }
    const auto closed = closedCriteria(*methodOf(key.round), levels);
    if (closed.contains(key.criterion))
        return Error{ErrorCode::Refused, u"gate.closed"_s, key.criterion.toString(), {closed.value(key.criterion)->id}};
    return {};
}

Result<> Dossier::checkAddition(const EvidenceAddition &addition) const
{
    for (const CommitmentId &id : addition.commitments) {
        if (!m_contents.commitment(id))
            return Error{ErrorCode::NotFound, u"subject.unknown"_s, id.toString()};
    }
    for (const EvidenceId &id : addition.known) {
        if (!m_contents.evidenceItem(id))
            return Error{ErrorCode::NotFound, u"evidence.unknown"_s, id.toString()};
    }
    for (const RatingKey &key : addition.ratings) {
        if (!m_contents.person(key.person))
            return Error{ErrorCode::NotFound, u"person.unknown"_s, key.person.toString()};
        if (Result<> allowed = mayAttach(key); !allowed)
            return allowed;
    }
    for (const Evidence &item : addition.items) {
        if (item.digest.isEmpty() && item.url.trimmed().isEmpty())
            return Error{ErrorCode::InvalidInput, u"evidence.no-url"_s, item.title};
        for (const CommitmentId &id : item.commitments) {
            if (!m_contents.commitment(id))
                return Error{ErrorCode::NotFound, u"subject.unknown"_s, id.toString()};
        }
        if (item.digest.isEmpty())
            continue;
        const Result<bool> isThere = EvidenceFiles(m_file->db(), path()).holds(item.digest, item.size);
        if (!isThere)
            return isThere.error();
        if (!*isThere)
            return Error{ErrorCode::InvalidInput, u"evidence.missing"_s, item.digest};
    }
    return {};
}

Result<QList<EvidenceId>> Dossier::addEvidence(const EvidenceAddition &addition)
{
    if (Result<> whole = checkAddition(addition); !whole)
        return whole.error();
    EvidenceRepository repository(m_file->db());
    const Result<int> number = repository.nextNumber();
    if (!number)
        return number.error();
    Contents all = m_contents;
    QList<Evidence> touched;
    for (Evidence item : addition.items) {
        item.id = EvidenceId::create();
        item.number = *number + int(touched.size());
        item.commitments = united(item.commitments, addition.commitments);
        all.evidence.append(item);
        touched.append(item);
    }
    for (const EvidenceId &id : addition.known) {
        Evidence item = *m_contents.evidenceItem(id);
        item.commitments = united(item.commitments, addition.commitments);
        touched.append(item);
    }
    QList<EvidenceId> ids;
    for (const Evidence &item : std::as_const(touched))
        ids.append(item.id);
    const auto [what, arguments] = wordsFor(addition, touched);
    Result<> added = change(what, arguments, [&]() -> Result<> {
        for (const Evidence &item : std::as_const(touched)) {
            if (Result<> put = repository.put(item); !put)
                return put;
        }
        for (const RatingKey &key : addition.ratings) {
            if (Result<> put = putRating(all, key, [&](Rating &rating) { rating.evidence.append(ids); }); !put)
                return put;
        }
        return {};
    });
    if (!added)
        return added.error();
    return ids;
}

Result<> Dossier::detachEvidence(const QList<RatingKey> &keys, EvidenceId evidence)
{
    const Evidence *item = m_contents.evidenceItem(evidence);
    if (!item)
        return Error{ErrorCode::NotFound, u"evidence.unknown"_s, evidence.toString()};
    for (const RatingKey &key : keys) {
        if (Result<> allowed = mayRate(key, LevelCode()); !allowed)
            return allowed;
    }
    return change(u"evidence-detached-many"_s, {numberText(*item), QString::number(keys.size())}, [&]() -> Result<> {
        for (const RatingKey &key : keys) {
            if (!m_contents.rating(key))
                continue;
            Result<> put = putRating(m_contents, key, [&](Rating &rating) { rating.evidence.removeAll(evidence); });
            if (!put)
                return put;
        }
        return {};
    });
}
