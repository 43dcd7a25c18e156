#pragma once

#include "core/report/BlockWriter.h"
#include "core/report/ReportContext.h"

/// What was due, then a section a commitment with its facts, its official text, its milestones, what each
/// round says of it, and its evidence; last the clusters, judged as one.
class CommitmentChapter
{
public:
    CommitmentChapter(const ReportContext &context, BlockWriter &writer) : m_context(context), m_writer(writer) {}

    void write();
    /// One commitment's section alone.
    void writeCommitment(const Commitment &commitment);

private:
    void writeDue();
    void writeCluster(const Cluster &cluster);
    void writeMilestones(const Commitment &commitment);
    void writeMilestoneReasons(const Commitment &commitment);
    void writeText(const Commitment &commitment);
    void writeRounds(const Commitment &commitment);
    void writeEvidence(const Commitment &commitment);

    const ReportContext &m_context;
    BlockWriter &m_writer;
};
