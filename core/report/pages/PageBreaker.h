#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/report/pages/PageFrame.h"
#include "core/report/pages/Slice.h"

#include <QHash>

/// One page with everything in its place.
struct LaidPage
{
    QList<PageItem> items{};
    QString running{};
};

struct LaidPlace
{
    int page = 0;
    double y = 0;
};

struct LaidDocument
{
    QList<LaidPage> pages{};
    QList<Tag> tags{};
    QList<Bookmark> bookmarks{};
    QHash<QString, LaidPlace> places{};
};

/// Puts slices on pages from first to last, repeats the heads of tables, and fills in the page numbers of the contents
/// once every page is known. What would be better on one page begins a new one only where at most a quarter of this one
/// stays empty; a figure that would leave more goes behind the table that comes after it. A chapter begins a page
/// unless all of it still fits on the last one, or more than a third of that is free. One that would have a large hole,
/// or next to nothing on its last page, is set with less room between its parts where that helps. Running heads and feet
/// are not its business.
class PageBreaker
{
public:
    explicit PageBreaker(const PageFrame &frame) : m_frame(frame) {}

    Result<LaidDocument> breakIntoPages(SliceList list, const Progress &progress);

private:
    struct PendingReference
    {
        int page = 0;
        PageReference reference{};
    };

    /// Where a chapter begins, to come back to.
    struct ChapterStart
    {
        qsizetype pages = 0;
        qsizetype bookmarks = 0;
        qsizetype references = 0;
        QString running{};
        bool isAtTop = false;
        double y = 0;
        int headOnPage = -1;
        qsizetype items = 0; ///< on the page
    };

    ChapterStart here() const;
    void returnTo(const ChapterStart &start);
    /// On this page or a new one; false when it was cancelled.
    bool breakChapter(QList<Slice> &slices, qsizetype first, qsizetype end, const Progress &progress);
    /// From here, as good as can be; false when it was cancelled.
    bool settle(QList<Slice> &slices, qsizetype first, qsizetype end, const Progress &progress);
    /// Whether a chapter from `first` up to `end` may begin on this page.
    bool mayJoin(const QList<Slice> &slices, qsizetype first, qsizetype end) const;
    bool placeChapter(QList<Slice> &slices, qsizetype first, qsizetype end, const Progress &progress);
    void placeChain(const QList<Slice> &slices, qsizetype &i, qsizetype last);
    /// How much worse than a good one the pages since then are: none has a large hole, and the last holds something.
    double flaws(const ChapterStart &start) const;
    double spaceBefore(const Slice &slice) const { return slice.space * m_spacing; }
    double heightOf(const QList<Slice> &slices, qsizetype first, qsizetype last) const;

    void newPage();
    bool isAtTop() const { return m_isAtTop; }
    /// Whether the slices from `first` up to `last` still fit on this page together.
    bool fits(const QList<Slice> &slices, qsizetype first, qsizetype last) const
    {
        return fitsBelow(slices, first, last, m_y, m_isAtTop);
    }
    bool fitsBelow(const QList<Slice> &slices, qsizetype first, qsizetype last, double y, bool isAtTop) const;
    double freeShare() const { return (m_frame.bottom() - m_y) / m_frame.height(); } ///< of the page, that is free
    bool leavesLittle() const;
    /// Whether something that begins in this chain is better begun on a new page.
    bool wantsNewPage(const QList<Slice> &slices, qsizetype first, qsizetype last) const;
    void letTablePass(QList<Slice> &slices, qsizetype first, qsizetype last) const;
    double headHeight(int head) const;
    void repeatHead(int head);
    void place(const Slice &slice);
    void placeItems(const Slice &slice, bool asArtefact);
    void fillInReferences();

    PageFrame m_frame;
    QList<RepeatedHead> m_heads;
    LaidDocument m_document;
    QList<PendingReference> m_references;
    QList<double> m_bottoms; ///< of what stands on each page but the last
    QString m_running;
    double m_spacing = 1; ///< times the distances that the slices ask for
    double m_y = 0;
    bool m_isAtTop = true;
    int m_headOnPage = -1;
};
