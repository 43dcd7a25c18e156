#include "core/report/pages/PageBreaker.h"

#include "core/report/ReportFonts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double tolerance = 0.01;
constexpr double cutRoom = 3.5;
constexpr double littleShare = 0.25; ///< of a page, that may stay empty for the sake of what is better kept together
constexpr double largeHole = 0.28;   ///< of a page
constexpr double roomy = 0.36;       ///< of a page: enough for a chapter to begin in
constexpr double meagre = 0.3;       ///< of a page: less is not worth one
constexpr qsizetype longChapter = 20000; ///< slices: for a few pages more or less it is not set anew

/// The last slice that is chained to `first`.
qsizetype endOfChain(const QList<Slice> &slices, qsizetype first)
{
    qsizetype last = first;
    while (slices.at(last).keepsWithNext && last + 1 < slices.size() && !slices.at(last + 1).startsPage)
        ++last;
    return last;
}

/// The last line of the row that begins at `first`; `first` itself for anything else, and within a row.
qsizetype endOfRow(const QList<Slice> &slices, qsizetype first)
{
    qsizetype last = first;
    while (!slices.at(first).goesOn && last + 1 < slices.size() && slices.at(last + 1).goesOn)
        ++last;
    return last;
}

/// The first slice of the table that comes next after `after` without a heading in between; -1 where none does.
qsizetype nextTable(const QList<Slice> &slices, qsizetype after)
{
    for (qsizetype i = after + 1; i < slices.size(); ++i) {
        if (slices.at(i).startsPage)
            return -1;
        if (slices.at(i).startsTable)
            return i;
        if (!slices.at(i).marks.isEmpty())
            return -1;
    }
    return -1;
}

/// Its last slice, what stands below it included; -1 for a table without a head.
qsizetype endOfTable(const QList<Slice> &slices, qsizetype first)
{
    qsizetype i = first;
    while (i < slices.size() && !slices.at(i).isHead && slices.at(i).keepsWithNext)
        ++i;
    if (i == slices.size() || !slices.at(i).isHead)
        return -1;
    const int head = slices.at(i).head;
    while (i + 1 < slices.size() && slices.at(i + 1).head == head)
        ++i;
    return endOfChain(slices, i);
}

qsizetype endOfChapter(const QList<Slice> &slices, qsizetype first)
{
    qsizetype end = first + 1;
    while (end < slices.size() && !slices.at(end).startsPage)
        ++end;
    return end;
}

} // namespace

double PageBreaker::heightOf(const QList<Slice> &slices, qsizetype first, qsizetype last) const
{
    double height = 0;
    for (qsizetype i = first; i <= last; ++i)
        height += spaceBefore(slices.at(i)) + slices.at(i).height;
    return height;
}

void PageBreaker::newPage()
{
    if (!m_document.pages.isEmpty())
        m_bottoms.append(m_y);
    m_document.pages.append(LaidPage{});
    m_document.pages.last().running = m_running;
    m_y = m_frame.top();
    m_isAtTop = true;
    m_headOnPage = -1;
}

double PageBreaker::headHeight(int head) const
{
    double height = 0;
    if (head >= 0) {
        for (const Slice &slice : m_heads.at(head))
            height += slice.height;
    }
    return height;
}

bool PageBreaker::fitsBelow(const QList<Slice> &slices, qsizetype first, qsizetype last, double y, bool isAtTop) const
{
    const double bottom = m_frame.bottom() + tolerance;
    int head = isAtTop ? -1 : m_headOnPage;
    for (qsizetype i = first; i <= last && y <= bottom; ++i) {
        const Slice &slice = slices.at(i);
        y += i == first && isAtTop ? 0 : spaceBefore(slice);
        if (slice.head >= 0 && slice.head != head && !slice.isHead)
            y += headHeight(slice.head) + (slice.goesOn ? cutRoom : 0);
        head = slice.head >= 0 ? slice.head : head;
        y += slice.height;
    }
    return y <= bottom;
}

bool PageBreaker::leavesLittle() const { return freeShare() <= littleShare; }

bool PageBreaker::wantsNewPage(const QList<Slice> &slices, qsizetype first, qsizetype last) const
{
    if (!leavesLittle())
        return false;
    for (qsizetype i = first; i <= last; ++i) {
        const qsizetype end = i + slices.at(i).holds - 1;
        if (end > last && !fits(slices, first, end) && fitsBelow(slices, first, end, m_frame.top(), true))
            return true;
    }
    return false;
}

