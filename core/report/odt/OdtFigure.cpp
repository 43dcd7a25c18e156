#include "core/report/odt/OdtFigure.h"

#include "core/report/FigureSvg.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double imageScale = 3; ///< pixels a point as it is shown: 216 to the inch

using Paint = std::function<void(QPainter &)>;

QByteArray vectors(const SvgHead &head, const Paint &paint)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    writeSvg(xml, head, paint);
    xml.writeEndDocument();
    return bytes;
}

QByteArray pixels(const QSizeF &size, double scale, const Paint &paint)
{
    QImage image((size * scale * imageScale).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    image.setDotsPerMeterX(int(std::lround(imageScale * 72 / 0.0254)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale * imageScale, scale * imageScale);
    paint(painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

void writeOdtFigure(OdtXml &xml, OdtStyles &styles, OdtPackage &package, const FigureBlock &block, int number,
                    const QSizeF &room, const FigurePainter &figures)
{
    const QSizeF size(room.width(), std::max(1.0, figures.heightFor(block.figure, room.width())));
    const Paint paint = [&](QPainter &painter) {
        figures.paint(painter, QRectF(QPointF(0, 0), size), block.figure);
    };
    const QString id = u"figure-%1"_s.arg(number);
    const auto add = [&](const QString &name, const QString &type, const QByteArray &bytes) {
        package.add(name, type, bytes);
        xml.empty(u"draw:image"_s, {{u"xlink:href"_s, name},
                                    {u"xlink:type"_s, u"simple"_s},
                                    {u"xlink:show"_s, u"embed"_s},
                                    {u"xlink:actuate"_s, u"onLoad"_s},
                                    {u"draw:mime-type"_s, type}});
    };
    const double scale = std::min(1.0, room.height() / size.height());
    xml.startParagraph(u"text:p"_s, {{u"text:style-name"_s, u"Figure"_s}});
    xml.start(u"draw:frame"_s, {{u"draw:style-name"_s, styles.figure()},
                                {u"draw:name"_s, id},
                                {u"text:anchor-type"_s, u"as-char"_s},
                                {u"svg:width"_s, odtLength(size.width() * scale)},
                                {u"svg:height"_s, odtLength(size.height() * scale)},
                                {u"draw:z-index"_s, u"0"_s}});
    add(u"Pictures/%1.svg"_s.arg(id), u"image/svg+xml"_s,
        vectors({SvgHead::Place::File, id, block.caption, block.alternative, size}, paint));
    add(u"Pictures/%1.png"_s.arg(id), u"image/png"_s, pixels(size, scale, paint));
    xml.element(u"svg:title"_s, block.caption);
    xml.element(u"svg:desc"_s, block.alternative);
    xml.end();
    xml.end();
    if (block.caption.isEmpty())
        return;
    xml.startParagraph(u"text:p"_s, {{u"text:style-name"_s, u"Caption"_s}});
    xml.text(block.caption);
    xml.end();
}
