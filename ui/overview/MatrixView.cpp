#include "ui/overview/MatrixView.h"

#include "ui/charts/ChartPainter.h"
#include "ui/widgets/Theme.h"

#include "core/report/LevelPattern.h"

#include <QEvent>
#include <QPaintEvent>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double groupGap = 8;
constexpr double bandGap = 16;

} // namespace

MatrixView::MatrixView(QWidget *parent) : SpotWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void MatrixView::setMatrix(const QList<Row> &rows, const QList<Column> &columns, const QList<Cell> &cells)
{
    Q_ASSERT(cells.size() == rows.size() * columns.size());
    m_rows = rows;
    m_columns = columns;
    m_cells = cells;
    m_spots.clear();
    for (int cell = 0; cell < cells.size(); ++cell) {
        if (!cells.at(cell).label.isEmpty())
            m_spots.append(cell);
    }
    m_measuredWidth = -1;
    resetSpots();
    updateGeometry();
}

CommitmentId MatrixView::commitmentAt(int spot) const { return m_columns.at(m_spots.at(spot) % m_columns.size()).id; }

/// Asked for by every spot and again and again by layouts, so the answer for one width is kept.
const MatrixView::Measures &MatrixView::measures(int width) const
{
    if (m_measuredWidth != width) {
        m_measures = measured(width);
        m_measuredWidth = width;
    }
    return m_measures;
}

MatrixView::Measures MatrixView::measured(int width) const
{
    const QFontMetricsF text(font());
    const QFontMetricsF small(Theme::smallFont());
    Measures m;
    double widestNumber = 0;
    for (const Column &column : m_columns)
        widestNumber = std::max(widestNumber, small.horizontalAdvance(column.number));
    for (const Row &row : m_rows)
        m.label = std::max(m.label, text.horizontalAdvance(row.label));
    m.label = std::ceil(std::min(m.label + 16, width * 0.4));
    m.side = std::ceil(text.height());
    m.head = std::ceil(small.height()) + 6;
    const double least = std::max(m.side + 6, widestNumber + 8);
    m.perBand = std::clamp(int((width - m.label - 4) / least), 1, std::max(1, int(m_columns.size())));
    m.bands = m_columns.isEmpty() ? 0 : int((m_columns.size() + m.perBand - 1) / m.perBand);
    if (m.bands > 1) // bands of like width read better than a full one and a rest
        m.perBand = int((m_columns.size() + m.bands - 1) / m.bands);
    m.pitch = std::min((width - m.label - 4) / m.perBand, least * 2);
    m.rows = m_rows.isEmpty() ? 0 : rowTop(int(m_rows.size()), m);
    return m;
}

double MatrixView::rowTop(int row, const Measures &m) const
{
    double top = row * (m.side + 6);
    for (int other = 1; other <= row && other < m_rows.size(); ++other)
        top += m_rows.at(other).startsGroup ? groupGap : 0;
    return top;
}

QRectF MatrixView::cellBox(int row, int column, const Measures &m) const
{
    const int band = column / m.perBand;
    const double x = m.label + (column % m.perBand) * m.pitch + (m.pitch - m.side) / 2;
    const double y = band * (m.head + m.rows + bandGap) + m.head + rowTop(row, m) + 3;
    return {x, y, m.side, m.side};
}

QRectF MatrixView::spotBox(int spot) const
{
    const int cell = m_spots.at(spot);
    return cellBox(int(cell / m_columns.size()), int(cell % m_columns.size()), measures(width()));
}

QString MatrixView::spotText(int spot) const
{
    const int cell = m_spots.at(spot);
    const Column &column = m_columns.at(cell % m_columns.size());
    return tr("%1 %2. %3: %4", "number, title, criterion, level")
        .arg(column.number, column.title, m_rows.at(cell / m_columns.size()).label, m_cells.at(cell).label);
}

QSize MatrixView::sizeHint() const { return {900, heightForWidth(900)}; }

int MatrixView::heightForWidth(int width) const
{
    const Measures m = measures(width);
    return int(std::ceil(m.bands * (m.head + m.rows + bandGap) - (m.bands > 0 ? bandGap : 0))) + 4;
}

void MatrixView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Measures m = measures(width());
    for (int band = 0; band < m.bands; ++band) {
        const double top = band * (m.head + m.rows + bandGap);
        if (QRectF(0, top, width(), m.head + m.rows + bandGap).intersects(event->rect()))
            paintBand(painter, band, m);
    }
    paintFocus(painter);
}

void MatrixView::paintBand(QPainter &painter, int band, const Measures &m) const
{
    const int first = band * m.perBand;
    const int last = std::min(int(m_columns.size()), first + m.perBand);
    for (int column = first; column < last; ++column) {
        const QRectF top = cellBox(0, column, m);
        painter.setFont(Theme::smallFont());
        painter.setPen(Theme::colours().secondary);
        painter.drawText(QRectF(top.center().x() - m.pitch / 2, top.top() - m.head, m.pitch, m.head), Qt::AlignCenter,
                         m_columns.at(column).number);
    }
    for (int row = 0; row < m_rows.size(); ++row) {
        const QRectF cell = cellBox(row, first, m);
        painter.setFont(font());
        painter.setPen(Theme::colours().text);
        const QString label = QFontMetricsF(font()).elidedText(m_rows.at(row).label, Qt::ElideRight, m.label - 8);
        painter.drawText(QRectF(0, cell.top() - 3, m.label, cell.height() + 6), Qt::AlignLeft | Qt::AlignVCenter,
                         label);
        for (int column = first; column < last; ++column)
            paintMatrixCell(painter, cellBox(row, column, m), m_cells.at(row * m_columns.size() + column));
    }
}

void paintMatrixCell(QPainter &painter, const QRectF &box, const MatrixView::Cell &cell)
{
    if (cell.label.isEmpty())
        return;
    const LevelLook &look = cell.look;
    paintLevelPattern(painter, box, look);
    painter.setPen(QPen(look.outline, 1, look.fill == LevelLook::Fill::DashedOutline ? Qt::DotLine : Qt::SolidLine));
    painter.setBrush(look.isSolid() ? QBrush(look.colour) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (cell.glyph.isEmpty() && cell.initial.isEmpty())
        return;
    const double rim = std::max(2.0, box.width() * 0.17);
    paintMarkOnPlate(painter, box.adjusted(rim, rim, -rim, -rim), {cell.glyph, cell.initial, Theme::smallFont()},
                     Theme::ground());
}

void MatrixView::changeEvent(QEvent *event)
{
    SpotWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_measuredWidth = -1;
        updateGeometry();
    }
}
