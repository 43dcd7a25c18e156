#include "app/cli/SubjectOption.h"

#include "app/cli/RegisterSelection.h"
#include "app/cli/Selection.h"
#include "app/cli/Syntax.h"
#include "app/cli/Values.h"

using namespace Qt::StringLiterals;

void SubjectOption::declare(Syntax &syntax)
{
    syntax.option(u"commitment"_s, u"number"_s, m_commitment);
    syntax.option(u"milestone"_s, u"number"_s, m_milestone);
    syntax.option(u"cluster"_s, u"number"_s, m_cluster);
    syntax.choice(u"subject"_s, {u"commitment"_s, u"milestone"_s, u"cluster"_s, u"plan"_s}, m_kind);
}

std::optional<SubjectKind> SubjectOption::kind() const
{
    const bool hasCommitment = !m_commitment.isEmpty();
    const bool hasMilestone = !m_milestone.isEmpty();
    const bool hasCluster = !m_cluster.isEmpty();
    const SubjectKind named = hasCluster     ? SubjectKind::Cluster
                              : hasMilestone ? SubjectKind::Milestone
                                             : SubjectKind::Commitment;
    const SubjectKind kind = subjectKindFrom(m_kind).value_or(named);
    const bool fits = hasCommitment == (kind == SubjectKind::Commitment || kind == SubjectKind::Milestone) &&
                      hasMilestone == (kind == SubjectKind::Milestone) && hasCluster == (kind == SubjectKind::Cluster);
    return fits ? std::optional(kind) : std::nullopt;
}

Result<std::optional<Subject>> SubjectOption::find(const Contents &contents,
                                                   const std::optional<ActionPlanId> &plan) const
{
    const std::optional<SubjectKind> wanted = kind();
    if (!wanted)
        return Error{ErrorCode::InvalidInput, u"usage.rate-subject"_s, {}, {}};
    if (wanted == SubjectKind::Plan)
        return std::optional<Subject>();
    if (wanted == SubjectKind::Cluster) {
        const Result<Cluster> cluster = clusterNumbered(contents, m_cluster, plan);
        if (!cluster)
            return cluster.error();
        return std::optional(Subject::of(cluster->id));
    }
    const Result<Commitment> commitment = commitmentNumbered(contents, m_commitment, plan);
    if (!commitment)
        return commitment.error();
    if (wanted == SubjectKind::Commitment)
        return std::optional(Subject::of(commitment->id));
    const Result<Milestone> milestone = milestoneNumbered(contents, *commitment, m_milestone);
    if (!milestone)
        return milestone.error();
    return std::optional(Subject::of(milestone->id));
}

QString subjectLabel(const Contents &contents, const Subject &subject, const Catalogue &texts)
{
    const QString number = subjectNumber(contents, subject);
    if (const auto id = subject.milestone()) {
        const Milestone *milestone = contents.milestone(*id);
        const Commitment *commitment = milestone ? contents.commitment(milestone->commitment) : nullptr;
        return texts.text(u"cli.milestone-of"_s, {commitment ? commitment->number : QString(), number});
    }
    return subject.kind == SubjectKind::Cluster ? texts.text(u"cli.cluster"_s, {number}) : number;
}
