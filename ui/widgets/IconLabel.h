#pragma once

#include <QWidget>

/// A line icon that only shows; it follows the appearance.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(const QString &name, int side = 16, QWidget *parent = nullptr);

    void setIconName(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
};
