#include "ui/scoring/CommitmentDelegate.h"

#include "core/report/LevelGlyph.h"
#include "ui/scoring/CommitmentFilter.h"
#include "ui/scoring/CommitmentModel.h"
#include "ui/widgets/HitText.h"
#include "ui/widgets/Theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int edge = 12;
constexpr int glyphSide = 15;

/// Paints at the right edge and takes that room away from `area`.
void paintProgress(QPainter &painter, QRect &area, const QString &text, const QFont &font, const QColor &ink)
{
    const int width = QFontMetrics(font).horizontalAdvance(text) + 2;
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, text);
    area.setRight(area.right() - width - 8);
}

/// The cluster's number in a frame at the right edge.
void paintCluster(QPainter &painter, QRect &area, const QString &number, const ThemeColours &colours)
{
    const QFontMetrics metrics(Theme::smallFont());
    const int width = metrics.horizontalAdvance(number) + 10;
    const QRect frame(area.right() - width + 1, area.center().y() - metrics.height() / 2, width, metrics.height() + 1);
    painter.setPen(QPen(colours.line, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setFont(Theme::smallFont());
    painter.setPen(colours.secondary);
    painter.drawText(frame, Qt::AlignCenter, number);
    area.setRight(frame.left() - 8);
}

/// What the government itself reports, in a frame of its own with a building before it: no score.
void paintSelfReport(QPainter &painter, QRect &area, const QString &glyph, const ThemeColours &colours)
{
    constexpr int sign = 11;
    const QRect frame(area.right() - 2 * sign - 9, area.center().y() - sign / 2 - 3, 2 * sign + 10, sign + 7);
    painter.setPen(QPen(colours.line, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    Theme::icon(u"building"_s).paint(&painter, QRect(frame.left() + 3, frame.top() + 3, sign + 1, sign + 1));
    paintLevelGlyph(painter, QRectF(frame.left() + sign + 6, frame.top() + 3.5, sign, sign), glyph, colours.secondary);
    area.setRight(frame.left() - 8);
}

constexpr int snippetGap = 2;

} // namespace

void CommitmentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const ThemeColours &colours = Theme::colours();
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, colours.accentWash);
        painter->fillRect(QRect(0, option.rect.top(), 3, option.rect.height()), colours.accent);
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(option.rect, colours.window);
    }
    if (index.data(CommitmentModel::IdRole).isValid())
        paintCommitment(*painter, option, index);
    else
        paintGroup(*painter, option, index);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(colours.accent, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(4, 1, -4, -1), 4, 4);
    }
    painter->restore();
}

void CommitmentDelegate::paintGroup(QPainter &painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const ThemeColours &colours = Theme::colours();
    QRect area = option.rect.adjusted(edge, 0, -edge, 0);
    QFont font = Theme::smallFont();
    font.setBold(true);
    paintProgress(painter, area, index.data(CommitmentModel::ProgressRole).toString(), font, colours.secondary);
    const bool isOpen = option.state & QStyle::State_Open;
    Theme::icon(isOpen ? u"chevron-down"_s : u"chevron-right"_s)
        .paint(&painter, QRect(area.left() - 4, area.center().y() - 6, 14, 14));
    area.setLeft(area.left() + 13);
    painter.setFont(font);
    painter.setPen(colours.secondary);
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, area.width()));
}

void CommitmentDelegate::paintCommitment(QPainter &painter, const QStyleOptionViewItem &option,
                                         const QModelIndex &index) const
{
    const ThemeColours &colours = Theme::colours();
    QRect area = option.rect.adjusted(edge, 0, -edge, 0);
    area.setHeight(lineHeight(option.font));
    paintProgress(painter, area, index.data(CommitmentModel::ProgressRole).toString(), Theme::smallFont(),
                  colours.secondary);
    if (const QString cluster = index.data(CommitmentModel::ClusterRole).toString(); !cluster.isEmpty())
        paintCluster(painter, area, cluster, colours);
    if (const QVariant report = index.data(CommitmentModel::SelfReportRole); report.isValid())
        paintSelfReport(painter, area, report.toString(), colours);
    paintLevelGlyph(painter, QRectF(area.left(), area.center().y() - glyphSide / 2.0 + 1, glyphSide, glyphSide),
                    index.data(CommitmentModel::GlyphRole).toString(), colours.text);
    area.setLeft(area.left() + glyphSide + 6);
    const QFontMetrics metrics(option.font);
    const int numberWidth = metrics.horizontalAdvance(u"000"_s);
    painter.setFont(option.font);
    painter.setPen(colours.secondary);
    painter.drawText(QRect(area.left(), area.top(), numberWidth, area.height()), Qt::AlignRight | Qt::AlignVCenter,
                     index.data(CommitmentModel::NumberRole).toString());
    area.setLeft(area.left() + numberWidth + 8);
    paintWithHits(painter, area, index.data(CommitmentModel::TitleRole).toString(),
                  index.data(CommitmentFilter::TitleHitsRole).value<QList<TextSpan>>(), option.font, colours.text);
    const auto snippet = index.data(CommitmentFilter::SnippetRole).value<SearchSnippet>();
    if (snippet.text.isEmpty())
        return;
    const QRect below(area.left(), area.bottom() + 1, option.rect.right() - edge - area.left(), snippetHeight());
    paintWithHits(painter, below, snippet.text, snippet.hits, Theme::smallFont(), colours.secondary);
}

int CommitmentDelegate::snippetHeight() { return QFontMetrics(Theme::smallFont()).height() + snippetGap; }

int CommitmentDelegate::lineHeight(const QFont &font) { return QFontMetrics(font).height() + 12; }

QSize CommitmentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!index.data(CommitmentModel::IdRole).isValid())
        return {100, QFontMetrics(option.font).height() + 10};
    const bool hasSnippet = !index.data(CommitmentFilter::SnippetRole).value<SearchSnippet>().text.isEmpty();
    return {100, lineHeight(option.font) + (hasSnippet ? snippetHeight() + 4 : 0)};
}
