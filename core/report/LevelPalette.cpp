#include "core/report/LevelPalette.h"

#include "core/report/LevelPattern.h"

#include <QHash>
#include <QPainter>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

struct Step
{
    double place = 0;
    QRgb colour = 0;
};

/// From light to dark, so that grey print keeps the order. Between the two in the middle neither dark nor white text
/// would be read well, so the ramp passes there at once.
using Ramp = std::array<Step, 6>;
constexpr Ramp ramp{{{0, 0xfff8dcb4},
                     {1.0 / 3, 0xffe9ab55},
                     {2.0 / 3, 0xff679dd3},
                     {0.765, 0xff5a90c8},
                     {0.775, 0xff3c77b4},
                     {1, 0xff164a85}}};
constexpr Ramp darkRamp{{{0, 0xfff7dcb5},
                         {1.0 / 3, 0xffe6a850},
                         {2.0 / 3, 0xff689dd6},
                         {0.765, 0xff5b94cd},
                         {0.775, 0xff3a75b2},
                         {1, 0xff285f9f}}};

QColor mixed(QRgb a, QRgb b, double share)
{
    const auto part = [share](int x, int y) {
        return int(std::lround(x + (y - x) * share));
    };
    return QColor(part(qRed(a), qRed(b)), part(qGreen(a), qGreen(b)), part(qBlue(a), qBlue(b)));
}

/// The ramp's colour at `position`, 0 worst to 1 best.
QColor rampColour(double position, Ground ground)
{
    const Ramp &steps = ground == Ground::Dark ? darkRamp : ramp;
    size_t upper = 1;
    while (upper + 1 < steps.size() && steps[upper].place < position)
        ++upper;
    const Step &from = steps[upper - 1];
    const Step &to = steps[upper];
    return mixed(from.colour, to.colour, (position - from.place) / (to.place - from.place));
}

/// Relative luminance (WCAG 2.1).
double luminance(const QColor &colour)
{
    const auto linear = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QColor lineOn(Ground ground) { return ground == Ground::Dark ? QColor(0x8a, 0x96, 0xa2) : QColor(0x6b, 0x76, 0x80); }
/// Of a pattern's lines: text is still read well where it crosses them.
QColor greyOn(Ground ground) { return ground == Ground::Dark ? QColor(0x58, 0x61, 0x6a) : QColor(0x8a, 0x93, 0x9c); }
QColor textOn(Ground ground) { return ground == Ground::Dark ? QColor(0xe7, 0xeb, 0xef) : QColor(0x1a, 0x1f, 0x24); }

LevelLook solid(const QColor &fill, Ground ground)
{
    return {LevelLook::Fill::Solid, fill, inkOn(fill), ground == Ground::Dark ? fill : fill.darker(165)};
}

LevelLook patterned(LevelLook::Fill fill, Ground ground)
{
    return {fill, greyOn(ground), textOn(ground), lineOn(ground)};
}

/// Light and dark in turn: neighbours differ, and no order is seen where there is none.
LevelLook unorderedLook(qsizetype place, Ground ground)
{
    constexpr int step = 7;
    constexpr int steps = 6;
    const int grey = (place % 2 == 0 ? 232 : 178) - step * int(place / 2 % steps);
    return solid(QColor(grey - 4, grey, grey + 3), ground);
}

LevelLook missingLook(const LevelCode &code, Ground ground)
{
    static const QHash<LevelCode, LevelLook::Fill> fills{{LevelCode(u"nr"_s), LevelLook::Fill::Level},
                                                         {LevelCode(u"nd"_s), LevelLook::Fill::Upright},
                                                         {LevelCode(u"na"_s), LevelLook::Fill::Falling}};
    return patterned(fills.value(code, LevelLook::Fill::Rising), ground);
}

} // namespace

QColor inkOn(const QColor &fill)
{
    const QColor dark(0x1a, 0x1f, 0x24);
    const double onWhite = 1.05 / (luminance(fill) + 0.05);
    const double onDark = (luminance(fill) + 0.05) / (luminance(dark) + 0.05);
    return onWhite > onDark ? QColor(Qt::white) : dark;
}

GlyphPlate glyphPlate(Ground ground)
{
    return ground == Ground::Dark ? GlyphPlate{QColor(0x1d, 0x21, 0x26), QColor(0xe7, 0xeb, 0xef)}
                                  : GlyphPlate{QColor(Qt::white), textOn(ground)};
}

LevelLook levelLook(const MethodPack &pack, const CriterionCode &criterion, const LevelCode &level, Ground ground)
{
    if (level.isEmpty())
        return {LevelLook::Fill::DashedOutline, {}, textOn(ground), lineOn(ground)};
    const Scale *scale = pack.scaleOf(criterion);
    const Level *found = scale ? scale->level(level) : nullptr;
    if (!found)
        return missingLook(level, ground);
    if (!scale->isOrdered)
        return unorderedLook(found - scale->levels.constData(), ground);
    if (!found->rank)
        return patterned(found->glyph == u"✕" ? LevelLook::Fill::Crossed : LevelLook::Fill::Dotted, ground);
    const int highest = scale->highestRank();
    return solid(rampColour(highest > 0 ? double(*found->rank) / highest : 1.0, ground), ground);
}

LevelLook unsettledLook(Ground ground) { return patterned(LevelLook::Fill::Zigzag, ground); }

LevelLook standingLook(DueStanding standing, Ground ground)
{
    switch (standing) {
    case DueStanding::Done:
        return solid(rampColour(1, ground), ground);
    case DueStanding::Late:
        return solid(ground == Ground::Dark ? QColor(0xdd, 0x80, 0x38) : QColor(0xd4, 0x72, 0x28), ground);
    case DueStanding::NotYetDue:
        return solid(QColor(0xcf, 0xe2, 0xf3), ground);
    case DueStanding::Unknown:
        return patterned(LevelLook::Fill::Rising, ground);
    case DueStanding::Withdrawn:
        return patterned(LevelLook::Fill::Crossed, ground);
    case DueStanding::WithoutDate:
        return {LevelLook::Fill::DashedOutline, {}, textOn(ground), lineOn(ground)};
    }
    Q_UNREACHABLE();
}

QString standingGlyph(DueStanding standing)
{
    switch (standing) {
    case DueStanding::Done:
        return u"●"_s;
    case DueStanding::Late:
        return u"▲"_s;
    case DueStanding::NotYetDue:
        return u"○"_s;
    case DueStanding::Unknown:
        return u"?"_s;
    case DueStanding::Withdrawn:
        return u"✕"_s;
    case DueStanding::WithoutDate:
        return u"–"_s;
    }
    Q_UNREACHABLE();
}

void paintLevelField(QPainter &painter, const QRectF &field, const LevelLook &look)
{
    painter.save();
    painter.setBrush(Qt::NoBrush);
    if (look.isSolid())
        painter.fillRect(field, look.colour);
    paintLevelPattern(painter, field, look);
    const bool isDashed = look.fill == LevelLook::Fill::DashedOutline;
    painter.setPen(QPen(look.outline, isDashed ? 0.8 : 0.6, isDashed ? Qt::DashLine : Qt::SolidLine));
    painter.drawRect(field);
    painter.restore();
}
