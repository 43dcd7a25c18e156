#include "core/exchange/table/UnreadCells.h"

#include "core/exchange/xlsx/XlsxRows.h"

using namespace Qt::StringLiterals;

UnreadCells::UnreadCells(const TableLayout &layout, const TableColumns &columns, int headerRow, bool isWithContacts)
    : m_columns(columns), m_headerRow(headerRow), m_read(columns.read())
{
    for (int i = 0; i < int(columns.headers.size()); ++i) {
        if (!columns.headers.at(i).trimmed().isEmpty())
            m_headerSize = i + 1;
    }
    for (auto field = columns.fields.cbegin(); field != columns.fields.cend(); ++field) {
        for (const FieldColumn &part : field.value()) {
            if (field.key().startsWith(u"official-"_s) && !isWithContacts)
                m_contacts.insert(part.column);
        }
    }
    for (int i = 0; i < m_headerSize && !isWithContacts; ++i) {
        if (!m_read.contains(i) && holdsContacts(layout, columns.headers.at(i)))
            m_contacts.insert(i);
    }
    m_read -= m_contacts;
}

void UnreadCells::note(const CsvRow &row)
{
    QStringList beyond;
    for (int i = 0; i < int(row.cells.size()); ++i) {
        if (row.cells.at(i).trimmed().isEmpty())
            continue;
        if (i >= m_headerSize)
            beyond.append(row.cells.at(i).simplified().left(40));
        else if (!m_read.contains(i))
            m_filled.insert(i);
    }
    if (!beyond.isEmpty())
        m_beyond.append({.row = row.number, .reason = u"beyond-header"_s, .arguments = {beyond.join(u" · "_s)}});
    noteSecond(row);
}

/// Of several columns for one thing the first that has text counts, for each language.
void UnreadCells::noteSecond(const CsvRow &row)
{
    for (const QList<FieldColumn> &field : m_columns.fields) {
        QMap<QString, int> first;
        for (const FieldColumn &part : field) {
            const QString cell = row.cells.value(part.column).simplified();
            if (cell.isEmpty())
                continue;
            const int taken = first.value(part.language, -1);
            if (taken < 0)
                first.insert(part.language, part.column);
            else if (taken != part.column && row.cells.value(taken).simplified() != cell)
                m_second.insert(part.column, taken);
        }
    }
}

RowRemark UnreadCells::ofHeader(const QString &reason, const QStringList &arguments) const
{
    return {.row = m_headerRow, .reason = reason, .arguments = arguments};
}

/// "Fecha (E)": two columns may be called alike, and one may have no name.
QString UnreadCells::titleOf(int column) const
{
    const QString header = m_columns.headers.value(column).simplified().left(60);
    const QString letters = xlsxColumnName(column);
    return header.isEmpty() ? letters : u"%1 (%2)"_s.arg(header, letters);
}

QList<RowRemark> UnreadCells::remarks() const
{
    QHash<QString, int> firstCalled;
    for (int i = m_headerSize; i-- > 0;)
        firstCalled.insert(headerKey(m_columns.headers.at(i)), i);
    QList<RowRemark> remarks;
    QStringList unread;
    QStringList contacts;
    for (int i = 0; i < m_headerSize; ++i) {
        if (!m_filled.contains(i))
            continue;
        const QString key = headerKey(m_columns.headers.at(i));
        const int first = firstCalled.value(key);
        if (m_contacts.contains(i))
            contacts.append(titleOf(i));
        else if (!key.isEmpty() && first != i && m_read.contains(first))
            remarks.append(ofHeader(u"header-twice"_s, {titleOf(first), titleOf(i)}));
        else
            unread.append(titleOf(i));
    }
    if (!unread.isEmpty())
        remarks.prepend(ofHeader(u"unread-columns"_s, {unread.join(u", "_s)}));
    if (!contacts.isEmpty())
        remarks.append(ofHeader(u"contact-columns"_s, {contacts.join(u", "_s)}));
    for (auto it = m_second.cbegin(); it != m_second.cend(); ++it)
        remarks.append(ofHeader(u"second-column"_s, {titleOf(it.value()), titleOf(it.key())}));
    return remarks + m_beyond;
}
