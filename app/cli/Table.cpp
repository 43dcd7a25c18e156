#include "app/cli/Table.h"

#include "app/cli/Console.h"
#include "app/cli/DisplayWidth.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 2;
constexpr int narrowest = 12;

QList<int> naturalWidths(const Table &table)
{
    QList<int> widths;
    for (qsizetype column = 0; column < table.headings.size(); ++column) {
        int width = displayWidth(table.headings.at(column));
        for (const QStringList &row : table.rows)
            width = std::max(width, displayWidth(row.at(column)));
        widths.append(width);
    }
    return widths;
}

/// Takes from the widest column, again and again, until the table fits or nothing more can be taken.
QList<int> fittedWidths(QList<int> widths, int width)
{
    const int gaps = gap * int(widths.size() - 1);
    while (std::accumulate(widths.cbegin(), widths.cend(), gaps) > width) {
        const auto widest = std::max_element(widths.begin(), widths.end());
        if (*widest <= narrowest)
            break;
        --*widest;
    }
    return widths;
}

bool isNumeric(const Table &table, qsizetype column)
{
    bool any = false;
    for (const QStringList &row : table.rows) {
        bool isNumber = row.at(column).isEmpty();
        if (!isNumber) {
            row.at(column).toDouble(&isNumber);
            any = true;
        }
        if (!isNumber)
            return false;
    }
    return any;
}

QString lineOf(const QStringList &cells, const QList<int> &widths, const QList<bool> &toTheRight)
{
    QString line;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const QString cell = cutTo(cells.at(column), widths.at(column));
        line += paddedTo(cell, widths.at(column), toTheRight.at(column)) + QString(gap, u' ');
    }
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

} // namespace

QStringList linesOf(const Table &table, int width)
{
    QList<int> widths = naturalWidths(table);
    if (width > 0)
        widths = fittedWidths(widths, width);
    QList<bool> toTheRight;
    for (qsizetype column = 0; column < table.headings.size(); ++column)
        toTheRight.append(isNumeric(table, column));
    QStringList lines{lineOf(table.headings, widths, toTheRight)};
    QStringList rule;
    for (const int columnWidth : widths)
        rule.append(QString(columnWidth, u'─'));
    lines.append(rule.join(QString(gap, u' ')));
    for (const QStringList &row : table.rows)
        lines.append(lineOf(row, widths, toTheRight));
    return lines;
}

void answer(Console &console, const Table &table)
{
    if (table.rows.isEmpty()) {
        console.answer(console.texts().text(u"cli.none"_s));
        return;
    }
    for (const QString &line : linesOf(table, console.width()))
        console.answer(line);
}
