#include "core/report/pdf/PdfPath.h"

#include "core/report/pdf/PdfSyntax.h"

#include <QPainterPath>
#include <QPen>

#include <algorithm>

namespace {

QByteArray point(const QPainterPath::Element &element) { return Pdf::number(element.x) + ' ' + Pdf::number(element.y); }

} // namespace

namespace Pdf {

QByteArray path(const QPainterPath &path)
{
    QByteArray result;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        if (element.type == QPainterPath::MoveToElement) {
            result += point(element) + " m\n";
        } else if (element.type == QPainterPath::LineToElement) {
            result += point(element) + " l\n";
        } else if (element.type == QPainterPath::CurveToElement && i + 2 < path.elementCount()) {
            result += point(element) + ' ' + point(path.elementAt(i + 1)) + ' ' + point(path.elementAt(i + 2)) + " c\n";
            i += 2;
        }
    }
    return result;
}

QByteArray pen(const QPen &pen, double scale)
{
    const double width = pen.isCosmetic() ? std::max(1.0, pen.widthF()) / std::max(1e-6, scale) : pen.widthF();
    const int cap = pen.capStyle() == Qt::FlatCap ? 0 : pen.capStyle() == Qt::RoundCap ? 1 : 2;
    const int join = pen.joinStyle() == Qt::RoundJoin ? 1 : pen.joinStyle() == Qt::BevelJoin ? 2 : 0;
    QByteArray result = number(width) + " w " + number(cap) + " J " + number(join) + " j ";
    if (pen.style() != Qt::SolidLine && pen.style() != Qt::NoPen) {
        result += '[';
        for (const double length : pen.dashPattern())
            result += number(length * width) + ' ';
        result += "] " + number(pen.dashOffset() * width) + " d ";
    }
    return result;
}

} // namespace Pdf
