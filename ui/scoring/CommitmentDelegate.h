#pragma once

#include <QStyledItemDelegate>

/// Paints the navigator's rows: glyph, number, title and progress of a commitment, while searching with the words that
/// were found below; title and progress of a group.
class CommitmentDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static int lineHeight(const QFont &font);
    static int snippetHeight();
    void paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintCommitment(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};
