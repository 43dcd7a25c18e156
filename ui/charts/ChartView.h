#pragma once

#include "ui/charts/FigureLayout.h"
#include "ui/charts/SpotWidget.h"

#include <QPicture>

/// A figure in the window, in the colours of the appearance. Its segments are its places; as tall as its width asks
/// for.
class ChartView : public SpotWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    /// The figure's pack must outlive its being shown.
    void setFigure(const Figure &figure);
    const Figure &figure() const { return m_figure; }

    int spotCount() const override;
    QRectF spotBox(int spot) const override;
    QString spotText(int spot) const override;
    FigureSegment segment(int spot) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    /// A segment was clicked or opened by key; `sentence` is its value in words.
    void segmentActivated(const FigureSegment &segment, const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    FigureStyle style() const;
    const FigureLayout &layoutFor(int width) const;
    void forget();

    Figure m_figure{};
    mutable FigureLayout m_layout{};
    mutable QPicture m_bars{};
    mutable int m_layoutWidth = -1;
    mutable int m_barsWidth = -1;
};
