#include "core/evaluation/CriterionMatrix.h"

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
        const Answers answers = levels.answers(pack, subject);
        for (const Criterion &criterion : std::as_const(matrix.criteria)) {
            const CodedAnswer answer = answers.to(criterion.id);
            matrix.cells.append({.level = answer.code,
                                 .isUnsettled = answer.kind == CodedAnswer::Kind::Unsettled,
                                 .isClosed = !answer.isAsked()});
        }
    }
    return matrix;
}
