#pragma once

#include "ui/charts/FigureLayout.h"

#include <QPicture>

/// The bars of a figure, drawn by Qt Charts into a picture of vectors that plays on any painter. GUI thread only:
/// Qt's graphics scenes live there. The picture itself may be played in any thread.
QPicture recordBars(const FigureLayout &layout);

/// Plays the picture unscaled, whatever the painter's device thinks an inch is.
void playBars(QPainter &painter, const QPicture &bars);
