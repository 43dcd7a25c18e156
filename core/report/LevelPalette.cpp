#include "core/report/LevelPalette.h"

#include <QPainter>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QRgb, 4> ramp{0xffd47228, 0xfff0ba66, 0xff8db8df, 0xff1b5a9c};
constexpr std::array<QRgb, 4> darkRamp{0xffdd8038, 0xfff0ba66, 0xff8db8df, 0xff4a8fd6};

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
    const auto &colours = ground == Ground::Dark ? darkRamp : ramp;
    const double place = position * double(colours.size() - 1);
    const auto lower = std::min(size_t(place), colours.size() - 2);
    return mixed(colours[lower], colours[lower + 1], place - double(lower));
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
QColor greyOn(Ground ground) { return ground == Ground::Dark ? QColor(0x6e, 0x78, 0x82) : QColor(0xa7, 0xae, 0xb5); }
QColor textOn(Ground ground) { return ground == Ground::Dark ? QColor(0xe7, 0xeb, 0xef) : QColor(0x1a, 0x1f, 0x24); }

LevelLook solid(const QColor &fill, Ground ground)
{
    return {LevelLook::Fill::Solid, fill, inkOn(fill), ground == Ground::Dark ? fill : fill.darker(165)};
}

} // namespace

QColor inkOn(const QColor &fill)
{
    const QColor dark(0x1a, 0x1f, 0x24);
    const double onWhite = 1.05 / (luminance(fill) + 0.05);
    const double onDark = (luminance(fill) + 0.05) / (luminance(dark) + 0.05);
    return onWhite > onDark ? QColor(Qt::white) : dark;
}

LevelLook levelLook(const MethodPack &pack, const CriterionCode &criterion, const LevelCode &level, Ground ground)
{
    const QColor line = lineOn(ground);
    const QColor grey = greyOn(ground);
    const QColor ink = textOn(ground);
    if (level.isEmpty())
        return {LevelLook::Fill::DashedOutline, {}, ink, line};
    const Scale *scale = pack.scaleOf(criterion);
    const Level *found = scale ? scale->level(level) : nullptr;
    if (!found)
        return {LevelLook::Fill::Hatched, grey, ink, line};
    if (!found->rank)
        return {LevelLook::Fill::Solid, grey, inkOn(grey), line};
    const int highest = scale->highestRank();
    return solid(rampColour(highest > 0 ? double(*found->rank) / highest : 1.0, ground), ground);
}

LevelLook standingLook(DueStanding standing, Ground ground)
{
    switch (standing) {
    case DueStanding::Done:
        return solid(rampColour(1, ground), ground);
    case DueStanding::Late:
        return solid(rampColour(0, ground), ground);
    case DueStanding::NotYetDue:
        return solid(rampColour(2.0 / 3, ground), ground);
    case DueStanding::Unknown:
        return {LevelLook::Fill::Hatched, greyOn(ground), textOn(ground), lineOn(ground)};
    case DueStanding::Withdrawn:
        return {LevelLook::Fill::Solid, greyOn(ground), inkOn(greyOn(ground)), lineOn(ground)};
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
    switch (look.fill) {
    case LevelLook::Fill::Solid:
        painter.fillRect(field, look.colour);
        painter.setPen(QPen(look.outline, 0.6));
        break;
    case LevelLook::Fill::Hatched:
        painter.setClipRect(field);
        painter.setPen(QPen(look.colour, 0.8));
        for (double x = field.left() - field.height(); x < field.right(); x += 3.5)
            painter.drawLine(QPointF(x, field.bottom()), QPointF(x + field.height(), field.top()));
        painter.setClipping(false);
        painter.setPen(QPen(look.outline, 0.6));
        break;
    case LevelLook::Fill::DashedOutline:
        painter.setPen(QPen(look.outline, 0.8, Qt::DashLine));
        break;
    }
    painter.drawRect(field);
    painter.restore();
}
