#include "core/report/pages/ReportPages.h"

#include "core/report/LevelGlyph.h"
#include "core/report/ReportFonts.h"
#include "core/report/pages/BlockFormatter.h"
#include "core/report/pages/QPainterPages.h"

#include <QColor>
#include <QPainter>

#include <QtMath>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// Keeps the tags open that the items stand in, outermost first.
class OpenTags
{
public:
    OpenTags(const QList<Tag> &tags, MeaningPainter &painter) : m_tags(tags), m_painter(painter) {}
    ~OpenTags()
    {
        closeArtefact();
        openOnly({});
    }

    /// `tag`: of an item, also that of an artefact.
    void moveTo(int tag)
    {
        if (tag != m_artefact)
            closeArtefact();
        openOnly(pathTo(tag));
        if (tag < 0 && m_artefact == 0) {
            m_painter.beginArtefact(Artefact(tag));
            m_artefact = tag;
        }
    }

private:
    void closeArtefact()
    {
        if (m_artefact != 0)
            m_painter.endArtefact();
        m_artefact = 0;
    }

    void openOnly(const QList<int> &path)
    {
        qsizetype common = 0;
        while (common < path.size() && common < m_open.size() && path.at(common) == m_open.at(common))
            ++common;
        while (m_open.size() > common) {
            m_painter.endTag();
            m_open.removeLast();
        }
        for (; common < path.size(); ++common) {
            m_painter.beginTag(path.at(common), m_tags.at(path.at(common)));
            m_open.append(path.at(common));
        }
    }

    QList<int> pathTo(int tag) const
    {
        QList<int> path;
        for (; tag >= 0; tag = m_tags.at(tag).parent)
            path.prepend(tag);
        return path;
    }

    const QList<Tag> &m_tags;
    MeaningPainter &m_painter;
    QList<int> m_open;
    int m_artefact = 0; ///< the tag of the open artefact, 0 for none
};

/// Along the diagonal, as large as it leaves the margins free.
void paintWatermark(QPainter &canvas, const WatermarkItem &item)
{
    TextStyle style{100, true, false, ReportColour::Watermark};
    const double diagonal = std::hypot(item.area.width(), item.area.height());
    style.size = std::min(80.0, style.size * diagonal * 0.7 / textWidth(item.text, style));
    canvas.translate(item.area.center());
    canvas.rotate(-qRadiansToDegrees(std::atan2(item.area.height(), item.area.width())));
    canvas.scale(1 / unitsPerPoint, 1 / unitsPerPoint);
    canvas.setFont(reportFont(style));
    canvas.setPen(QColor::fromRgb(style.colour));
    canvas.drawText(QPointF(-textWidth(item.text, style) / 2, style.size * 0.35) * unitsPerPoint, item.text);
}

/// Hands one item to the painter.
struct ItemPainter
{
    MeaningPainter &painter;
    const FigurePainter &figures;
    const QHash<QString, LaidPlace> &places;

    void operator()(const TextItem &item) const { painter.text(item); }
    void operator()(const RuleItem &item) const { painter.rule(item); }
    void operator()(const FillItem &item) const { painter.fill(item); }
    void operator()(const GlyphItem &item) const
    {
        painter.drawing(item.area, item.spoken, [&item](QPainter &canvas) {
            paintLevelGlyph(canvas, item.area, item.glyph, QColor::fromRgb(item.colour));
        });
    }
    void operator()(const FigureItem &item) const
    {
        painter.drawing(item.area, {},
                        [this, &item](QPainter &canvas) { figures.paint(canvas, item.area, *item.figure); });
    }
    void operator()(const WatermarkItem &item) const
    {
        painter.drawing(item.area, {}, [&item](QPainter &canvas) { paintWatermark(canvas, item); });
    }
    void operator()(const LinkItem &item) const
    {
        if (!item.target.startsWith(u'#')) {
            painter.link(item.area, item.target, -1, 0);
        } else if (const auto place = places.constFind(item.target.mid(1)); place != places.cend()) {
            painter.link(item.area, {}, place->page, place->y);
        }
    }
};

} // namespace

