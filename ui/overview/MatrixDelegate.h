#pragma once

#include <QStyledItemDelegate>

/// Paints a cell of the matrix as a field with its mark; the text beside is the model's, for those who do not see it.
class MatrixDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
