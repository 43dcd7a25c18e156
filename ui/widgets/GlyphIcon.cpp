#include "ui/widgets/GlyphIcon.h"

#include "core/report/LevelGlyph.h"
#include "ui/widgets/Theme.h"

#include <QIconEngine>
#include <QPainter>

namespace {

class GlyphEngine : public QIconEngine
{
public:
    explicit GlyphEngine(QString glyph) : m_glyph(std::move(glyph)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QColor ink = mode == QIcon::Selected ? Theme::colours().onAccent : Theme::colours().text;
        paintLevelGlyph(*painter, QRectF(rect).adjusted(1, 1, -1, -1), m_glyph, ink);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new GlyphEngine(m_glyph); }

private:
    QString m_glyph;
};

} // namespace

GlyphIcon::GlyphIcon(const QString &glyph, QWidget *parent) : QWidget(parent), m_glyph(glyph)
{
    setFixedSize(sizeHint());
}

void GlyphIcon::setGlyph(const QString &glyph)
{
    m_glyph = glyph;
    update();
}

void GlyphIcon::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int side = std::min(width(), height());
    QRectF place(0, 0, side, side);
    place.moveCenter(QRectF(rect()).center());
    paintLevelGlyph(painter, place.adjusted(1, 1, -1, -1), m_glyph, palette().color(foregroundRole()));
}

QIcon glyphIcon(const QString &glyph) { return QIcon(new GlyphEngine(glyph)); }
