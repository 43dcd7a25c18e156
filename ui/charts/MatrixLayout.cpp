#include "ui/charts/MatrixLayout.h"

#include "ui/charts/FigureLegend.h"

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
        : m_figure(figure), m_matrix(figure.matrix), m_style(style), m_small(style.small), m_width(width),
          m_side(std::ceil(m_small.height()))
    {
        const double columns = double(m_matrix.criteria.size());
        m_pitch = std::clamp((width * 0.62) / std::max(1.0, columns), m_side + 2, m_side + 10);
        m_left = std::max(60.0, width - columns * m_pitch);
    }

    FigureLayout build()
    {
        placeHeads();
        for (qsizetype row = 0; row < m_matrix.commitments.size(); ++row)
            placeRow(row);
        m_layout.height = std::ceil(placeLegend(m_y + m_style.rowGap));
        return m_layout;
    }

private:
    void placeHeads()
    {
        double tallest = 0;
        for (const Criterion &criterion : m_matrix.criteria)
            tallest = std::max(tallest, m_small.horizontalAdvance(criterion.title.in(m_figure.language)));
        tallest = std::ceil(std::min(tallest + 4, 120.0));
        for (qsizetype column = 0; column < m_matrix.criteria.size(); ++column) {
            const QString title = m_matrix.criteria.at(column).title.in(m_figure.language);
            m_layout.texts.append({.box = QRectF(m_left + double(column) * m_pitch, 0, m_pitch, tallest),
                                   .text = m_small.elidedText(title, Qt::ElideRight, tallest),
                                   .font = m_style.small,
                                   .ink = m_style.ink,
                                   .flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip,
                                   .runsUp = true});
        }
        m_y = tallest + 4;
    }

    void placeRow(qsizetype row)
    {
        const Commitment &commitment = m_matrix.commitments.at(row);
        const double band = m_side + 3;
        const QString name = commitment.number + u"  "_s + commitment.title.in(m_figure.language).simplified();
        m_layout.texts.append({.box = QRectF(0, m_y, m_left - 8, band),
                               .text = m_small.elidedText(name, Qt::ElideRight, m_left - 10),
                               .font = m_style.small,
                               .ink = m_style.ink,
                               .flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip});
        for (qsizetype column = 0; column < m_matrix.criteria.size(); ++column) {
            if (!m_matrix.at(row, column).isClosed)
                placeCell(row, column, m_y + 1.5);
        }
        m_y += band;
        m_layout.gridLines.append(QLineF(0, m_y, m_width, m_y));
    }

    void placeCell(qsizetype row, qsizetype column, double top)
    {
        const FigureSegment segment = matrixSegment(m_figure, row, column);
        const LevelLook look = segmentLook(m_figure, segment, m_style.ground);
        const QString letter = segmentLetter(m_figure, segment);
        const QRectF box(m_left + double(column) * m_pitch + (m_pitch - m_side) / 2, top, m_side, m_side);
        m_layout.signs.append(
            {.box = box, .look = look, .glyph = segmentGlyph(m_figure, segment), .letter = letter});
    }

    /// Every mark once, with what it means; the same level of several criteria is one entry.
    double placeLegend(double top)
    {
        FigureLegend legend;
        QSet<std::pair<QString, QString>> seen;
        for (qsizetype row = 0; row < m_matrix.commitments.size(); ++row) {
            for (qsizetype column = 0; column < m_matrix.criteria.size(); ++column) {
                if (m_matrix.at(row, column).isClosed)
                    continue;
                const FigureSegment segment = matrixSegment(m_figure, row, column);
                const QString label = segmentLabel(m_figure, segment);
                const std::pair<QString, QString> key(label, segmentGlyph(m_figure, segment) + segmentLetter(m_figure, segment));
                if (seen.contains(key))
                    continue;
                seen.insert(key);
                const QString letter = segmentLetter(m_figure, segment);
                legend.entries.append(
                    {.signs = {{.look = segmentLook(m_figure, segment, m_style.ground),
                                .glyph = segmentGlyph(m_figure, segment),
                                .letter = letter}},
                     .label = label});
            }
        }
        return legend.place(m_layout, m_style, top, m_width);
    }

    const Figure &m_figure;
    const CriterionMatrix &m_matrix;
    const FigureStyle &m_style;
    const QFontMetricsF m_small;
    const double m_width;
    const double m_side;
    double m_pitch = 0;
    double m_left = 0;
    double m_y = 0;
    FigureLayout m_layout{};
};

} // namespace

FigureLayout matrixLayout(const Figure &figure, double width, const FigureStyle &style)
{
    return Builder(figure, width, style).build();
}

FigureSegment matrixSegment(const Figure &figure, qsizetype row, qsizetype column)
{
    const MatrixCell &cell = figure.matrix.at(row, column);
    return {.criterion = figure.matrix.criteria.at(column).id, .level = cell.level, .isUnsettled = cell.isUnsettled};
}
