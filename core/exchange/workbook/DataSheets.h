#pragma once

#include "core/exchange/ExportTables.h"
#include "core/exchange/workbook/WorkbookWords.h"

class XlsxWriter;

/// The tables of `exportTables()` as sheets under the same names and with the same headers; that of ratings with the
/// label beside each code.
class DataSheets
{
public:
    DataSheets(const Contents &contents, const WorkbookWords &words);

    QStringList names() const;
    void write(XlsxWriter &writer) const;

private:
    QList<ExportTable> m_tables;
};