/// Where a figure of this chain does not fit and would leave much, the table after it comes first, if what is left of
/// it and the figure go on the next page.
void PageBreaker::letTablePass(QList<Slice> &slices, qsizetype first, qsizetype last) const
{
    if (m_isAtTop || leavesLittle() || fits(slices, first, last))
        return;
    qsizetype figure = first;
    while (figure <= last && !slices.at(figure).isFigure)
        ++figure;
    const qsizetype table = figure <= last ? nextTable(slices, last) : -1;
    const qsizetype tableEnd = table >= 0 ? endOfTable(slices, table) : -1;
    if (tableEnd < 0)
        return;
    const QList<Slice> ahead =
        slices.mid(first, figure - first) + slices.mid(table, endOfChain(slices, table) + 1 - table);
    const auto head =
        std::find_if(slices.cbegin() + table, slices.cend(), [](const Slice &slice) { return slice.isHead; });
    const double all = heightOf(slices, first, last) + heightOf(slices, table, tableEnd) + headHeight(head->head);
    const double rest = all - (m_frame.bottom() - m_y);
    if (!fits(ahead, 0, ahead.size() - 1) || rest > m_frame.height())
        return;
    std::rotate(slices.begin() + figure, slices.begin() + table, slices.begin() + tableEnd + 1);
}

void PageBreaker::repeatHead(int head)
{
    for (const Slice &slice : m_heads.at(head)) {
        placeItems(slice, true);
        m_y += slice.height;
    }
    m_headOnPage = head;
    m_isAtTop = false;
}

void PageBreaker::placeItems(const Slice &slice, bool asArtefact)
{
    LaidPage &page = m_document.pages.last();
    for (PageItem item : slice.items) {
        if (asArtefact)
            item.tag = -1;
        item.moveBy(m_frame.left(), m_y);
        page.items.append(std::move(item));
    }
}

void PageBreaker::place(const Slice &slice)
{
    if (!m_isAtTop)
        m_y += spaceBefore(slice);
    if (slice.head >= 0 && slice.head != m_headOnPage && !slice.isHead) {
        repeatHead(slice.head);
        // A row that is cut has its padding above the first line alone.
        if (slice.goesOn)
            m_y += cutRoom;
    }
    if (slice.isHead)
        m_headOnPage = slice.head;
    const int page = int(m_document.pages.size()) - 1;
    for (const PlaceMark &mark : slice.marks) {
        if (!mark.running.isEmpty())
            m_running = mark.running;
        if (m_isAtTop)
            m_document.pages.last().running = m_running;
        if (!mark.anchor.isEmpty())
            m_document.places.insert(mark.anchor, {page, m_y});
        if (mark.bookmarkLevel > 0)
            m_document.bookmarks.append({mark.bookmarkLevel, mark.text, page, m_y});
    }
    for (PageReference reference : slice.references) {
        reference.right += QPointF(m_frame.left(), m_y);
        m_references.append({page, reference});
    }
    placeItems(slice, false);
    m_y += slice.height;
    m_isAtTop = false;
}

PageBreaker::ChapterStart PageBreaker::here() const
{
    return {.pages = m_document.pages.size(),
            .bookmarks = m_document.bookmarks.size(),
            .references = m_references.size(),
            .running = m_running,
            .isAtTop = m_isAtTop,
            .y = m_y,
            .headOnPage = m_headOnPage,
            .items = m_document.pages.last().items.size()};
}

void PageBreaker::returnTo(const ChapterStart &start)
{
    m_document.pages.resize(start.pages);
    m_document.bookmarks.resize(start.bookmarks);
    m_references.resize(start.references);
    m_bottoms.resize(start.pages - 1);
    m_running = start.running;
    m_isAtTop = start.isAtTop;
    m_y = start.y;
    m_headOnPage = start.headOnPage;
    QList<PageItem> &items = m_document.pages.last().items;
    items.erase(items.begin() + start.items, items.end());
    if (m_isAtTop)
        m_document.pages.last().running = m_running;
}

double PageBreaker::flaws(const ChapterStart &start) const
{
    const qsizetype first = start.pages - 1;
    double sum = 0;
    for (qsizetype page = first; page < m_bottoms.size(); ++page) {
        const double hole = (m_frame.bottom() - m_bottoms.at(page)) / m_frame.height();
        sum += hole > largeHole ? hole : 0;
    }
    const double onLast = (m_y - m_frame.top()) / m_frame.height();
    return first < m_bottoms.size() && onLast < meagre ? sum + meagre : sum;
}

