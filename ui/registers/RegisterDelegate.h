#pragma once

#include <QStyledItemDelegate>

/// Rows of a register: a little air around the text, and the cell with the keyboard framed, on the selection too.
class RegisterDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
