#include "ui/widgets/LevelButton.h"

#include "core/report/LevelGlyph.h"
#include "ui/widgets/Theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace {

constexpr int margin = 7;
constexpr int gap = 5;
constexpr int glyphSide = 15;

QPainterPath roundedPath(const QRectF &rect, int corners)
{
    constexpr double r = 5;
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(rect, r, r);
    const auto square = [&](int corner, double x, double y) {
        if (!(corners & corner))
            path.addRect(QRectF(x, y, r, r));
    };
    square(LevelButton::LeftTop, rect.left(), rect.top());
    square(LevelButton::RightTop, rect.right() - r, rect.top());
    square(LevelButton::LeftBottom, rect.left(), rect.bottom() - r);
    square(LevelButton::RightBottom, rect.right() - r, rect.bottom() - r);
    return path.simplified();
}

} // namespace

LevelButton::LevelButton(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void LevelButton::setFace(const LevelFace &face)
{
    m_face = face;
    setText(face.label);
    updateGeometry();
    update();
}

void LevelButton::setRoundCorners(int corners)
{
    if (corners == m_corners)
        return;
    m_corners = corners;
    update();
}

int LevelButton::labelWidth() const
{
    if (m_measuredLabel != m_face.label || m_measuredFont != font()) {
        m_measuredLabel = m_face.label;
        m_measuredFont = font();
        m_measuredWidth = fontMetrics().horizontalAdvance(m_face.label) + 3;
    }
    return m_measuredWidth;
}

int LevelButton::fixedWidth() const
{
    const int digit = m_face.digit > 0 ? QFontMetrics(Theme::smallFont()).height() + gap : 0;
    const int arrow = m_face.opensMenu ? 10 + gap : 0;
    return 2 * margin + digit + (m_face.glyph ? glyphSide + gap : 0) + arrow;
}

QSize LevelButton::sizeHint() const { return {fixedWidth() + labelWidth(), std::max(30, fontMetrics().height() + 13)}; }

int LevelButton::heightForWidth(int width) const
{
    const int room = std::max(20, width - fixedWidth());
    const QRect needed =
        fontMetrics().boundingRect(QRect(0, 0, room, 1000), Qt::AlignLeft | Qt::TextWordWrap, m_face.label);
    return std::max(30, needed.height() + 13);
}

QColor LevelButton::inkColour() const
{
    if (!isEnabled()) {
        QColor faint = Theme::colours().secondary;
        faint.setAlphaF(0.6f);
        return isChecked() && m_face.look.isSolid() ? m_face.look.ink : faint;
    }
    if (isChecked())
        return m_face.look.ink;
    return m_face.opensMenu ? Theme::colours().secondary : Theme::colours().text;
}

void LevelButton::paintDigit(QPainter &painter, QRect box, const QColor &ink) const
{
    QColor frame = isChecked() ? ink : Theme::colours().line;
    painter.setPen(QPen(frame, isChecked() ? 1.3 : 1.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    QFont font = Theme::smallFont();
    font.setBold(isChecked());
    painter.setFont(font);
    painter.setPen(isChecked() ? ink : Theme::colours().secondary);
    painter.drawText(box, Qt::AlignCenter, QString::number(m_face.digit));
}

/// On a plate where the button is filled, as everywhere on a level's colour.
void LevelButton::paintGlyph(QPainter &painter, const QRectF &square, const QColor &ink) const
{
    const bool hasPlate = isChecked() && isEnabled() && m_face.look.isSolid();
    const GlyphPlate plate = glyphPlate(Theme::ground());
    if (hasPlate) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(plate.fill);
        painter.drawRoundedRect(square.adjusted(-1.5, -1.5, 1.5, 1.5), 3, 3);
    }
    paintLevelGlyph(painter, square, *m_face.glyph, hasPlate ? plate.ink : ink);
}

void LevelButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColours &colours = Theme::colours();
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const QPainterPath outline = roundedPath(frame, m_corners);
    painter.fillPath(outline, underMouse() && isEnabled() && !isChecked() ? colours.accentWash : colours.surface);
    if (isChecked()) {
        painter.save();
        painter.setClipPath(outline);
        paintLevelField(painter, frame, m_face.look);
        painter.restore();
    }
    painter.setPen(QPen(colours.line, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline);
    if (hasFocus()) {
        painter.setPen(QPen(isChecked() ? m_face.look.ink : colours.accent, 2));
        painter.drawRoundedRect(frame.adjusted(2, 2, -2, -2), 3, 3);
    }

    const int room = width() - fixedWidth();
    // Bold where there is room for it: choosing must not move the row.
    const bool isBold = isChecked() && QFontMetrics(Theme::boldFont()).horizontalAdvance(m_face.label) <= room;
    const QFont font = isBold ? Theme::boldFont() : QFont(this->font());
    const int digitSide = m_face.digit > 0 ? QFontMetrics(Theme::smallFont()).height() : 0;
    const QRect text =
        QFontMetrics(font).boundingRect(QRect(0, 0, room, 1000), Qt::AlignLeft | Qt::TextWordWrap, m_face.label);
    int x = (width() - fixedWidth() - text.width()) / 2 + margin;
    const QColor ink = inkColour();
    if (digitSide > 0) {
        paintDigit(painter, QRect(x, (height() - digitSide) / 2, digitSide, digitSide), ink);
        x += digitSide + gap;
    }
    if (m_face.glyph) {
        paintGlyph(painter, QRectF(x, (height() - glyphSide) / 2.0, glyphSide, glyphSide), ink);
        x += glyphSide + gap;
    }
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(QRect(x, 0, text.width() + 2, height()), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap,
                     m_face.label);
    if (m_face.opensMenu) {
        const double ax = x + text.width() + gap + 5;
        const double ay = height() / 2.0;
        painter.setPen(QPen(ink, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(
            QPolygonF({QPointF(ax - 3.5, ay - 1.5), QPointF(ax, ay + 2), QPointF(ax + 3.5, ay - 1.5)}));
    }
}

void LevelButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void LevelButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void LevelButton::keyPressEvent(QKeyEvent *event)
{
    // Only space presses; arrows and the rest belong to the row and the card around it.
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Select)
        QAbstractButton::keyPressEvent(event);
    else
        event->ignore();
}
