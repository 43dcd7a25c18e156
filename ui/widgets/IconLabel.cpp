#include "ui/widgets/IconLabel.h"

#include "ui/widgets/Theme.h"

#include <QPainter>

IconLabel::IconLabel(const QString &name, int side, QWidget *parent) : QWidget(parent), m_name(name)
{
    setFixedSize(side, side);
}

void IconLabel::setIconName(const QString &name)
{
    m_name = name;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Theme::icon(m_name).paint(&painter, rect());
}
