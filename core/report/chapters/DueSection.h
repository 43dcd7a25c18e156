#pragma once

#include "core/evaluation/DueChart.h"
#include "core/report/BlockWriter.h"
#include "core/report/ReportContext.h"

/// Due dates and delay as of the day of the plan's latest rated round: in words, chart, time line and tables. Nothing
/// where the plan has no such day or no commitment.
class DueSection
{
public:
    DueSection(const ReportContext &context, BlockWriter &writer);

    bool isEmpty() const { return m_chart.isEmpty(); }
    void write();

    /// "la ronda «A»" or "las rondas «A» y «B»": those that the states rest on; empty where nothing was rated.
    static QString roundsBehind(const ReportContext &context, const QList<DueState> &states);

private:
    void writeChart();
    void writeTimeLine();
    TableBlock chartTable() const;
    TableBlock dateTable() const;
    QString alternativeText() const;
    QString standing(DueStanding standing) const;

    const ReportContext &m_context;
    BlockWriter &m_writer;
    QDate m_asOf{};
    QList<DueState> m_states{};
    DueChart m_chart{};
    TimeLine m_line{};
};
