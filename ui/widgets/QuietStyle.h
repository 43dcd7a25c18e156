#pragma once

#include <QProxyStyle>

/// Fusion without the pictures that it puts on the buttons of dialogs, and with ticks and dots that are seen in the dark
/// too: Fusion draws their frames darker than a ground that is dark already.
class QuietStyle : public QProxyStyle
{
    Q_OBJECT

public:
    QuietStyle();

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
};
