#include "ui/charts/FigureLayout.h"

#include "ui/charts/FigureLegend.h"
#include "ui/charts/MatrixLayout.h"
#include "ui/charts/TimeLineLayout.h"

#include "core/base/Catalogue.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// Between words, and within a word only where it is wider than the line.
int wrapping(const QFont &font, double width, const QString &text)
{
    const QFontMetricsF metrics(font);
    for (const QStringView word : QStringView(text).split(u' ')) {
        if (metrics.horizontalAdvance(word.toString()) > width)
            return Qt::TextWrapAnywhere | Qt::TextDontClip;
    }
    return Qt::TextWordWrap | Qt::TextDontClip;
}

double textHeight(const QFont &font, double width, const QString &text)
{
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 1e5), wrapping(font, width, text), text).height();
}

/// Builds a layout from top to bottom.
class Builder
{
public:
    Builder(const Figure &figure, double width, const FigureStyle &style)
        : m_figure(figure), m_style(style), m_catalogue(figure.language), m_width(width)
    {
        m_layout.rows = FigureRows::of(figure);
    }

    FigureLayout build()
    {
        if (m_layout.rows.rows.isEmpty()) {
            addParagraph(m_catalogue.text(u"chart.empty"_s), m_style.text, m_style.quietInk);
            m_layout.height = m_y;
            return m_layout;
        }
        measureColumns();
        int group = -1;
        for (int row = 0; row < m_layout.rows.rows.size(); ++row) {
            if (m_layout.rows.rows.at(row).group != group) {
                group = m_layout.rows.rows.at(row).group;
                placeHeading(m_layout.rows.groups.at(group));
            }
            placeRow(row);
        }
        placeScale();
        placeLegend();
        m_layout.height = std::ceil(m_y);
        return m_layout;
    }

private:
    QString labelOf(const FigureRow &row) const
    {
        return m_catalogue.text(u"chart.row"_s, {row.label, m_catalogue.number(row.total)});
    }

    void measureColumns()
    {
        double widest = 0;
        int most = 1;
        for (const FigureRow &row : std::as_const(m_layout.rows.rows)) {
            const QFont &font = row.isTotal ? m_style.strong : m_style.text;
            widest = std::max(widest, QFontMetricsF(font).horizontalAdvance(labelOf(row)));
            most = std::max(most, row.total);
        }
        m_labelWidth = std::ceil(std::min(widest + 2, m_width * 0.38));
        m_left = m_labelWidth + m_style.space;
        m_barWidth = m_width - m_left - 1;
        m_isShare = m_figure.measure == Figure::Measure::Share;
        m_step = m_isShare ? 25 : std::max(1.0, std::ceil(most / 5.0));
        m_layout.scaleEnd = m_isShare ? 100 : m_step * std::ceil(most / m_step);
    }

    void addText(const QRectF &box, const QString &text, const QFont &font, const QColor &ink, int alignment)
    {
        m_layout.texts.append({.box = box,
                               .text = text,
                               .font = font,
                               .ink = ink,
                               .flags = alignment | wrapping(font, box.width(), text)});
    }

    /// A paragraph of the full width, below what is there.
    void addParagraph(const QString &text, const QFont &font, const QColor &ink)
    {
        const double height = textHeight(font, m_width, text);
        addText(QRectF(0, m_y, m_width, height), text, font, ink, Qt::AlignLeft | Qt::AlignTop);
        m_y += height;
    }

    void placeHeading(const FigureGroup &group)
    {
        if (group.heading.isEmpty())
            return;
        if (m_y > 0)
            m_y += m_style.rowGap * 1.5;
        const double top = m_y;
        addParagraph(group.heading, m_style.strong, m_style.ink);
        if (!group.remark.isEmpty()) {
            const double used = QFontMetricsF(m_style.strong).horizontalAdvance(group.heading) + m_style.space * 2;
            const double wanted = QFontMetricsF(m_style.small).horizontalAdvance(group.remark) + 2;
            if (used + wanted <= m_width)
                addText(QRectF(used, top, m_width - used, m_y - top), group.remark, m_style.small, m_style.quietInk,
                        Qt::AlignRight | Qt::AlignBottom);
            else
                addParagraph(group.remark, m_style.small, m_style.quietInk);
        }
        m_y += m_style.rowGap / 2;
        m_plotHeight = 0;
    }

    void placeRow(int index)
    {
        const FigureRow &row = m_layout.rows.rows.at(index);
        const QFont &font = row.isTotal ? m_style.strong : m_style.text;
        const QString label = labelOf(row);
        const double band =
            std::ceil(std::max(m_style.barHeight, textHeight(font, m_labelWidth, label)) + m_style.rowGap);
        addText(QRectF(0, m_y, m_labelWidth, band), label, font, m_style.ink, Qt::AlignLeft | Qt::AlignVCenter);
        m_layout.rowBoxes.append(QRectF(0, m_y, m_width, band));
        if (m_plotHeight != band) {
            m_layout.plots.append({.area = QRectF(m_left, m_y, m_barWidth, 0), .barHeight = m_style.barHeight});
            m_plotHeight = band;
        }
        FigureLayout::Plot &plot = m_layout.plots.last();
        plot.area.setBottom(m_y + band);
        plot.rows.append(index);
        placeSegments(index, m_y + (band - m_style.barHeight) / 2);
        m_y += band;
    }

