#pragma once

#include "core/evaluation/RoundLevels.h"

/// Score of a dimension, 0 to 100: the weighted mean of rank / highest rank over the rated criteria that have a weight.
/// Nothing when the pack gives the dimension no weight or nothing is rated. `rated` of `of` says what it rests on; the
/// other counts say what became of the rest, and all of them together make `of`.
struct DimensionScore
{
    DimensionCode dimension{};
    std::optional<double> score{};
    int rated = 0; ///< weighted criteria with a ranked level
    int of = 0;    ///< weighted criteria asked, without those a gate closes
    QMap<LevelCode, int> missing{};
    int unranked = 0; ///< a level outside the order (withdrawn)
    int notRated = 0;
    int unsettled = 0; ///< raters differ
    int notAsked = 0;  ///< a gate closes them: beside `of`
};

/// One subject's scores, a dimension each, in the pack's order.
QList<DimensionScore> dimensionScores(const MethodPack &pack, SubjectKind kind, const LevelsByCriterion &levels);

/// A dimension over many subjects: the mean over all weighted answers together; rated and of are sums.
QList<DimensionScore> dimensionScores(const MethodPack &pack, const RoundLevels &levels,
                                      const QList<Subject> &subjects);
