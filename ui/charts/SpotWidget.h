#pragma once

#include <QWidget>

/// A drawing with places that mean something: the segments of a chart, the cells of a matrix. One stop for Tab; arrows
/// go from place to place, Enter or a click opens one; each has a tool tip and is a child for screen readers.
class SpotWidget : public QWidget
{
    Q_OBJECT

public:
    explicit SpotWidget(QWidget *parent = nullptr);

    virtual int spotCount() const = 0;
    virtual QRectF spotBox(int spot) const = 0;
    virtual QString spotText(int spot) const = 0; ///< the whole value as a sentence
    virtual int spotAt(const QPointF &point) const;

    int currentSpot() const; ///< -1 while there is none
    void setCurrentSpot(int spot);

Q_SIGNALS:
    void spotActivated(int spot);
    void spotMenuRequested(int spot, const QPoint &globalPlace);

protected:
    /// To be called when the spots are others than before.
    void resetSpots();
    /// The ring around the current spot, where the keyboard is here.
    void paintFocus(QPainter &painter) const;

    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    int neighbour(int key) const;
    int besides(bool forward) const;
    int above(bool downwards) const;

    int m_current = -1;
    int m_pressed = -1;
};
