#include "core/method/Answers.h"

Answers::Answers(const MethodPack &pack, const LevelsByCriterion &levels, const QSet<CriterionCode> &unsettled)
    : m_levels(levels), m_unsettled(unsettled)
{
    const QHash<CriterionCode, const Gate *> closed = closedCriteria(pack, levels);
    for (auto it = closed.cbegin(); it != closed.cend(); ++it)
        m_closed.insert(it.key());
}

CodedAnswer Answers::to(const CriterionCode &criterion) const
{
    if (m_closed.contains(criterion))
        return {.kind = CodedAnswer::Kind::NotAsked};
    if (m_unsettled.contains(criterion))
        return {.kind = CodedAnswer::Kind::Unsettled};
    const LevelCode code = m_levels.value(criterion);
    if (code.isEmpty())
        return {.kind = CodedAnswer::Kind::NotRated};
    return {.kind = isMissingCode(code) ? CodedAnswer::Kind::Missing : CodedAnswer::Kind::Level, .code = code};
}
