#pragma once

#include "core/report/BlockWriter.h"
#include "core/report/ReportContext.h"

/// Chapter 3: what was due, then a section a commitment with its facts, its official text, its milestones, what each
/// round says of it, and its evidence; last the clusters, judged as one.
class CommitmentChapter
{
public:
    CommitmentChapter(const ReportContext &context, BlockWriter &writer) : m_context(context), m_writer(writer) {}

    void write();

private:
    void writeDue();
    void writeCluster(const Cluster &cluster);
    void writeMilestones(const Commitment &commitment);
    void writeCommitment(const Commitment &commitment);
    void writeFacts(const Commitment &commitment);
    void writeText(const Commitment &commitment);
    void writeRounds(const Commitment &commitment);
    void writeEvidence(const Commitment &commitment);
    QString institutions(const Commitment &commitment, InvolvementRole role) const;
    QString categories(const Commitment &commitment) const;
    QString selfReport(const Commitment &commitment) const;

    const ReportContext &m_context;
    BlockWriter &m_writer;
};
