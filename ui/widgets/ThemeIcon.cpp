#include "ui/widgets/ThemeIcon.h"

#include "ui/widgets/Theme.h"

#include <QFile>
#include <QHash>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace {

QColor colourFor(QIcon::Mode mode, QIcon::State state)
{
    const ThemeColours &colours = Theme::colours();
    if (mode == QIcon::Disabled) {
        QColor faint = colours.secondary;
        faint.setAlphaF(0.45f);
        return faint;
    }
    // On the ground of what is selected in a list.
    if (mode == QIcon::Selected)
        return colours.onAccent;
    return state == QIcon::On ? colours.accent : colours.secondary;
}

QByteArray source(const QString &name)
{
    static QHash<QString, QByteArray> read;
    if (!read.contains(name)) {
        QFile file(u":/ui/icons/%1.svg"_s.arg(name));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(opened, "ThemeIcon", qPrintable(name));
        read.insert(name, opened ? file.readAll() : QByteArray());
    }
    return read.value(name);
}

} // namespace

ThemeIcon::ThemeIcon(QString name) : m_name(std::move(name)) {}

void ThemeIcon::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const QColor colour = colourFor(mode, state);
    QByteArray svg = source(m_name);
    svg.replace("#55606B", colour.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(svg);
    const double previous = painter->opacity();
    painter->setOpacity(previous * double(colour.alphaF()));
    renderer.render(painter, rect);
    painter->setOpacity(previous);
}

QPixmap ThemeIcon::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

QPixmap ThemeIcon::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(&painter, QRect(QPoint(), size), mode, state);
    return pixmap;
}

QIconEngine *ThemeIcon::clone() const { return new ThemeIcon(m_name); }
