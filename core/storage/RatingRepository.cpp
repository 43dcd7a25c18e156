#include "core/storage/RatingRepository.h"

#include "core/storage/Attempt.h"

namespace {

constexpr const char *ratingQuery = "SELECT round, subject_kind, subject, criterion, person, level, reason, rated_at, "
                                    "criterion_digest, subject_digest, evidence_digest FROM rating ";
constexpr const char *keyIs = "WHERE round = ? AND subject_kind = ? AND subject = ? AND criterion = ? AND person = ?";

RatingKey keyAt(SQLite::Statement &query)
{
    return {.round = RoundId::parse(textOf(query.getColumn(0))).value_or(RoundId()),
            .subject = {subjectKindFrom(textOf(query.getColumn(1))).value_or(SubjectKind::Commitment),
                        textOf(query.getColumn(2))},
            .criterion = CriterionCode(textOf(query.getColumn(3))),
            .person = PersonId::parse(textOf(query.getColumn(4))).value_or(PersonId())};
}

Rating ratingAt(SQLite::Statement &query)
{
    return {.key = keyAt(query),
            .level = LevelCode(textOf(query.getColumn(5))),
            .reason = textOf(query.getColumn(6)),
            .ratedAt = timeOf(query.getColumn(7)),
            .criterionDigest = textOf(query.getColumn(8)),
            .subjectDigest = textOf(query.getColumn(9)),
            .evidenceDigest = textOf(query.getColumn(10))};
}

void bindKey(SQLite::Statement &statement, const RatingKey &key)
{
    statement.bind(1, toColumn(key.round.toString()));
    statement.bind(2, toColumn(toString(key.subject.kind)));
    statement.bind(3, toColumn(key.subject.id));
    statement.bind(4, toColumn(key.criterion.toString()));
    statement.bind(5, toColumn(key.person.toString()));
}

EvidenceId evidenceAt(SQLite::Statement &query, int column)
{
    return EvidenceId::parse(textOf(query.getColumn(column))).value_or(EvidenceId());
}

} // namespace

Result<QList<Rating>> RatingRepository::ratings() const
{
    return attempt(QString(), [&] {
        QMap<RatingKey, QList<EvidenceId>> evidence;
        SQLite::Statement links(m_db, "SELECT round, subject_kind, subject, criterion, person, evidence "
                                      "FROM rating_evidence ORDER BY evidence");
        while (links.executeStep())
            evidence[keyAt(links)].append(evidenceAt(links, 5));
        QList<Rating> ratings;
        SQLite::Statement query(m_db, ratingQuery);
        while (query.executeStep()) {
            Rating rating = ratingAt(query);
            rating.evidence = evidence.value(rating.key);
            ratings.append(rating);
        }
        return ratings;
    });
}

Result<std::optional<Rating>> RatingRepository::rating(const RatingKey &key) const
{
    return attempt(QString(), [&]() -> std::optional<Rating> {
        SQLite::Statement query(m_db, std::string(ratingQuery) + keyIs);
        bindKey(query, key);
        if (!query.executeStep())
            return std::nullopt;
        Rating rating = ratingAt(query);
        SQLite::Statement links(m_db,
                                std::string("SELECT evidence FROM rating_evidence ") + keyIs + " ORDER BY evidence");
        bindKey(links, key);
        while (links.executeStep())
            rating.evidence.append(evidenceAt(links, 0));
        return rating;
    });
}

Result<> RatingRepository::put(const Rating &rating)
{
    return attempt(rating.key.criterion.toString(), [&] {
        const RatingKey &key = rating.key;
        m_statements.run(
            "INSERT INTO rating (round, subject_kind, subject, criterion, person, level, reason, rated_at, "
            "criterion_digest, subject_digest, evidence_digest) VALUES (?,?,?,?,?,?,?,?,?,?,?) "
            "ON CONFLICT (round, subject_kind, subject, criterion, person) DO UPDATE SET level = excluded.level, "
            "reason = excluded.reason, rated_at = excluded.rated_at, criterion_digest = excluded.criterion_digest, "
            "subject_digest = excluded.subject_digest, evidence_digest = excluded.evidence_digest",
            key.round.toString(), toString(key.subject.kind), key.subject.id, key.criterion.toString(),
            key.person.toString(), rating.level.toString(), rating.reason, rating.ratedAt, rating.criterionDigest,
            rating.subjectDigest, rating.evidenceDigest);
        removeLinks(key);
        for (const EvidenceId &evidence : rating.evidence)
            m_statements.run("INSERT INTO rating_evidence (round, subject_kind, subject, criterion, person, evidence) "
                             "VALUES (?,?,?,?,?,?)",
                             key.round.toString(), toString(key.subject.kind), key.subject.id, key.criterion.toString(),
                             key.person.toString(), evidence.toString());
    });
}

Result<> RatingRepository::remove(const RatingKey &key)
{
    return attempt(key.criterion.toString(), [&] {
        removeLinks(key);
        m_statements.run("DELETE FROM reason_translation WHERE round = ? AND subject_kind = ? AND subject = ? "
                         "AND criterion = ? AND person = ?",
                         key.round.toString(), toString(key.subject.kind), key.subject.id, key.criterion.toString(),
                         key.person.toString());
        m_statements.run("DELETE FROM rating WHERE round = ? AND subject_kind = ? AND subject = ? AND criterion = ? "
                         "AND person = ?",
                         key.round.toString(), toString(key.subject.kind), key.subject.id, key.criterion.toString(),
                         key.person.toString());
    });
}

void RatingRepository::removeLinks(const RatingKey &key)
{
    m_statements.run("DELETE FROM rating_evidence WHERE round = ? AND subject_kind = ? AND subject = ? "
                     "AND criterion = ? AND person = ?",
                     key.round.toString(), toString(key.subject.kind), key.subject.id, key.criterion.toString(),
                     key.person.toString());
}
