#include "ui/charts/FigureExport.h"

#include "core/base/OutputPlace.h"
#include "ui/charts/ChartPainter.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPainter>
#include <QPrinter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double pictureWidth = 480; ///< points, about the text width of an A4 page
constexpr double pictureMargin = 12;
constexpr double imageScale = 3; ///< pixels a point: 216 to the inch

/// Head and figure below one another at a width, in points.
class Plate
{
public:
    Plate(const Figure &figure, const FigureHead &head, double width)
        : m_figure(figure), m_head(head), m_width(width), m_style(FigureStyle::paper())
    {
        m_style.strong.setPixelSize(11);
        m_titleHeight = heightOf(m_style.strong, head.title) + (head.basis.isEmpty() ? 8 : 2);
        m_basisHeight = head.basis.isEmpty() ? 0 : heightOf(m_style.small, head.basis) + 8;
    }

    QSizeF size() const { return {m_width, headHeight() + m_painter.heightFor(m_figure, m_width)}; }

    void paint(QPainter &painter) const
    {
        painter.setFont(m_style.strong);
        painter.setPen(m_style.ink);
        painter.drawText(QRectF(0, 0, m_width, m_titleHeight), Qt::TextWordWrap, m_head.title);
        painter.setFont(m_style.small);
        painter.setPen(m_style.quietInk);
        painter.drawText(QRectF(0, m_titleHeight, m_width, m_basisHeight), Qt::TextWordWrap, m_head.basis);
        m_painter.paint(painter, QRectF(QPointF(0, headHeight()), QSizeF(m_width, size().height())), m_figure);
    }

private:
    double headHeight() const { return m_titleHeight + m_basisHeight; }
    double heightOf(const QFont &font, const QString &text) const
    {
        return QFontMetricsF(font).boundingRect(QRectF(0, 0, m_width, 1e5), Qt::TextWordWrap, text).height();
    }

    const Figure &m_figure;
    FigureHead m_head;
    double m_width;
    double m_titleHeight = 0;
    double m_basisHeight = 0;
    FigureStyle m_style;
    ChartPainter m_painter{};
};

QSize pictureSize(const Plate &plate)
{
    const QSizeF size = plate.size();
    return QSize(int(std::ceil(size.width() + 2 * pictureMargin)), int(std::ceil(size.height() + 2 * pictureMargin)));
}

QByteArray svgOf(const Figure &figure, const FigureHead &head)
{
    const Plate plate(figure, head, pictureWidth);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    // Qt writes these two as they are.
    generator.setTitle(head.title.toHtmlEscaped());
    generator.setDescription(head.basis.toHtmlEscaped());
    generator.setSize(pictureSize(plate));
    generator.setViewBox(QRect(QPoint(0, 0), pictureSize(plate)));
    QPainter painter(&generator);
    painter.translate(pictureMargin, pictureMargin);
    plate.paint(painter);
    painter.end();
    return bytes;
}

QByteArray pngOf(const Figure &figure, const FigureHead &head)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    figureImage(figure, head).save(&buffer, "PNG");
    return bytes;
}

} // namespace

QImage figureImage(const Figure &figure, const FigureHead &head)
{
    const Plate plate(figure, head, pictureWidth);
    QImage image(pictureSize(plate) * imageScale, QImage::Format_RGB32);
    image.setDotsPerMeterX(int(std::lround(imageScale * 72 / 0.0254)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(imageScale, imageScale);
    painter.translate(pictureMargin, pictureMargin);
    plate.paint(painter);
    return image;
}

Result<> saveFigure(const QString &path, const Figure &figure, const FigureHead &head)
{
    const bool isVector = path.endsWith(u".svg"_s, Qt::CaseInsensitive);
    const QByteArray bytes = isVector ? svgOf(figure, head) : pngOf(figure, head);
    if (Result<> allowed = mayBeWrittenOver(path); !allowed)
        return allowed;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush() || !file.commit())
        return Error{.code = ErrorCode::Storage,
                     .what = u"figure.not-written"_s,
                     .where = path,
                     .arguments = {file.errorString()}};
    return {};
}

void printFigure(QPrinter &printer, const Figure &figure, const FigureHead &head)
{
    QPainter painter(&printer);
    const double unit = printer.resolution() / 72.0;
    const QSizeF page = printer.pageLayout().paintRectPixels(printer.resolution()).size() / unit;
    const Plate plate(figure, head, std::min(page.width(), pictureWidth * 1.25));
    const double shrink = std::min(1.0, page.height() / plate.size().height());
    painter.scale(unit * shrink, unit * shrink);
    plate.paint(painter);
}
