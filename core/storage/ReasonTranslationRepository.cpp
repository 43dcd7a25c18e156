#include "core/storage/ReasonTranslationRepository.h"

#include "core/storage/Attempt.h"

#include <algorithm>

Result<QList<ReasonTranslation>> ReasonTranslationRepository::translations() const
{
    return attempt(QString(), [&] {
        QList<ReasonTranslation> translations;
        SQLite::Statement query(m_db, "SELECT round, subject_kind, subject, criterion, person, language, text, "
                                      "reason_digest FROM reason_translation");
        while (query.executeStep())
            translations.append({.rating = {.round = idOf<RoundId>(query.getColumn(0)),
                                            .subject = subjectOf(query, 1),
                                            .criterion = CriterionCode(textOf(query.getColumn(3))),
                                            .person = idOf<PersonId>(query.getColumn(4))},
                                 .language = textOf(query.getColumn(5)),
                                 .text = textOf(query.getColumn(6)),
                                 .reasonDigest = textOf(query.getColumn(7))});
        std::sort(translations.begin(), translations.end());
        return translations;
    });
}

Result<> ReasonTranslationRepository::put(const ReasonTranslation &translation)
{
    return attempt(translation.rating.criterion.toString(), [&] {
        const RatingKey &key = translation.rating;
        m_statements.run("INSERT INTO reason_translation (round, subject_kind, subject, criterion, person, language, "
                         "text, reason_digest) VALUES (?,?,?,?,?,?,?,?) ON CONFLICT (round, subject_kind, subject, "
                         "criterion, person, language) DO UPDATE SET text = excluded.text, reason_digest = "
                         "excluded.reason_digest",
                         key.round.toString(), toString(key.subject.kind), key.subject.id, key.criterion.toString(),
                         key.person.toString(), translation.language, translation.text, translation.reasonDigest);
    });
}

Result<> ReasonTranslationRepository::remove(const ReasonTranslation &translation)
{
    return attempt(translation.rating.criterion.toString(), [&] {
        const RatingKey &key = translation.rating;
        m_statements.run("DELETE FROM reason_translation WHERE round = ? AND subject_kind = ? AND subject = ? AND "
                         "criterion = ? AND person = ? AND language = ?",
                         key.round.toString(), toString(key.subject.kind), key.subject.id, key.criterion.toString(),
                         key.person.toString(), translation.language);
    });
}
