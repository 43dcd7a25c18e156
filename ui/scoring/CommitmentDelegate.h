#pragma once

#include <QStyledItemDelegate>

/// Paints the navigator's rows: glyph, number, title and progress of a commitment; title and progress of a group.
class CommitmentDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintCommitment(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};
