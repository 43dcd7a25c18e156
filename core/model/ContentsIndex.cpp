#include "core/model/ContentsIndex.h"

#include "core/model/Contents.h"

std::shared_ptr<const ContentsIndex> ContentsIndex::of(const Contents &contents, const ContentsIndex *known)
{
    auto index = known ? std::make_shared<ContentsIndex>(*known) : std::make_shared<ContentsIndex>();
    const auto id = [](const auto &item) { return item.id; };
    const auto commitment = [](const auto &item) { return item.commitment; };
    index->commitments.build(contents.commitments, id);
    index->commitmentsOfPlan.build(contents.commitments, [](const Commitment &item) { return item.plan; });
    index->institutions.build(contents.institutions, id);
    index->evidence.build(contents.evidence, id);
    index->milestones.build(contents.milestones, id);
    index->milestonesOfCommitment.build(contents.milestones, commitment);
    index->officialsOfCommitment.build(contents.officials, commitment);
    index->selfReportsOfCommitment.build(contents.selfReports, commitment);
    return index;
}
