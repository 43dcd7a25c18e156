#include "core/model/Subject.h"

using namespace Qt::StringLiterals;

QString toString(SubjectKind kind)
{
    switch (kind) {
    case SubjectKind::Plan:
        return u"plan"_s;
    case SubjectKind::Commitment:
        return u"commitment"_s;
    case SubjectKind::Milestone:
        return u"milestone"_s;
    case SubjectKind::Cluster:
        return u"cluster"_s;
    }
    Q_UNREACHABLE();
}

std::optional<SubjectKind> subjectKindFrom(const QString &text)
{
    for (const SubjectKind kind :
         {SubjectKind::Plan, SubjectKind::Commitment, SubjectKind::Milestone, SubjectKind::Cluster}) {
        if (toString(kind) == text)
            return kind;
    }
    return std::nullopt;
}

std::optional<CommitmentId> Subject::commitment() const
{
    return kind == SubjectKind::Commitment ? CommitmentId::parse(id) : std::nullopt;
}

std::optional<ActionPlanId> Subject::plan() const
{
    return kind == SubjectKind::Plan ? ActionPlanId::parse(id) : std::nullopt;
}

std::optional<MilestoneId> Subject::milestone() const
{
    return kind == SubjectKind::Milestone ? MilestoneId::parse(id) : std::nullopt;
}

std::optional<ClusterId> Subject::cluster() const
{
    return kind == SubjectKind::Cluster ? ClusterId::parse(id) : std::nullopt;
}
