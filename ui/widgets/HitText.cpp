#include "ui/widgets/HitText.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

void paintWithHits(QPainter &painter, const QRect &area, const QString &text, const QList<TextSpan> &hits,
                   const QFont &font, const QColor &ink)
{
    QFont bold = font;
    bold.setBold(true);
    int room = area.width();
    for (const TextSpan &hit : hits) {
        const QString found = text.sliced(hit.start, hit.length);
        room -= QFontMetrics(bold).horizontalAdvance(found) - QFontMetrics(font).horizontalAdvance(found);
    }
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, room);
    QTextLayout layout(shown, font);
    QList<QTextLayout::FormatRange> formats;
    for (const TextSpan &hit : hits) {
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        formats.append({int(hit.start), int(std::min(hit.length, shown.size() - hit.start)), format});
    }
    formats.removeIf([](const QTextLayout::FormatRange &range) { return range.length <= 0; });
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setNumColumns(int(shown.size()));
    layout.endLayout();
    painter.setPen(ink);
    layout.draw(&painter, QPointF(area.left(), area.center().y() - line.height() / 2 + 1));
}
