#include "core/evaluation/CompletionTold.h"

#include "core/evaluation/LevelCounts.h"
#include "core/method/CompletionCriterion.h"

const Criterion *completionTold(const MethodPack &pack, const RoundLevels &levels, const QList<Commitment> &commitments)
{
    const Criterion *own = completionCriterion(pack);
    if (!own)
        return nullptr;
    QList<Criterion> candidates{*own};
    for (const Criterion &criterion : pack.criteriaFor(SubjectKind::Commitment)) {
        if (criterion.scale == own->scale && criterion.phase < own->phase && criterion.dimension == own->dimension)
            candidates.append(criterion);
    }
    for (const LevelCounts &counts : countLevels(pack, levels, candidates, subjectsOf(commitments))) {
        if (counts.rated() > 0)
            return pack.criterion(counts.criterion);
    }
    return own;
}
