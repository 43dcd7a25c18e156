#include "core/exchange/table/CellText.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

QString withPlainLineEnds(QString text)
{
    static const QRegularExpression lineBreak(u"<br\\s*/?>"_s, QRegularExpression::CaseInsensitiveOption);
    return text.replace(lineBreak, u"\n"_s).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
}
