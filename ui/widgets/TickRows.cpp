#include "ui/widgets/TickRows.h"

#include <QWidget>

void TickRows::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool hasFocus = option->widget && option->widget->hasFocus();
    if (!hasFocus && m_shown == Current::OnlyWithFocus)
        option->state &= ~QStyle::State_Selected;
}
