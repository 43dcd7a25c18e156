#pragma once

#include "core/report/pages/BlockFormatter.h"

/// Sets one table: rows become slices, a line across all cells each, so that a row can be cut between lines.
class TableFormatter
{
public:
    TableFormatter(BlockFormatter &target, const TableBlock &table);

    void format();
    const QList<double> &widths() const { return m_width; } ///< of the columns, in points

private:
    struct Metrics
    {
        TextStyle style{};
        double leading = 12;
        double pad = 3.5; ///< above and below a row's text
        double inset = 4; ///< left and right of a cell's text
    };

    void measureColumns();
    /// Widens columns whose longest word would have to be cut, at the cost of those that have room; addresses and the
    /// like are cut rather than words.
    void makeRoomForWords();
    bool makeRoomFor(const QList<double> &needed);
    double widestWord(qsizetype column) const;
    /// Between figures that end and text that begins, beside the insets of both.
    double gutterBefore(qsizetype column) const;
    RepeatedHead formatHead(int table);
    QList<Slice> formatRows(int table);
    QList<Slice> formatRow(const TableRow &row, int parentTag, bool isHead);
    /// The cell's lines, tagged and moved into its columns.
    QList<FlowLine> formatCell(const TableCell &cell, qsizetype column, qsizetype columns, int tag, bool isBold) const;
    double widthOf(qsizetype column, qsizetype columns) const;
    void finishRow(QList<Slice> &slices, const TableRow &row, bool isHead) const;
    void addHeadRule(Slice &slice, const TableRow &row) const;

    BlockFormatter &m_target;
    const TableBlock &m_table;
    Metrics m_metrics;
    QList<double> m_left;
    QList<double> m_width;
};
