#pragma once

#include "core/exchange/xlsx/XlsxCell.h"

#include <QMap>

struct lxw_format;
struct lxw_workbook;

/// How a row stands out: its first cell names the rest, it is the head of a table, a sum, a heading between tables, the
/// name of the whole.
enum class XlsxRowStyle { Plain, Entry, Head, Total, Heading, Title };

/// The formats of a workbook, each made when it is first asked for. Dates and percentages are shown as the language
/// has them ("es" or "en"; any other: dates as ISO 8601).
class XlsxFormats
{
public:
    explicit XlsxFormats(lxw_workbook *book) : m_book(book) {}

    void setLanguage(const QString &language) { m_language = language; }
    lxw_format *of(XlsxColumnKind kind, XlsxRowStyle style);

private:
    lxw_format *made(XlsxColumnKind kind, XlsxRowStyle style) const;
    QByteArray numberFormat(XlsxColumnKind kind) const;

    lxw_workbook *m_book;
    QString m_language;
    QMap<std::pair<XlsxColumnKind, XlsxRowStyle>, lxw_format *> m_formats;
};
