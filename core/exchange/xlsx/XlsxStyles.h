#pragma once

#include "core/exchange/xlsx/XlsxNumber.h"

#include <QList>

class XlsxXml;

/// Which cell styles show a number as a date or a time.
class XlsxStyles
{
public:
    XlsxStyles() = default; ///< of a workbook without styles
    /// Reads xl/styles.xml as far as it is sound; the state of `xml` tells whether it is.
    explicit XlsxStyles(XlsxXml &xml);

    /// For the number of a style as a cell names it; one that does not exist is plain.
    XlsxNumberKind kindOf(int style) const { return m_kinds.value(style, XlsxNumberKind::Plain); }

private:
    QList<XlsxNumberKind> m_kinds;
};
