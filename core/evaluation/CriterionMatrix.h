#pragma once

#include "core/evaluation/RoundLevels.h"

/// What a commitment has at a criterion.
struct MatrixCell
{
    LevelCode level{};        ///< empty: not yet rated
    bool isUnsettled = false; ///< the raters differ and nothing is settled
    bool isClosed = false;    ///< a gate closes the criterion: it is not asked

    bool operator==(const MatrixCell &) const = default;
};

/// All counted commitments of a plan by the criteria for commitments: rows in the plan's order, columns by dimension.
struct CriterionMatrix
{
    QList<Criterion> criteria{};
    QList<Commitment> commitments{};
    QList<MatrixCell> cells{}; ///< row by row

    const MatrixCell &at(qsizetype row, qsizetype column) const { return cells.at(row * criteria.size() + column); }
};

CriterionMatrix criterionMatrix(const Contents &contents, const MethodPack &pack, const RoundLevels &levels,
                                ActionPlanId plan);
