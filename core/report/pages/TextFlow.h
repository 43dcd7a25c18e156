#pragma once

#include "core/report/Block.h"
#include "core/report/pages/PageItem.h"

/// One line of broken text: items with the line's upper left corner as origin, all in one line height.
struct FlowLine
{
    QList<PageItem> items{};
    double width = 0;
};

struct FlowLook
{
    TextStyle style{};
    double leading = 13.5;
    Side side = Side::Left;
};

/// Breaks spans into lines of at most `width` points. Words that are longer than a line are cut anywhere. The text
/// after a glyph at the beginning stands beside it on every line. Every line is `look.leading` high. Nothing but the
/// text decides the result. There is at least one line.
QList<FlowLine> flowText(const Spans &spans, double width, const FlowLook &look);

/// Text as it may be printed: control characters gone, tabs as spaces, line ends as '\n'.
QString printable(const QString &text);