void PageBreaker::placeChain(const QList<Slice> &slices, qsizetype &i, qsizetype last)
{
    if (fits(slices, i, last)) {
        for (; i <= last; ++i)
            place(slices.at(i));
        return;
    }
    // More than a page can hold together: as many whole rows and lines of it as fit, at least one slice.
    do {
        place(slices.at(i));
        ++i;
    } while (i <= last && fits(slices, i, endOfRow(slices, i)));
}

bool PageBreaker::placeChapter(QList<Slice> &slices, qsizetype first, qsizetype end, const Progress &progress)
{
    qsizetype i = first;
    while (i < end) {
        if (progress.cancelled())
            return false;
        if (!slices.at(i).startsPage)
            letTablePass(slices, i, endOfChain(slices, i));
        const qsizetype last = endOfChain(slices, i);
        if (!m_isAtTop && (!fits(slices, i, last) || wantsNewPage(slices, i, last)))
            newPage();
        placeChain(slices, i, last);
    }
    return true;
}

bool PageBreaker::mayJoin(const QList<Slice> &slices, qsizetype first, qsizetype end) const
{
    return slices.at(first).mayJoin && end - first < longChapter &&
           (freeShare() >= roomy || fits(slices, first, end - 1));
}

bool PageBreaker::breakChapter(QList<Slice> &slices, qsizetype first, qsizetype end, const Progress &progress)
{
    if (!m_isAtTop && mayJoin(slices, first, end)) {
        const ChapterStart start = here();
        const QList<Slice> asAsked = slices.mid(first, end - first);
        if (!settle(slices, first, end, progress))
            return false;
        if (flaws(start) <= meagre) // less than what would stay empty before it
            return true;
        returnTo(start);
        std::copy(asAsked.cbegin(), asAsked.cend(), slices.begin() + first);
    }
    if (!m_isAtTop && slices.at(first).startsPage)
        newPage();
    return settle(slices, first, end, progress);
}

bool PageBreaker::settle(QList<Slice> &slices, qsizetype first, qsizetype end, const Progress &progress)
{
    const ChapterStart start = here();
    const QList<Slice> asAsked = end - first < longChapter ? slices.mid(first, end - first) : QList<Slice>();
    if (!placeChapter(slices, first, end, progress))
        return false;
    const auto setAnew = [&](double spacing) {
        returnTo(start);
        std::copy(asAsked.cbegin(), asAsked.cend(), slices.begin() + first);
        m_spacing = spacing;
        const bool isWhole = placeChapter(slices, first, end, progress);
        m_spacing = 1;
        return isWhole;
    };
    double least = flaws(start);
    double best = 1;
    for (const double spacing : {0.85, 0.7, 0.55}) {
        if (least == 0 || asAsked.isEmpty())
            return true;
        if (!setAnew(spacing))
            return false;
        if (flaws(start) < least) {
            least = flaws(start);
            best = spacing;
        }
    }
    return least == 0 || setAnew(best);
}

Result<LaidDocument> PageBreaker::breakIntoPages(SliceList list, const Progress &progress)
{
    const auto cancelled = Error{ErrorCode::Cancelled, u"cancelled"_s, {}, {}};
    if (progress.cancelled()) // the list may be a part then
        return cancelled;
    m_heads = std::move(list.heads);
    m_document.tags = std::move(list.tags);
    newPage();
    QList<Slice> &slices = list.slices;
    for (qsizetype first = 0; first < slices.size();) {
        const qsizetype end = endOfChapter(slices, first);
        if (!breakChapter(slices, first, end, progress))
            return cancelled;
        first = end;
    }
    fillInReferences();
    return std::move(m_document);
}

void PageBreaker::fillInReferences()
{
    for (const PendingReference &pending : m_references) {
        const PageReference &reference = pending.reference;
        // The blank parts it from the entry where the text is read or copied.
        const QString number = u' ' + QString::number(m_document.places.value(reference.anchor).page + 1);
        const double width = textWidth(number, reference.style);
        m_document.pages[pending.page].items.append(
            {reference.tag, TextItem{reference.right - QPointF(width, 0), number, reference.style, width, false}});
    }
}
