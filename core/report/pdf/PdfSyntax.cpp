#include "core/report/pdf/PdfSyntax.h"

#include <QColor>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Pdf {

QByteArray number(qint64 value) { return QByteArray::number(value); }

QByteArray number(double value)
{
    constexpr qint64 unit = 10000;
    if (!std::isfinite(value) || std::abs(value) > 1e9)
        return "0";
    const qint64 scaled = std::llround(value * double(unit));
    QByteArray result = QByteArray::number(std::abs(scaled) / unit);
    if (const qint64 rest = std::abs(scaled) % unit; rest != 0) {
        QByteArray decimals = QByteArray::number(rest).rightJustified(4, '0');
        while (decimals.endsWith('0'))
            decimals.chop(1);
        result += '.' + decimals;
    }
    return scaled < 0 ? '-' + result : result;
}

QByteArray reference(int object) { return QByteArray::number(object) + " 0 R"; }

QByteArray text(const QString &text)
{
    QByteArray result = "<FEFF";
    for (const QChar c : text)
        result += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return result + '>';
}

QByteArray literal(const QByteArray &bytes)
{
    QByteArray result = "(";
    for (const char c : bytes) {
        if (c == '(' || c == ')' || c == '\\')
            result += '\\';
        if (c == '\r' || c == '\n')
            result += c == '\r' ? "\\r" : "\\n";
        else
            result += c;
    }
    return result + ')';
}

QByteArray name(const QByteArray &name)
{
    QByteArray result = "/";
    for (const char c : name) {
        if (c > ' ' && c < 127 && !strchr("#/()<>[]{}%", c))
            result += c;
        else
            result += '#' + QByteArray(1, c).toHex().toUpper();
    }
    return result;
}

QByteArray date(QDate date)
{
    return "(D:" + (date.isValid() ? date : QDate(2000, 1, 1)).toString(u"yyyyMMdd"_s).toLatin1() + "000000Z)";
}

QByteArray rectangle(const QRectF &rectangle)
{
    return '[' + number(rectangle.left()) + ' ' + number(rectangle.top()) + ' ' + number(rectangle.right()) + ' ' +
           number(rectangle.bottom()) + ']';
}

QByteArray matrix(const QTransform &transform)
{
    return number(transform.m11()) + ' ' + number(transform.m12()) + ' ' + number(transform.m21()) + ' ' +
           number(transform.m22()) + ' ' + number(transform.dx()) + ' ' + number(transform.dy());
}

QByteArray colour(const QColor &colour)
{
    const QColor rgb = colour.toRgb();
    return number(rgb.redF()) + ' ' + number(rgb.greenF()) + ' ' + number(rgb.blueF());
}

} // namespace Pdf
