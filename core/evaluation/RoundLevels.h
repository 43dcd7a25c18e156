#pragma once

#include "core/evaluation/MethodOfRound.h"
#include "core/method/Answers.h"
#include "core/method/RoundCodes.h"
#include "core/model/Contents.h"

#include <QSet>

/// The one level that stands for each subject and criterion of a round: what its raters agree on. Where they differ and
/// nothing is settled, the criterion is in `unsettled` and counts nowhere.
class RoundLevels
{
public:
    /// Of everybody's ratings, or of one person's alone.
    RoundLevels(const Contents &contents, RoundId round, std::optional<PersonId> person = std::nullopt);

    LevelsByCriterion of(const Subject &subject) const { return m_levels.value(subject); }
    LevelCode of(const Subject &subject, const CriterionCode &criterion) const;
    QSet<CriterionCode> unsettled(const Subject &subject) const { return m_unsettled.value(subject); }
    bool isUnsettled(const Subject &subject, const CriterionCode &criterion) const;
    /// What stands for the subject at each criterion, and whether it counts.
    Answers answers(const MethodPack &pack, const Subject &subject) const
    {
        return Answers(pack, of(subject), unsettled(subject));
    }

private:
    QHash<Subject, LevelsByCriterion> m_levels;
    QHash<Subject, QSet<CriterionCode>> m_unsettled;
};

/// The round that reading commands and charts show when none is named: of the plan's rounds, the one with most ratings,
/// the latest of equals. Nothing when the plan has no round.
const Round *roundToShow(const Contents &contents, ActionPlanId plan);

/// The levels that stand for each commitment of the rounds; a round that is not there, or has no method, is left out.
QList<RoundCodes> codesOf(const Contents &contents, const MethodOfRound &methodOf, const QList<RoundId> &rounds);
