#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/exchange/xlsx/XlsxFormats.h"

#include <QList>

#include <memory>

/// What the document says about itself, and in which language it speaks.
struct XlsxProperties
{
    QString title{};
    QString subject{};
    QString comments{};
    QString language{}; ///< "es" or "en": dates and percentages are shown as it has them; empty: dates as ISO 8601
    QDate created{};    ///< a fixed day when invalid, so that the same content is the same bytes
};

/// How a sheet looks beyond its columns.
struct XlsxSheetLook
{
    int frozenColumns = 0; ///< that stay in sight
    int repeatedFrom = 0;  ///< from that one to the last frozen, columns are printed again on every page
    bool isTable = true;   ///< its first row is the head: it stays in sight, filters, and is printed again
    QList<int> widths{};   ///< of the columns, in characters; as wide as their text when empty
};

/// Writes an XLSX workbook: sheets with a bold header that stays in sight and filters, columns as wide as their text up
/// to a bound, then wrapped over as many lines as a table bears. Text is always text, never a formula. Yes and no are
/// written as "yes" and "no". A text that is too long for a cell is written whole to the sheet "cotejo-long-texts". The
/// same content gives the same bytes.
class XlsxWriter
{
public:
    XlsxWriter();
    ~XlsxWriter();
    XlsxWriter(const XlsxWriter &) = delete;
    XlsxWriter &operator=(const XlsxWriter &) = delete;

    /// Before the first sheet.
    void setProperties(const XlsxProperties &properties);
    /// Of the document, as its properties show it.
    void setTitle(const QString &title);
    /// Begins a sheet and answers with its name. Spreadsheets allow 31 characters and not all of them: the name is
    /// fitted to that, and made different from the sheets before.
    QString beginSheet(const QString &name, const QList<XlsxColumn> &columns, const XlsxSheetLook &look = {});
    /// Appends a row to the sheet begun last; as many cells as columns, or fewer.
    void addRow(const QList<XlsxCell> &cells, XlsxRowStyle style = XlsxRowStyle::Plain);
    /// Rows of the sheet begun last, its head among them.
    int rows() const;
    /// Names columns of a sheet, from the row below its head to the last of the sheet begun last: "irm_2011_round".
    void nameColumns(const QString &name, int firstColumn, int lastColumn);

    /// Writes the file as a whole or not at all, once; what was written is read again before it takes its place.
    /// Whatever failed on the way is told here, "cancelled" among it.
    Result<> save(const QString &path, const Progress &progress = {});

private:
    class Book;
    std::unique_ptr<Book> m_book;
};