Result<ReportPages> ReportPages::layOut(std::shared_ptr<const ReportTree> tree, Paper paper,
                                        std::shared_ptr<const FigurePainter> figures, const Progress &progress)
{
    const PageFrame frame(paper);
    SliceList slices = BlockFormatter(*tree, frame, *figures).format(progress);
    Result<LaidDocument> document = PageBreaker(frame).breakIntoPages(std::move(slices), progress);
    if (!document)
        return document.error();
    return ReportPages(std::move(tree), frame, std::move(figures), std::move(*document));
}

ReportPages::ReportPages(std::shared_ptr<const ReportTree> tree, const PageFrame &frame,
                         std::shared_ptr<const FigurePainter> figures, LaidDocument document)
    : m_tree(std::move(tree)), m_frame(frame), m_figures(std::move(figures)), m_document(std::move(document))
{
    addHeadsAndFeet();
    addWatermark();
    // Tags are numbered in reading order, so that a cell's lines come together; what means nothing comes first.
    for (LaidPage &page : m_document.pages)
        std::stable_sort(page.items.begin(), page.items.end(),
                         [](const PageItem &a, const PageItem &b) { return a.tag < b.tag; });
}

void ReportPages::addHeadsAndFeet()
{
    const TextStyle style{8, false, false, ReportColour::Secondary};
    const bool hasTitlePage =
        !m_tree->blocks.isEmpty() && std::holds_alternative<TitlePageBlock>(m_tree->blocks.first());
    for (qsizetype i = hasTitlePage ? 1 : 0; i < m_document.pages.size(); ++i) {
        LaidPage &page = m_document.pages[i];
        const auto put = [&](Artefact kind, const QString &text, bool isRight, double y, double room) {
            const QString shown = shortened(text, room, style);
            const double width = textWidth(shown, style);
            const double x = isRight ? m_frame.left() + m_frame.width() - width : m_frame.left();
            page.items.append({int(kind), TextItem{QPointF(x, y), shown, style, width, false}});
        };
        const double chapter = std::min(textWidth(page.running, style), m_frame.width() * 0.5);
        put(Artefact::Head, m_tree->running, false, m_frame.headBaseline(), m_frame.width() - chapter - 24);
        put(Artefact::Head, page.running, true, m_frame.headBaseline(), m_frame.width() * 0.5);
        put(Artefact::Foot, m_tree->foot, false, m_frame.footBaseline(), m_frame.width() * 0.85);
        put(Artefact::Foot, QString::number(i + 1), true, m_frame.footBaseline(), m_frame.width() * 0.1);
    }
}

void ReportPages::addWatermark()
{
    if (m_tree->watermark.isEmpty())
        return;
    for (LaidPage &page : m_document.pages)
        page.items.append(
            {int(Artefact::Watermark), WatermarkItem{QRectF(QPointF(0, 0), m_frame.size), m_tree->watermark}});
}

QList<PageLink> ReportPages::linksOn(int page) const
{
    QList<PageLink> links;
    for (const PageItem &item : m_document.pages.at(page).items) {
        const auto *link = std::get_if<LinkItem>(&item.what);
        if (!link)
            continue;
        if (!link->target.startsWith(u'#')) {
            links.append({link->area, link->target, -1, 0});
        } else if (const auto place = m_document.places.constFind(link->target.mid(1));
                   place != m_document.places.cend()) {
            links.append({link->area, {}, place->page, place->y});
        }
    }
    return links;
}

int ReportPages::pageOf(const QString &anchor) const
{
    const auto place = m_document.places.constFind(anchor);
    return place == m_document.places.cend() ? -1 : place->page;
}

void ReportPages::paint(int page, QPainter &painter, double scale) const
{
    QPainterPages pages(painter, scale);
    paint(page, pages);
}

void ReportPages::paint(int page, MeaningPainter &painter) const
{
    painter.beginPage(page, m_frame.size);
    if (page == 0) {
        for (const Bookmark &bookmark : m_document.bookmarks)
            painter.bookmark(bookmark);
    }
    {
        OpenTags tags(m_document.tags, painter);
        const ItemPainter itemPainter{painter, *m_figures, m_document.places};
        for (const PageItem &item : m_document.pages.at(page).items) {
            tags.moveTo(item.tag);
            std::visit(itemPainter, item.what);
        }
    }
    painter.endPage();
}
