#include "ui/widgets/PanelTabs.h"

#include "ui/widgets/Theme.h"

#include <QPainter>

PanelTabs::PanelTabs(QWidget *parent) : QTabBar(parent)
{
    setExpanding(false);
    setDrawBase(false);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideRight);
    setFocusPolicy(Qt::TabFocus);
}

QSize PanelTabs::tabSizeHint(int index) const
{
    const QFontMetrics metrics(Theme::boldFont());
    return {metrics.horizontalAdvance(tabText(index)) + 16, metrics.height() + 18};
}

void PanelTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeColours &colours = Theme::colours();
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.line);
    for (int i = 0; i < count(); ++i) {
        const QRect box = tabRect(i);
        const bool isCurrent = i == currentIndex();
        painter.setFont(isCurrent ? Theme::boldFont() : font());
        painter.setPen(isCurrent ? colours.accent : colours.secondary);
        painter.drawText(box, Qt::AlignCenter,
                         painter.fontMetrics().elidedText(tabText(i), Qt::ElideRight, box.width() - 8));
        if (isCurrent)
            painter.fillRect(QRect(box.left(), height() - 2, box.width(), 2), colours.accent);
        if (isCurrent && hasFocus()) {
            painter.setPen(QPen(colours.accent, 1));
            painter.drawRoundedRect(box.adjusted(3, 4, -4, -6), 4, 4);
        }
    }
}
