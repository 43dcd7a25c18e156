#include "core/evaluation/CriterionMatrix.h"

#include "core/method/RuleEvaluation.h"

CriterionMatrix criterionMatrix(const Contents &contents, const MethodPack &pack, const RoundLevels &levels,
                                ActionPlanId plan)
{
    CriterionMatrix matrix;
    for (const Dimension &dimension : pack.dimensions)
        matrix.criteria += pack.criteriaFor(SubjectKind::Commitment, dimension.id);
    matrix.commitments = contents.commitmentsOf(plan);
    matrix.commitments.removeIf([](const Commitment &commitment) { return !commitment.isCounted; });
    matrix.cells.reserve(matrix.commitments.size() * matrix.criteria.size());
    for (const Commitment &commitment : std::as_const(matrix.commitments)) {
        const Subject subject = Subject::of(commitment.id);
        const LevelsByCriterion given = levels.of(subject);
        const auto closed = closedCriteria(pack, given);
        for (const Criterion &criterion : std::as_const(matrix.criteria))
            matrix.cells.append({.level = given.value(criterion.id),
                                 .isUnsettled = levels.isUnsettled(subject, criterion.id),
                                 .isClosed = closed.contains(criterion.id)});
    }
    return matrix;
}
