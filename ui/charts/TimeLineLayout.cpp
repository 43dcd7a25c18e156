#include "ui/charts/TimeLineLayout.h"

#include "ui/charts/FigureLegend.h"
#include "ui/charts/TimeScale.h"

#include "core/base/Catalogue.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

class Builder
{
public:
    Builder(const Figure &figure, double width, const FigureStyle &style)
        : m_line(figure.timeLine), m_figure(figure), m_style(style), m_catalogue(figure.language), m_width(width),
          m_left(std::ceil(width * 0.38)), m_small(style.small), m_lineHeight(QFontMetricsF(style.small).height())
    {
        const double late = m_small.horizontalAdvance(m_catalogue.text(u"chart.time.late"_s, {u"0000"_s})) + 4;
        if (m_line.first.isValid())
            m_scale = TimeScale(m_line.first, m_line.last.addDays(1), width - m_left - late);
    }

    FigureLayout build()
    {
        if (m_line.isEmpty() || !m_scale.isValid()) {
            addText(QRectF(0, 0, m_width, m_lineHeight), m_catalogue.text(u"chart.empty"_s), m_style.quietInk,
                    Qt::AlignLeft);
            m_layout.height = std::ceil(m_lineHeight);
            return m_layout;
        }
        m_y = m_lineHeight + 4;
        const double top = m_y;
        for (const TimeLineRow &row : m_line.rows)
            placeRow(row);
        placeTicks(top);
        m_layout.height = std::ceil(placeLegend(m_y + m_style.rowGap));
        return m_layout;
    }

private:
    void addText(const QRectF &box, const QString &text, const QColor &ink, int alignment)
    {
        m_layout.texts.append({.box = box,
                               .text = text,
                               .font = m_style.small,
                               .ink = ink,
                               .flags = alignment | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip});
    }

    double x(QDate day) const { return m_left + m_scale.x(day); }

    LevelLook lookOf(const TimeLineRow &row)
    {
        const DueStanding standing = row.state ? row.state->standing : DueStanding::NotYetDue;
        if (row.state && !m_standings.contains(standing))
            m_standings.append(standing);
        return standingLook(standing, m_style.ground);
    }

    void placeRow(const TimeLineRow &row)
    {
        const double band = std::ceil(m_lineHeight + 2);
        const QString title = row.title.in(m_figure.language).simplified();
        const QString name = row.number.isEmpty() ? title : row.number + u"  "_s + title;
        addText(QRectF(0, m_y, m_left - 8, band), m_small.elidedText(name, Qt::ElideRight, m_left - 10), m_style.ink,
                Qt::AlignLeft);
        placeBar(row, band);
        for (const TimeMark &mark : row.marks) {
            const double side = band * 0.62;
            m_layout.signs.append({.box = QRectF(x(mark.date.lastDay()) - side / 2, m_y + (band - side) / 2, side, side),
                                   .look = {LevelLook::Fill::Solid, m_style.surface, m_style.ink, m_style.ink},
                                   .glyph = u"◇"_s,
                                   .stand = FigureLayout::LegendSign::Stand::Bare});
            m_hasMarks = true;
        }
        m_y += band;
        m_layout.gridLines.append(QLineF(0, m_y, m_width, m_y));
    }

    void placeBar(const TimeLineRow &row, double band)
    {
        if (!row.ends && !row.starts)
            return;
        const QDate last = row.ends ? row.ends->lastDay() : firstDayOf(*row.starts);
        const QDate first = row.starts ? std::min(firstDayOf(*row.starts), last) : last;
        const double thick = band * 0.5;
        const double from = std::min(x(first), x(last) - thick);
        m_layout.signs.append({.box = QRectF(from, m_y + (band - thick) / 2, x(last) - from, thick),
                               .look = lookOf(row),
                               .glyph = {}});
        if (row.state)
            m_layout.signs.append({.box = QRectF(x(last) - thick, m_y + (band - thick) / 2, thick, thick)
                                              .adjusted(0.6, 0.6, -0.6, -0.6),
                                   .look = lookOf(row),
                                   .glyph = standingGlyph(row.state->standing),
                                   .stand = FigureLayout::LegendSign::Stand::Plate});
        if (!row.state || row.state->standing != DueStanding::Late)
            return;
        const double thin = band * 0.18;
        m_layout.signs.append({.box = QRectF(x(last), m_y + (band - thin) / 2, x(m_line.asOf) - x(last), thin),
                               .look = lookOf(row),
                               .glyph = {}});
        addText(QRectF(x(m_line.asOf) + 4, m_y, m_width - x(m_line.asOf) - 4, band),
                m_catalogue.text(u"chart.time.late"_s, {m_catalogue.number(row.state->daysPast)}), m_style.ink,
                Qt::AlignLeft);
    }

