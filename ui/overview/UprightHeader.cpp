#include "ui/overview/UprightHeader.h"

#include "ui/widgets/Theme.h"

#include <QPainter>

namespace {

constexpr int tallest = 172;

} // namespace

UprightHeader::UprightHeader(int firstUpright, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_firstUpright(firstUpright)
{
    setSectionsClickable(true);
    setSortIndicatorShown(true);
    setSortIndicator(-1, Qt::AscendingOrder); // as the plan has them
    setHighlightSections(false);
    setMinimumSectionSize(20);
}

void UprightHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const ThemeColours &colours = Theme::colours();
    const bool isUpright = section >= m_firstUpright;
    const bool isSorted = sortIndicatorSection() == section;
    painter->save();
    painter->fillRect(rect, palette().brush(QPalette::Base));
    painter->setPen(colours.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    QFont font = this->font();
    font.setBold(isSorted);
    painter->setFont(font);
    painter->setPen(colours.text);
    const QString arrow = !isSorted ? QString() : sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral("▲ ") : QStringLiteral("▼ ");
    const QString text = arrow + model()->headerData(section, Qt::Horizontal).toString();
    const QFontMetrics metrics(font);
    if (isUpright) {
        painter->translate(rect.bottomLeft() + QPoint(0, -6));
        painter->rotate(-90);
        const QRect box(0, 0, rect.height() - 10, rect.width());
        painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(text, Qt::ElideRight, box.width()));
    } else {
        const QRect box = rect.adjusted(8, 0, -4, -6);
        painter->drawText(box, Qt::AlignLeft | Qt::AlignBottom, metrics.elidedText(text, Qt::ElideRight, box.width()));
    }
    painter->restore();
}

QSize UprightHeader::sectionSizeFromContents(int section) const
{
    const QFontMetrics metrics(font());
    const QString text = model() ? model()->headerData(section, Qt::Horizontal).toString() : QString();
    if (section < m_firstUpright)
        return {metrics.horizontalAdvance(text) + 16, metrics.height() + 12};
    return {metrics.height() + 12, std::min(tallest, metrics.horizontalAdvance(text) + metrics.horizontalAdvance(u'▲') * 2 + 16)};
}
