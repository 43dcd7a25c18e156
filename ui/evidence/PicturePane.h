#pragma once

#include <QImage>
#include <QScrollArea>

/// A picture in a frame that scrolls: fitted to the frame or at a scale of its own, with places marked on it. Ctrl and
/// the wheel, or +, - and 0, change the scale.
class PicturePane : public QScrollArea
{
    Q_OBJECT

public:
    enum class Fit { Whole, Width };

    PicturePane(Fit fit, QWidget *parent = nullptr);

    /// `natural` is its size at scale 1 in pixels of the window; the image may have more.
    void setPicture(const QImage &image, const QSizeF &natural);
    void setMarks(const QList<QRectF> &marks, const QRectF &current); ///< in natural coordinates
    bool isFitted() const { return m_isFitted; }
    double scale() const { return m_scale; }
    void setScale(double scale);
    void zoom(bool in);
    void fit();
    void toTop(bool isTop); ///< scrolls to the beginning or the end
    bool isAtEnd(bool forward) const;

Q_SIGNALS:
    void scaleChanged();
    void pageTurned(bool forward); ///< a key went beyond what is there

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Canvas;
    void place();

    Fit m_fit;
    Canvas *m_canvas;
    QSizeF m_natural{};
    double m_scale = 1;
    bool m_isFitted = true;
};