    void placeTicks(double top)
    {
        const double gap = m_small.horizontalAdvance(u"mmm. 0000"_s) + 8;
        const auto zoom = TimeScale::fitting(m_line.first, m_line.last, m_scale.width(), gap);
        double free = m_left - 1;
        for (const TimeScale::Tick &tick : m_scale.ticks(zoom, m_catalogue)) {
            const double at = m_left + tick.x;
            m_layout.gridLines.append(QLineF(at, top - 3, at, m_y));
            const double wide = m_small.horizontalAdvance(tick.label) + 2;
            if (at < free || at + wide > m_width)
                continue;
            addText(QRectF(at + 1, 0, wide, m_lineHeight), tick.label, m_style.quietInk, Qt::AlignLeft);
            free = at + wide + 4;
        }
        if (m_line.asOf.isValid())
            m_layout.strongLines.append(QLineF(x(m_line.asOf), top - 3, x(m_line.asOf), m_y));
    }

    double placeLegend(double top)
    {
        FigureLegend legend;
        for (const DueStanding standing : dueStandings()) {
            if (m_standings.contains(standing))
                legend.entries.append({.signs = {{.look = standingLook(standing, m_style.ground),
                                                  .glyph = standingGlyph(standing)}},
                                       .label = m_catalogue.text(u"chart.due."_s + toString(standing))});
        }
        double y = legend.place(m_layout, m_style, top, m_width);
        if (!legend.entries.isEmpty())
            y += 3;
        QStringList words;
        if (m_line.asOf.isValid())
            words.append(m_catalogue.text(u"chart.time.as-of"_s, {m_catalogue.date(m_line.asOf)}));
        if (!legend.entries.isEmpty())
            words.append(m_catalogue.text(m_hasMarks ? u"chart.time.bar-marks"_s : u"chart.time.bar"_s));
        if (has(TimeLineRow::Kind::Event))
            words.append(m_catalogue.text(u"chart.time.event"_s));
        if (has(TimeLineRow::Kind::Proposal))
            words.append(m_catalogue.text(u"chart.time.proposal"_s));
        const QString text = words.join(u' ');
        const double height = m_small.boundingRect(QRectF(0, 0, m_width, 1e4), Qt::TextWordWrap, text).height();
        addText(QRectF(0, y, m_width, height), text, m_style.quietInk, Qt::AlignLeft);
        m_layout.texts.last().flags = int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap | Qt::TextDontClip;
        return y + height;
    }

    bool has(TimeLineRow::Kind kind) const
    {
        return std::any_of(m_line.rows.cbegin(), m_line.rows.cend(),
                           [kind](const TimeLineRow &row) { return row.kind == kind; });
    }

    const TimeLine &m_line;
    const Figure &m_figure;
    const FigureStyle &m_style;
    const Catalogue m_catalogue;
    const double m_width;
    const double m_left;
    const QFontMetricsF m_small;
    const double m_lineHeight;
    TimeScale m_scale{};
    QList<DueStanding> m_standings{};
    bool m_hasMarks = false;
    double m_y = 0;
    FigureLayout m_layout{};
};

} // namespace

FigureLayout timeLineLayout(const Figure &figure, double width, const FigureStyle &style)
{
    return Builder(figure, width, style).build();
}
