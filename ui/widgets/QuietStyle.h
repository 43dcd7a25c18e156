#pragma once

#include <QProxyStyle>

/// Fusion without the pictures that it puts on the buttons of dialogs, with ticks and dots that are seen in the dark
/// too (Fusion draws their frames darker than a ground that is dark already), and with quiet tables and lists: a wash
/// and a bar at its edge for the chosen row, plain heads, thin frames, air around texts.
class QuietStyle : public QProxyStyle
{
    Q_OBJECT

public:
    QuietStyle();

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
};
