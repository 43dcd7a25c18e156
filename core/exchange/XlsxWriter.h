#pragma once

#include "core/base/Result.h"
#include "core/exchange/XlsxCell.h"

#include <QList>

#include <memory>

/// Writes an XLSX workbook: sheets with a bold header that stays in sight and filters, columns as wide as their text up
/// to a bound, then wrapped. Text is always text, never a formula. Yes and no are written as "yes" and "no". A text
/// that is too long for a cell is written whole to the sheet "cotejo-long-texts". The same content gives the same
/// bytes.
class XlsxWriter
{
public:
    XlsxWriter();
    ~XlsxWriter();
    XlsxWriter(const XlsxWriter &) = delete;
    XlsxWriter &operator=(const XlsxWriter &) = delete;

    /// Of the document, as its properties show it.
    void setTitle(const QString &title);
    /// Begins a sheet. Spreadsheets allow 31 characters and not all of them: the name is fitted to that, and made
    /// different from the sheets before.
    void beginSheet(const QString &name, const QList<XlsxColumn> &columns);
    /// Appends a row to the sheet begun last; as many cells as columns, or fewer.
    void addRow(const QList<XlsxCell> &cells);

    /// Writes the file as a whole or not at all, once; what was written is read again before it takes its place.
    /// Whatever failed on the way is told here.
    Result<> save(const QString &path);

private:
    class Book;
    std::unique_ptr<Book> m_book;
};
