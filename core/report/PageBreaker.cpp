#include "core/report/PageBreaker.h"

#include "core/report/ReportFonts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double tolerance = 0.01;
constexpr double cutRoom = 3.5;
constexpr double littleShare = 0.25; ///< of a page, that may stay empty for the sake of what is better kept together

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

double heightOf(const QList<Slice> &slices, qsizetype first, qsizetype last)
{
    double height = 0;
    for (qsizetype i = first; i <= last; ++i)
        height += slices.at(i).space + slices.at(i).height;
    return height;
}

/// The last slice of the table, its caption included, that comes next after `after` without a heading or a figure in
/// between; -1 where none does.
qsizetype endOfNextTable(const QList<Slice> &slices, qsizetype after)
{
    qsizetype i = after + 1;
    while (i < slices.size() && !slices.at(i).isHead) {
        if (slices.at(i).isFigure || !slices.at(i).marks.isEmpty() || slices.at(i).startsPage)
            return -1;
        ++i;
    }
    if (i == slices.size() || slices.at(i).startsPage)
        return -1;
    const int head = slices.at(i).head;
    while (i + 1 < slices.size() && slices.at(i + 1).head == head)
        ++i;
    return endOfChain(slices, i);
}

} // namespace

void PageBreaker::newPage()
{
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
        y += i == first && isAtTop ? 0 : slice.space;
        if (slice.head >= 0 && slice.head != head && !slice.isHead)
            y += headHeight(slice.head) + (slice.goesOn ? cutRoom : 0);
        head = slice.head >= 0 ? slice.head : head;
        y += slice.height;
    }
    return y <= bottom;
}

bool PageBreaker::leavesLittle() const { return m_frame.bottom() - m_y <= m_frame.height() * littleShare; }

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
/// both goes on the next page.
void PageBreaker::letTablePass(QList<Slice> &slices, qsizetype first, qsizetype last) const
{
    if (m_isAtTop || leavesLittle() || fits(slices, first, last))
        return;
    qsizetype figure = first;
    while (figure <= last && !slices.at(figure).isFigure)
        ++figure;
    const qsizetype tableEnd = figure <= last ? endOfNextTable(slices, last) : -1;
    if (tableEnd < 0)
        return;
    const qsizetype startEnd = endOfChain(slices, last + 1);
    const QList<Slice> ahead = slices.mid(first, figure - first) + slices.mid(last + 1, startEnd - last);
    const auto head =
        std::find_if(slices.cbegin() + last, slices.cend(), [](const Slice &slice) { return slice.isHead; });
    const double all = heightOf(slices, first, tableEnd) + headHeight(head->head);
    const double rest = all - (m_frame.bottom() - m_y);
    if (!fits(ahead, 0, ahead.size() - 1) || rest > m_frame.height())
        return;
    std::rotate(slices.begin() + figure, slices.begin() + last + 1, slices.begin() + tableEnd + 1);
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
        m_y += slice.space;
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

Result<LaidDocument> PageBreaker::breakIntoPages(SliceList list, const Progress &progress)
{
    if (progress.cancelled()) // the list may be a part then
        return Error{ErrorCode::Cancelled, u"cancelled"_s, {}, {}};
    m_heads = std::move(list.heads);
    m_document.tags = std::move(list.tags);
    newPage();
    QList<Slice> &slices = list.slices;
    qsizetype i = 0;
    while (i < slices.size()) {
        if (progress.cancelled())
            return Error{ErrorCode::Cancelled, u"cancelled"_s, {}, {}};
        if (!slices.at(i).startsPage)
            letTablePass(slices, i, endOfChain(slices, i));
        const qsizetype last = endOfChain(slices, i);
        if (!m_isAtTop && (slices.at(i).startsPage || !fits(slices, i, last) || wantsNewPage(slices, i, last)))
            newPage();
        if (fits(slices, i, last)) {
            for (; i <= last; ++i)
                place(slices.at(i));
            continue;
        }
        // More than a page can hold together: as many whole rows and lines of it as fit, at least one slice.
        do {
            place(slices.at(i));
            ++i;
        } while (i <= last && fits(slices, i, endOfRow(slices, i)));
    }
    fillInReferences();
    return std::move(m_document);
}

void PageBreaker::fillInReferences()
{
    for (const PendingReference &pending : m_references) {
        const PageReference &reference = pending.reference;
        const QString number = QString::number(m_document.places.value(reference.anchor).page + 1);
        const double width = textWidth(number, reference.style);
        m_document.pages[pending.page].items.append(
            {reference.tag, TextItem{reference.right - QPointF(width, 0), number, reference.style, width, false}});
    }
}
