#pragma once

#include "core/report/Block.h"
#include "core/report/pages/MeaningPainter.h"
#include "core/report/pages/PageBreaker.h"

class QPainter;

/// A place to click on a page: within the report (`page`, `y`) or a URL (`page` is -1).
struct PageLink
{
    QRectF area{};
    QString url{};
    int page = -1;
    double y = 0;
};

/// The report laid out on pages. Immutable: may be kept, and painted, in another thread than the one that made it,
/// while the figure painter it was made with lives.
class ReportPages
{
public:
    static Result<ReportPages> layOut(std::shared_ptr<const ReportTree> tree, Paper paper,
                                      std::shared_ptr<const FigurePainter> figures, const Progress &progress = {});

    int count() const { return int(m_document.pages.size()); }
    QSizeF pageSize() const { return m_frame.size; } ///< in points
    const PageFrame &frame() const { return m_frame; }
    const ReportTree &tree() const { return *m_tree; } ///< that the pages were laid out from
    const FigurePainter &figures() const { return *m_figures; }
    QString title() const { return m_tree->title; }
    QString language() const { return m_tree->language; }
    QString subject() const { return m_tree->subject; }
    const QList<Bookmark> &bookmarks() const { return m_document.bookmarks; }
    const QHash<QString, LaidPlace> &places() const { return m_document.places; } ///< by anchor
    const QList<Tag> &tags() const { return m_document.tags; }
    QList<PageLink> linksOn(int page) const;
    /// Codes of the sections that were wanted and have neither data nor text.
    const QStringList &emptySections() const { return m_tree->emptySections; }
    /// The page of a heading's anchor ("commitment-18"), -1 when there is none.
    int pageOf(const QString &anchor) const;

    /// Paints one page, from 0, at `scale` painter units a point, on whatever is there: the paper is not painted.
    void paint(int page, QPainter &painter, double scale) const;
    /// The same with its meaning; page 0 brings all bookmarks.
    void paint(int page, MeaningPainter &painter) const;

private:
    ReportPages(std::shared_ptr<const ReportTree> tree, const PageFrame &frame,
                std::shared_ptr<const FigurePainter> figures, LaidDocument document);

    void addHeadsAndFeet();
    void addWatermark();

    std::shared_ptr<const ReportTree> m_tree;
    PageFrame m_frame;
    std::shared_ptr<const FigurePainter> m_figures;
    LaidDocument m_document;
};
