#include "core/method/CompletionCriterion.h"

using namespace Qt::StringLiterals;

const Criterion *completionCriterion(const MethodPack &pack)
{
    for (const QString &id : {u"completion"_s, u"completion-end"_s, u"completion-midterm"_s}) {
        const Criterion *criterion = pack.criterion(CriterionCode(id));
        if (criterion && criterion->subject == SubjectKind::Commitment)
            return criterion;
    }
    for (const Criterion &criterion : pack.criteria) {
        if (criterion.subject == SubjectKind::Commitment && criterion.dimension.toString() == u"fulfilment")
            return &criterion;
    }
    return nullptr;
}
