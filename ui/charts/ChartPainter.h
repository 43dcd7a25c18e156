#pragma once

#include "ui/charts/FigureLayout.h"

#include <QObject>
#include <QPicture>

#include <memory>

/// Paints figures with Qt Charts as true vectors, on paper or screen; the same figure is the same drawing every time.
/// Made in the GUI thread of a QApplication (the offscreen platform will do). `paint()` may be called in any thread:
/// the bars are then recorded in the GUI thread, which must run its events or call `serve()` meanwhile.
class ChartPainter : public FigurePainter
{
public:
    explicit ChartPainter(const FigureStyle &style = FigureStyle::paper());

    double heightFor(const Figure &figure, double width) const override;
    void paint(QPainter &painter, const QRectF &area, const Figure &figure) const override;

    /// What a GUI thread that waits for a painting thread must call, again and again, until that thread is done.
    void serve() const;

private:
    QPicture bars(const FigureLayout &layout) const;

    FigureStyle m_style;
    std::unique_ptr<QObject> m_door; ///< lives in the GUI thread: calls from other threads come in here
};

/// Draws a laid-out figure whose bars have been recorded, from (0, 0). Any thread.
void paintFigure(QPainter &painter, const FigureLayout &layout, const QPicture &bars, const FigureStyle &style);

/// A glyph, or a letter in the font.
struct PlateMark
{
    QString glyph{};
    QString letter{};
    QFont font{};
};
/// A mark in the plate's ink, so that a full disc is never a hole in the colour around it.
void paintMarkOnPlate(QPainter &painter, const QRectF &plate, const PlateMark &mark, Ground ground);
