#include "core/storage/RatingRepository.h"

#include "core/storage/Attempt.h"
#include "core/storage/Columns.h"

#include <SQLiteCpp/Database.h>

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
        SQLite::Statement insert(
            m_db,
            "INSERT INTO rating (round, subject_kind, subject, criterion, person, level, reason, rated_at, "
            "criterion_digest, subject_digest, evidence_digest) VALUES (?,?,?,?,?,?,?,?,?,?,?) "
            "ON CONFLICT (round, subject_kind, subject, criterion, person) DO UPDATE SET level = excluded.level, "
            "reason = excluded.reason, rated_at = excluded.rated_at, criterion_digest = excluded.criterion_digest, "
            "subject_digest = excluded.subject_digest, evidence_digest = excluded.evidence_digest");
        bindKey(insert, rating.key);
        insert.bind(6, toColumn(rating.level.toString()));
        insert.bind(7, toColumn(rating.reason));
        insert.bind(8, toColumn(rating.ratedAt));
        insert.bind(9, toColumn(rating.criterionDigest));
        insert.bind(10, toColumn(rating.subjectDigest));
        insert.bind(11, toColumn(rating.evidenceDigest));
        insert.exec();
        removeLinks(rating.key);
        SQLite::Statement link(
            m_db, "INSERT INTO rating_evidence (round, subject_kind, subject, criterion, person, evidence) "
                  "VALUES (?,?,?,?,?,?)");
        for (const EvidenceId &evidence : rating.evidence) {
            bindKey(link, rating.key);
            link.bind(6, toColumn(evidence.toString()));
            link.exec();
            link.reset();
        }
    });
}

Result<> RatingRepository::remove(const RatingKey &key)
{
    return attempt(key.criterion.toString(), [&] {
        removeLinks(key);
        SQLite::Statement statement(m_db, std::string("DELETE FROM rating ") + keyIs);
        bindKey(statement, key);
        statement.exec();
    });
}

void RatingRepository::removeLinks(const RatingKey &key)
{
    SQLite::Statement statement(m_db, std::string("DELETE FROM rating_evidence ") + keyIs);
    bindKey(statement, key);
    statement.exec();
}
