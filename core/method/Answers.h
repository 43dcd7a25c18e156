#pragma once

#include "core/method/RuleEvaluation.h"

#include <QSet>

/// What stands for one subject at one criterion. A level counts in the denominator of a percentage and nothing else
/// does; what a gate closes is not even among those of whom the criterion is asked, whatever was said before it closed.
struct CodedAnswer
{
    enum class Kind { Level, Missing, NotRated, Unsettled, NotAsked };

    Kind kind = Kind::NotRated;
    LevelCode code{}; ///< of a level or a missing value

    bool isCounted() const { return kind == Kind::Level; }
    bool isAsked() const { return kind != Kind::NotAsked; }
    bool operator==(const CodedAnswer &) const = default;
};

/// The answers of one subject: the one place that decides what counts where, for every table, chart, workbook and score.
class Answers
{
public:
    /// `levels` are those that stand; in `unsettled` raters differ. Shared, not copied.
    Answers(const MethodPack &pack, const LevelsByCriterion &levels, const QSet<CriterionCode> &unsettled);

    CodedAnswer to(const CriterionCode &criterion) const;

private:
    LevelsByCriterion m_levels;
    QSet<CriterionCode> m_unsettled;
    QSet<CriterionCode> m_closed;
};