    void placeSegments(int index, double top)
    {
        const FigureRow &row = m_layout.rows.rows.at(index);
        const double unit = m_isShare ? (row.total > 0 ? 100.0 / row.total : 0) : 1;
        double from = 0;
        for (int i = 0; i < row.segments.size(); ++i) {
            const double length = row.segments.at(i).count * unit;
            const QRectF field(m_left + from / m_layout.scaleEnd * m_barWidth, top,
                               length / m_layout.scaleEnd * m_barWidth, m_style.barHeight);
            m_layout.segments.append({.row = index,
                                      .index = i,
                                      .field = field,
                                      .look = segmentLook(m_figure, row.segments.at(i), m_style.ground),
                                      .from = from,
                                      .length = length});
            labelSegment(m_layout.segments.last());
            from += length;
        }
    }

    /// The count, with the level's name where a profile has room for it; nothing where even the count does not fit.
    void labelSegment(const FigureLayout::Segment &segment)
    {
        const FigureSegment &value = m_layout.valueOf(segment);
        const QFontMetricsF metrics(m_style.small);
        const QString count = m_catalogue.number(value.count);
        QStringList wishes{count};
        if (m_figure.kind == Figure::Kind::Profile)
            wishes.prepend(segmentLabel(m_figure, value) + u' ' + count);
        const FigureLayout::LegendSign mark = markOf(segment, value);
        for (const QString &wish : std::as_const(wishes)) {
            const double text = metrics.horizontalAdvance(wish) + m_style.barHeight * 0.3;
            const double withMark = text + mark.box.width() + markGap;
            if (!mark.box.isEmpty() && withMark <= segment.field.width())
                return placeLabel(segment, wish, mark, withMark);
            if (text <= segment.field.width())
                return placeLabel(segment, wish, {}, text);
        }
    }

    /// As in the legend; none for not yet rated, and none in a profile for a level that only its name tells.
    FigureLayout::LegendSign markOf(const FigureLayout::Segment &segment, const FigureSegment &value) const
    {
        FigureLayout::LegendSign mark{.look = segment.look,
                                      .glyph = segmentGlyph(m_figure, value),
                                      .stand = FigureLayout::LegendSign::Stand::Plate};
        if (m_figure.kind != Figure::Kind::Profile)
            mark.letter = segmentLetter(m_figure, value);
        if (!mark.glyph.isEmpty() || !mark.letter.isEmpty()) {
            const double side = std::min(m_style.barHeight - 3, QFontMetricsF(m_style.small).height());
            mark.box = QRectF(0, 0, side, side);
        }
        return mark;
    }

    /// In the middle of the segment, the mark before the text; `width` is that of both.
    void placeLabel(const FigureLayout::Segment &segment, const QString &text, FigureLayout::LegendSign mark,
                    double width)
    {
        QRectF room(0, 0, width, segment.field.height());
        room.moveCenter(segment.field.center());
        if (!mark.box.isEmpty()) {
            mark.box.moveCenter(room.center());
            mark.box.moveLeft(room.left() + m_style.barHeight * 0.15);
            room.setLeft(mark.box.right() + markGap);
            m_layout.signs.append(mark);
        }
        addText(room, text, m_style.small, segment.look.isSolid() ? segment.look.ink : m_style.ink,
                mark.box.isEmpty() ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter);
        m_layout.texts.last().hasPlate = segment.look.isPattern();
    }

    void placeScale()
    {
        const double lineHeight = QFontMetricsF(m_style.small).height();
        for (double value = 0; value <= m_layout.scaleEnd + 0.001; value += m_step) {
            const double x = m_left + value / m_layout.scaleEnd * m_barWidth;
            for (const FigureLayout::Plot &plot : std::as_const(m_layout.plots))
                m_layout.gridLines.append(QLineF(x, plot.area.top(), x, plot.area.bottom()));
            const QString text = m_isShare ? m_catalogue.percent(int(value), 100) : m_catalogue.number(value);
            const double half = QFontMetricsF(m_style.small).horizontalAdvance(text) / 2 + 1;
            const double left = std::min(x - half, m_width - 2 * half);
            addText(QRectF(left, m_y, 2 * half, lineHeight), text, m_style.small, m_style.quietInk, Qt::AlignCenter);
        }
        m_y += lineHeight + m_style.rowGap;
    }

    void placeLegend()
    {
        const FigureLegend legend = FigureLegend::of(m_figure, m_layout.rows, m_style);
        m_y = legend.place(m_layout, m_style, m_y, m_width);
        m_y += m_style.rowGap / 2;
        addParagraph(m_catalogue.text(m_isShare ? u"chart.scale.share"_s : u"chart.scale.count"_s), m_style.small,
                     m_style.quietInk);
    }

    static constexpr double markGap = 3; ///< between a segment's mark and its count

    const Figure &m_figure;
    const FigureStyle &m_style;
    const Catalogue m_catalogue;
    const double m_width;
    double m_y = 0;
    double m_labelWidth = 0;
    double m_left = 0;
    double m_barWidth = 0;
    double m_step = 0;
    double m_plotHeight = 0; ///< band of the plot that is being filled; 0 after a heading
    bool m_isShare = true;
    FigureLayout m_layout{};
};

} // namespace

FigureLayout FigureLayout::of(const Figure &figure, double width, const FigureStyle &style)
{
    if (figure.kind == Figure::Kind::TimeLine)
        return timeLineLayout(figure, std::max(width, 240.0), style);
    if (figure.kind == Figure::Kind::Matrix)
        return matrixLayout(figure, std::max(width, 240.0), style);
    return Builder(figure, std::max(width, 120.0), style).build();
}

int FigureLayout::segmentAt(const QPointF &point) const
{
    for (int i = 0; i < segments.size(); ++i) {
        if (segments.at(i).field.contains(point))
            return i;
    }
    return -1;
}
