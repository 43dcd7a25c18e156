#include "ui/charts/FigureStyle.h"

using namespace Qt::StringLiterals;

namespace {

/// Without hinting, so that widths are the same at every scale.
QFont sizedFont(const QString &family, int size, QFont::Weight weight)
{
    QFont font(family);
    font.setPixelSize(size);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

FigureStyle withFonts(FigureStyle style, const QString &family, int text, int small)
{
    style.text = sizedFont(family, text, QFont::Normal);
    style.small = sizedFont(family, small, QFont::Normal);
    style.strong = sizedFont(family, text, QFont::Bold);
    return style;
}

} // namespace

FigureStyle FigureStyle::paper()
{
    FigureStyle style;
    style.surface = Qt::white;
    style.ink = QColor(0x1a, 0x1f, 0x24);
    style.quietInk = QColor(0x55, 0x60, 0x6b);
    style.line = QColor(0xd8, 0xdd, 0xe3);
    style.barHeight = 13;
    style.rowGap = 4;
    style.space = 8;
    return withFonts(style, u"Noto Sans"_s, 9, 8);
}

FigureStyle FigureStyle::screen(Ground ground, const QString &family, int textPixels)
{
    const bool dark = ground == Ground::Dark;
    FigureStyle style;
    style.ground = ground;
    style.surface = dark ? QColor(0x1d, 0x21, 0x26) : QColor(Qt::white);
    style.ink = dark ? QColor(0xe7, 0xeb, 0xef) : QColor(0x1a, 0x1f, 0x24);
    style.quietInk = dark ? QColor(0xa3, 0xae, 0xb9) : QColor(0x55, 0x60, 0x6b);
    style.line = dark ? QColor(0x34, 0x3b, 0x43) : QColor(0xd8, 0xdd, 0xe3);
    style.barHeight = textPixels + 8;
    style.rowGap = 8;
    style.space = 10;
    return withFonts(style, family, textPixels, textPixels - 1);
}
