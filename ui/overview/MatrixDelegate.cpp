#include "ui/overview/MatrixDelegate.h"

#include "ui/charts/MatrixLayout.h"
#include "ui/charts/MatrixTable.h"
#include "ui/overview/MatrixView.h"
#include "ui/widgets/Theme.h"

#include <QPainter>
#include <QSortFilterProxyModel>

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem plain = option;
    plain.state &= ~QStyle::State_HasFocus;
    const bool isName = index.column() < MatrixTable::FirstCriterion;
    initStyleOption(&plain, index);
    if (!isName)
        plain.text.clear();
    const QWidget *widget = option.widget;
    widget->style()->drawControl(QStyle::CE_ItemViewItem, &plain, painter, widget);
    const auto *sorted = qobject_cast<const QSortFilterProxyModel *>(index.model());
    const QModelIndex source = sorted ? sorted->mapToSource(index) : index;
    const auto *table = qobject_cast<const MatrixTable *>(source.model());
    if (!isName && table && index.data(MatrixTable::LookRole).toBool()) {
        const Figure &figure = table->figure();
        const FigureSegment segment =
            matrixSegment(figure, source.row(), source.column() - MatrixTable::FirstCriterion);
        const double side = QFontMetrics(option.font).height();
        QRectF box(0, 0, side, side);
        box.moveCenter(QRectF(option.rect).center());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintMatrixCell(*painter, box,
                        {.look = segmentLook(figure, segment, Theme::ground()),
                         .glyph = segmentGlyph(figure, segment),
                         .initial = segmentLetter(figure, segment),
                         .label = index.data().toString()});
        painter->restore();
    }
    if (!(option.state & QStyle::State_HasFocus))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(Theme::colours().accent, 1.5));
    painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -2), 3, 3);
    painter->restore();
}
