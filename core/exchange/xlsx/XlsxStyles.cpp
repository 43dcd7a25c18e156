#include "core/exchange/xlsx/XlsxStyles.h"

#include "core/exchange/xlsx/XlsxXml.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

QHash<int, XlsxNumberKind> readFormats(XlsxXml &xml)
{
    QHash<int, XlsxNumberKind> kinds;
    while (xml.nextChild()) {
        if (xml.is(u"numFmt"))
            kinds.insert(xml.attribute(u"numFmtId"_s).toInt(), numberKindOf(xml.attribute(u"formatCode"_s)));
        xml.skip();
    }
    return kinds;
}

} // namespace

XlsxStyles::XlsxStyles(XlsxXml &xml)
{
    QHash<int, XlsxNumberKind> formats;
    QList<int> formatOfStyle;
    if (!xml.nextChild())
        return;
    while (xml.nextChild()) {
        if (xml.is(u"numFmts")) {
            formats = readFormats(xml);
        } else if (xml.is(u"cellXfs")) {
            while (xml.nextChild()) {
                if (xml.is(u"xf"))
                    formatOfStyle.append(xml.attribute(u"numFmtId"_s).toInt());
                xml.skip();
            }
        } else {
            xml.skip();
        }
    }
    for (const int format : formatOfStyle) {
        const auto own = formats.constFind(format);
        m_kinds.append(own == formats.cend() ? builtInNumberKind(format) : *own);
    }
}
