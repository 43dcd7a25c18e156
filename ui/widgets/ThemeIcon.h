#pragma once

#include <QIconEngine>

/// Paints a line icon in the colours of the current appearance, at any size, whenever it is asked.
class ThemeIcon : public QIconEngine
{
public:
    explicit ThemeIcon(QString name);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine *clone() const override;

private:
    QString m_name;
};
