#include "core/exchange/xlsx/XlsxMerges.h"

#include "core/exchange/xlsx/XlsxRows.h"
#include "core/exchange/xlsx/XlsxXml.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostMerges = 100'000;

} // namespace

XlsxMerges::XlsxMerges(XlsxXml &sheet)
{
    int count = 0;
    sheet.nextChild();
    while (sheet.nextChild()) {
        if (!sheet.is(u"mergeCells")) {
            sheet.skip();
            continue;
        }
        while (sheet.nextChild()) {
            if (sheet.is(u"mergeCell") && ++count <= mostMerges)
                readMerge(sheet.attribute(u"ref"_s));
            sheet.skip();
        }
    }
}

/// "A2:B5": of several columns the first has the text.
void XlsxMerges::readMerge(const QString &reference)
{
    const qsizetype colon = reference.indexOf(u':');
    if (colon < 0)
        return;
    const std::optional<XlsxPlace> first = xlsxPlaceOf(reference.first(colon));
    const std::optional<XlsxPlace> last = xlsxPlaceOf(reference.sliced(colon + 1));
    if (first && last && last->row > first->row)
        m_merges[first->row].append({.first = first->row, .last = last->row, .column = first->column});
}

void XlsxMerges::fill(CsvRow &row)
{
    m_open.removeIf([&](const Merge &merge) { return merge.last < row.number; });
    const bool isBlank = row.isEmpty();
    for (const Merge &merge : std::as_const(m_open)) {
        if (isBlank || merge.text.isEmpty() || !row.cells.value(merge.column).trimmed().isEmpty())
            continue;
        while (row.cells.size() <= merge.column)
            row.cells.append(QString());
        row.cells[merge.column] = merge.text;
        row.merged.append(merge.column);
    }
    for (Merge merge : m_merges.value(row.number)) {
        merge.text = row.cells.value(merge.column);
        m_open.append(merge);
    }
}
