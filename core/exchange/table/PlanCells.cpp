#include "core/exchange/table/PlanCells.h"

#include "core/base/FoldedText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QString plainPlanNumber(const QString &number)
{
    const bool isNumber = !number.isEmpty() &&
                          std::all_of(number.cbegin(), number.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    qsizetype noughts = 0;
    while (isNumber && noughts + 1 < number.size() && number.at(noughts) == u'0')
        ++noughts;
    return number.sliced(noughts);
}

QString foldedPlan(const QString &country, const QString &number)
{
    return foldedText(country) + u'/' + plainPlanNumber(number);
}

/// A plan's number goes with its country: another country begins anew.
void PlanCells::settle(const CsvRow &row, QString &country, QString &plan)
{
    const QString above = m_filled.value(u"country"_s).value;
    if (!country.isEmpty() && foldedText(country) != foldedText(above))
        close(u"plan"_s);
    fill(u"country"_s, row.number, country);
    plan = plainPlanNumber(plan);
    fill(u"plan"_s, row.number, plan);
}

void PlanCells::fill(const QString &field, int row, QString &cell)
{
    if (!m_columns.has(field))
        return;
    if (!cell.isEmpty()) {
        close(field);
        m_filled[field].value = cell;
        return;
    }
    const auto above = m_filled.find(field);
    if (above == m_filled.end())
        return;
    cell = above->value;
    above->last = row;
    if (above->first == 0)
        above->first = row;
}

void PlanCells::close(const QString &field)
{
    const Filled filled = m_filled.take(field);
    if (filled.first > 0)
        m_remarks.append(remarkOf(field, filled));
}

RowRemark PlanCells::remarkOf(const QString &field, const Filled &filled) const
{
    const QString header = m_columns.headers.value(m_columns.fields.value(field).first().column).simplified();
    return {.row = filled.first,
            .reason = u"filled-down"_s,
            .arguments = {header, filled.value, QString::number(filled.last)}};
}

QList<RowRemark> PlanCells::remarks() const
{
    QList<RowRemark> remarks = m_remarks;
    for (auto it = m_filled.cbegin(); it != m_filled.cend(); ++it) {
        if (it->first > 0)
            remarks.append(remarkOf(it.key(), *it));
    }
    return remarks;
}
