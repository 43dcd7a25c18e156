#pragma once

#include "core/report/Figure.h"

#include <QLineF>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QRgb>
#include <QString>

#include <memory>
#include <variant>

namespace ReportColour {
constexpr QRgb Ink = 0xff1a1f24;
constexpr QRgb Secondary = 0xff55606b;
constexpr QRgb Line = 0xffd8dde3;
constexpr QRgb Accent = 0xff0b5cad;
constexpr QRgb Watermark = 0xffeceff2;
} // namespace ReportColour

/// A face and size of the report's one family; `size` in points.
struct TextStyle
{
    double size = 9.5;
    bool isBold = false;
    bool isItalic = false;
    QRgb colour = ReportColour::Ink;

    bool operator==(const TextStyle &) const = default;
};

/// Text in one style on one line; `at` is the left end of the baseline. `isLineEnd` tells that the text goes on in the
/// next line of the same paragraph.
struct TextItem
{
    QPointF at{};
    QString text{};
    TextStyle style{};
    double width = 0;
    bool isLineEnd = false;
    QString language{}; ///< where it is another than the document's
    QString spoken{};   ///< what a letter stands for
};

struct RuleItem
{
    QLineF line{};
    double width = 0.5;
    QRgb colour = ReportColour::Line;
    bool isDotted = false;
};

struct FillItem
{
    QRectF area{};
    QRgb colour = ReportColour::Line;
};

struct GlyphItem
{
    QRectF area{};
    QString glyph{};
    QRgb colour = ReportColour::Ink;
    QString spoken{}; ///< what it stands for where no text says so
};

struct FigureItem
{
    QRectF area{};
    std::shared_ptr<const Figure> figure{};
};

/// A place to click. `target` is "#anchor" or a URL. Comes before the text it belongs to.
struct LinkItem
{
    QRectF area{};
    QString target{};
};

/// Faint text across the whole page, rising to the right; `area` is the page.
struct WatermarkItem
{
    QRectF area{};
    QString text{};
};

/// What leaves ink without being part of the text. The values stand in the place of a tag; what comes first is painted
/// first.
enum class Artefact { Watermark = -4, Foot = -3, Head = -2, Layout = -1 };

/// What stands on a page, and which tag of the document it belongs to; an Artefact's value for what has none. Points
/// from the page's upper left corner.
struct PageItem
{
    int tag = int(Artefact::Layout);
    std::variant<TextItem, RuleItem, FillItem, GlyphItem, FigureItem, LinkItem, WatermarkItem> what{};

    void moveBy(double dx, double dy);
    QRectF bounds() const; ///< upright, without the text's descent where nothing is known better
};
