#pragma once

#include "core/model/Contents.h"

/// A text of a plan that a report in some language would print in another.
struct MissingTranslation
{
    enum class Kind { Narrative, Recommendation, FollowUp, Reason, CommitmentTitle, CommitmentText };

    Kind kind = Kind::Narrative;
    QString section{};                 ///< of a narrative
    RecommendationId recommendation{}; ///< of a recommendation or its follow-up
    RatingKey rating{};                ///< of a reason
    CommitmentId commitment{};         ///< of a title or text
    QStringList languages{};           ///< in which it is there
    bool isOutdated = false;           ///< there is a translation, of a reason that has changed since

    bool operator==(const MissingTranslation &) const = default;
};

const QList<MissingTranslation::Kind> &missingTranslationKinds();
QString toString(MissingTranslation::Kind kind); ///< "narrative", "recommendation", "follow-up", "reason", …

/// What the plan's report in `language` would print in another language, in the order of the report. A text whose
/// language is not known ("und") is taken for one that can be read.
QList<MissingTranslation> missingTranslations(const Contents &contents, ActionPlanId plan, const QString &language);
