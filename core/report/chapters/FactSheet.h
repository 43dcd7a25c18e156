#pragma once

#include "core/report/BlockWriter.h"
#include "core/report/ReportContext.h"

/// A commitment or an institution on one page. `spareness` 0 is everything; each step up leaves more out, and says so,
/// until `sparest`.
class FactSheet
{
public:
    static constexpr int sparest = 4;

    FactSheet(const ReportContext &context, BlockWriter &writer, int spareness)
        : m_context(context), m_writer(writer), m_spareness(spareness)
    {}

    void write(const Commitment &commitment);
    void write(const Institution &institution);

private:
    void writeHead(const Span &title, const QString &anchor);
    void writeText(const Commitment &commitment);
    void writeMilestones(const Commitment &commitment);
    void writeRounds(const Commitment &commitment);
    void writeEvidence(const Commitment &commitment);
    void writeLevels(const RoundContext &round, const Institution &institution, const QList<Commitment> &led);
    void writeCommitments(const Institution &institution);
    void writeRecommendations(const Commitment &commitment);
    void noteOtherRounds(const QList<RoundContext> &rounds, const RoundContext *shown);
    TableRow rowOf(const Commitment &commitment, InvolvementRole role, const RoundContext *round) const;
    QList<Commitment> commitmentsOf(const Institution &institution, InvolvementRole role) const;
    /// The newest round that rates commitments; null without one.
    const RoundContext *newestRound(const QList<RoundContext> &rounds) const;

    const ReportContext &m_context;
    BlockWriter &m_writer;
    int m_spareness;
};
