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
};

struct FigureItem
{
    QRectF area{};
    std::shared_ptr<const Figure> figure{};
};

/// A place to click. `target` is "#anchor" or a URL.
struct LinkItem
{
    QRectF area{};
    QString target{};
};

/// What stands on a page, and which tag of the document it belongs to; none for an artefact (rules, running heads).
/// Points from the page's upper left corner.
struct PageItem
{
    int tag = -1;
    std::variant<TextItem, RuleItem, FillItem, GlyphItem, FigureItem, LinkItem> what{};

    void moveBy(double dx, double dy);
    QRectF bounds() const; ///< upright, without the text's descent where nothing is known better
};
