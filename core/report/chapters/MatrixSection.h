#pragma once

#include "core/evaluation/CriterionMatrix.h"
#include "core/report/BlockWriter.h"
#include "core/report/ReportContext.h"

/// All commitments by criterion at a glance, a mark each, for each rated round: on a page of its own up to some forty
/// commitments, else over several with the head repeated. Before it stands what the marks mean.
class MatrixSection
{
public:
    MatrixSection(const ReportContext &context, BlockWriter &writer) : m_context(context), m_writer(writer) {}

    void write();

private:
    void writeRound(const RoundContext &round);
    TableBlock table(const RoundContext &round, const CriterionMatrix &matrix) const;
    /// Cut to the width, in points, and whole.
    Span titleOf(const Commitment &commitment, double width) const;
    TableCell mark(const RoundContext &round, const Criterion &criterion, const MatrixCell &cell) const;
    TableBlock key(const RoundContext &round, const CriterionMatrix &matrix) const;
    QList<QList<qsizetype>> neighbours(const RoundContext &round, const CriterionMatrix &matrix) const;
    Spans marksOf(const RoundContext &round, const CriterionMatrix &matrix, qsizetype column) const;
    Spans othersIn(const RoundContext &round, const CriterionMatrix &matrix) const;

    const ReportContext &m_context;
    BlockWriter &m_writer;
};
