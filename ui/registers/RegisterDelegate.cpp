#include "ui/registers/RegisterDelegate.h"

#include "ui/registers/RegisterModel.h"
#include "ui/widgets/Theme.h"

#include <QPainter>

namespace {

constexpr int airAround = 14;
constexpr int airBeside = 6;

} // namespace

void RegisterDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem plain = option;
    plain.state &= ~QStyle::State_HasFocus;
    QStyledItemDelegate::paint(painter, plain, index);
    if (!(option.state & QStyle::State_HasFocus))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(Theme::colours().accent, 1.5));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -2), 3, 3);
    painter->restore();
}

QSize RegisterDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize bare = QStyledItemDelegate::sizeHint(option, index);
    // A group runs across all columns and asks no width of any.
    const bool isGroup = index.data(RegisterModel::IsGroupRole).toBool();
    return {isGroup ? 0 : bare.width() + airBeside, QFontMetrics(option.font).height() + airAround};
}
