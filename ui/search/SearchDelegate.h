#pragma once

#include <QStyledItemDelegate>

/// Paints a place to go: picture, text with what was looked for in bold, a word at the right edge, and the context on a
/// second line; or a heading.
class SearchDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
