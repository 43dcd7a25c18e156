#include "ui/search/SearchDelegate.h"

#include "ui/search/SearchRows.h"
#include "ui/widgets/HitText.h"
#include "ui/widgets/Theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int edge = 10;
constexpr int iconSide = 16;

int lineHeight(const QFont &font) { return QFontMetrics(font).height() + 8; }
int contextHeight() { return QFontMetrics(Theme::smallFont()).height() + 4; }

QFont headingFont()
{
    QFont font = Theme::smallFont();
    font.setBold(true);
    return font;
}

/// At the right edge; takes its room, two fifths at most, away from `area`.
void paintDetail(QPainter &painter, QRect &area, const QString &detail)
{
    if (detail.isEmpty())
        return;
    const QFontMetrics metrics(Theme::smallFont());
    const QString shown = metrics.elidedText(detail, Qt::ElideRight, area.width() * 2 / 5);
    painter.setFont(Theme::smallFont());
    painter.setPen(Theme::colours().secondary);
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, shown);
    area.setRight(area.right() - metrics.horizontalAdvance(shown) - 10);
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    const ThemeColours &colours = Theme::colours();
    if (option.state & QStyle::State_Selected) {
        painter.fillRect(option.rect, colours.accentWash);
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), colours.accent);
    } else if (option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled) {
        painter.fillRect(option.rect, colours.window);
    }
}

} // namespace

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeColours &colours = Theme::colours();
    const auto row = index.data(SearchRows::RowRole).value<SearchRow>();
    painter->save();
    QRect area = option.rect.adjusted(edge, 0, -edge, 0);
    if (row.isHeading()) {
        area.setTop(area.top() + 4);
        paintDetail(*painter, area, row.detail);
        paintWithHits(*painter, area, row.text, {}, headingFont(), colours.secondary);
        painter->restore();
        return;
    }
    paintGround(*painter, option);
    area.setHeight(lineHeight(option.font));
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter, QRect(area.left(), area.center().y() - iconSide / 2 + 1, iconSide, iconSide));
    area.setLeft(area.left() + iconSide + 8);
    const QRect below(area.left(), area.bottom() - 2, area.width(), contextHeight());
    paintDetail(*painter, area, row.detail);
    paintWithHits(*painter, area, row.text, row.textMarks, option.font, colours.text);
    if (!row.context.isEmpty())
        paintWithHits(*painter, below, row.context, row.contextMarks, Theme::smallFont(), colours.secondary);
    painter->restore();
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto row = index.data(SearchRows::RowRole).value<SearchRow>();
    if (row.isHeading())
        return {100, QFontMetrics(headingFont()).height() + 10};
    return {100, lineHeight(option.font) + (row.context.isEmpty() ? 0 : contextHeight())};
}
