#pragma once

#include "core/report/BlockWriter.h"
#include "core/report/ReportContext.h"

/// The codes of every round, commitments down and criteria across, in as few tables as keep words whole: all of them,
/// or those of the design with the commitments of a cluster together.
class CodesAnnex
{
public:
    enum class Scope { All, Design };

    CodesAnnex(const ReportContext &context, BlockWriter &writer, Scope scope)
        : m_context(context), m_writer(writer), m_scope(scope)
    {}

    void write();

private:
    QString intro() const;
    void writeRound(const RoundContext &round);
    void writeTables(const RoundContext &round);
    QList<Criterion> asked(const RoundContext &round) const;
    TableRow rowOf(const RoundContext &round, const Commitment &commitment, const QList<Criterion> &criteria) const;
    TableRow dimensionsAbove(const RoundContext &round, const QList<Criterion> &criteria) const;
    void writeTable(const RoundContext &round, const QList<Criterion> &criteria);
    LevelCode sameForAll(const RoundContext &round, const Criterion &criterion) const;
    bool isRatedAnywhere(const RoundContext &round, const Criterion &criterion) const;

    const ReportContext &m_context;
    BlockWriter &m_writer;
    Scope m_scope;
};
