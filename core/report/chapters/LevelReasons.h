#pragma once

#include "core/report/chapters/ReasonsBelow.h"

/// A table of commitments with the level that stands for each at one criterion, and why; the column of reasons is left
/// out where nobody gave one. For reports in which the commitments have no sections of their own.
class LevelReasons
{
public:
    LevelReasons(const ReportContext &context, const RoundContext &round, const Criterion &criterion)
        : m_context(context), m_round(round), m_criterion(criterion), m_below(context)
    {}

    void add(const Commitment &commitment);
    bool hasReasons() const { return m_hasReasons; }
    /// Nothing where no commitment was added.
    void write(BlockWriter &writer, const QString &caption) const;

private:
    const ReportContext &m_context;
    const RoundContext &m_round;
    const Criterion &m_criterion;
    ReasonsBelow m_below;
    QList<TableRow> m_rows;
    bool m_hasReasons = false;
    bool m_hasNotCounted = false;
};
