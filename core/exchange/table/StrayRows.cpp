#include "core/exchange/table/StrayRows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// In Spanish, English, Portuguese and French; "Total general" and "Suma de compromisos" begin with one of them.
bool isSumWord(const QString &cell)
{
    static const QStringList words{u"total"_s,      u"totals"_s,     u"totales"_s,     u"totais"_s,
                                   u"totaux"_s,     u"gran total"_s, u"grand total"_s, u"subtotal"_s,
                                   u"subtotales"_s, u"sub total"_s,  u"sous total"_s,  u"suma"_s,
                                   u"sumas"_s,      u"sum"_s,        u"soma"_s,        u"somme"_s};
    const QString key = headerKey(cell);
    return std::any_of(words.cbegin(), words.cend(),
                       [&](const QString &word) { return key == word || key.startsWith(word + u' '); });
}

} // namespace

StrayRows::StrayRows(const TableColumns &columns) : m_columns(columns), m_read(columns.read()) {}

/// Every cell that is read, and at least two of them; a page may leave a column's head out.
bool StrayRows::repeatsHeader(const CsvRow &row) const
{
    int repeated = 0;
    for (const int column : m_read) {
        const QString cell = row.cells.value(column);
        if (cell.trimmed().isEmpty())
            continue;
        if (headerKey(cell) != headerKey(m_columns.headers.value(column)))
            return false;
        ++repeated;
    }
    return repeated >= 2;
}

bool StrayRows::isSum(const CsvRow &row) const
{
    for (const QString &field : {u"number"_s, u"plan"_s, u"country"_s}) {
        if (isSumWord(m_columns.cell(row, field)))
            return true;
    }
    return false;
}

bool StrayRows::isContinuation(const CsvRow &row) const
{
    const QList<FieldColumn> number = m_columns.fields.value(u"number"_s);
    return !number.isEmpty() && row.merged.contains(number.first().column) &&
           m_columns.cell(row, u"milestone"_s).trimmed().isEmpty();
}

QString StrayRows::reasonFor(const CsvRow &row) const
{
    if (repeatsHeader(row))
        return u"repeated-header"_s;
    if (isContinuation(row))
        return u"continuation"_s;
    return isSum(row) ? u"sum"_s : QString();
}
