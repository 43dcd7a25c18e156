#pragma once

#include "core/report/LevelPalette.h"

#include <QFont>

/// What a figure is drawn on and with: the ground, its inks, sizes in the painter's units (points on paper, pixels on
/// screen). Fonts are sized in these units too, so that a figure measures the same on every device.
struct FigureStyle
{
    Ground ground = Ground::Paper;
    QFont text{};
    QFont small{};
    QFont strong{};
    QColor surface{};
    QColor ink{};
    QColor quietInk{};
    QColor line{};
    double barHeight = 0;
    double rowGap = 0;
    double space = 0; ///< between label and bar, around the legend

    static FigureStyle paper();
    static FigureStyle screen(Ground ground, const QString &family, int textPixels);
};
