#pragma once

#include "core/report/odt/OdtText.h"

/// What a table needs besides its block.
struct OdtTableFrame
{
    QList<double> widths{}; ///< of its columns, in points
    double pageHeight = 0;  ///< that there is for text
    QString name{};         ///< unlike that of any other table
    double spaceBelow = 10;
};

/// Writes a table with its caption above, in heads that are repeated on each page. Rows are not cut unless they are
/// taller than a page, and what takes little room stays on one page.
void writeOdtTable(OdtXml &xml, OdtStyles &styles, OdtText &text, const TableBlock &table, const OdtTableFrame &frame);
