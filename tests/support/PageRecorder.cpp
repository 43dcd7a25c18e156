#include "tests/support/PageRecorder.h"

#include "core/report/pages/PageFrame.h"

#include <algorithm>

using namespace Qt::StringLiterals;

void PageRecorder::beginPage(int page, const QSizeF &)
{
    if (m_page >= 0)
        faults.append(u"page %1 begins within another"_s.arg(page));
    m_page = page;
    ++pages;
}

void PageRecorder::endPage()
{
    if (!m_open.isEmpty() || m_isArtefact)
        faults.append(u"page %1 ends with something open"_s.arg(m_page));
    m_page = -1;
}

void PageRecorder::beginTag(int id, const Tag &tag)
{
    if (m_isArtefact)
        faults.append(u"tag %1 within an artefact"_s.arg(id));
    if (tag.parent != (m_open.isEmpty() ? -1 : m_open.last()))
        faults.append(u"tag %1 stands in the wrong one"_s.arg(id));
    tags.insert(id, tag);
    m_open.append(id);
}

void PageRecorder::endTag()
{
    if (m_open.isEmpty())
        faults.append(u"a tag ends that was not begun"_s);
    else
        m_open.removeLast();
}

void PageRecorder::beginArtefact(Artefact)
{
    if (m_isArtefact || !m_open.isEmpty())
        faults.append(u"an artefact within something else"_s);
    m_isArtefact = true;
}

void PageRecorder::endArtefact() { m_isArtefact = false; }

void PageRecorder::text(const TextItem &item)
{
    if (m_open.isEmpty() && !m_isArtefact)
        faults.append(u"untagged text: "_s + item.text);
    RecordedText text;
    text.page = m_page;
    text.area = QRectF(item.at.x(), item.at.y() - item.style.size * 0.8, item.width, item.style.size);
    text.text = item.text;
    text.ids = m_open;
    text.isArtefact = m_isArtefact;
    for (const int id : m_open)
        text.path.append(tags.value(id).kind);
    // Blanks at the end of a line hang over it, and leave no ink.
    if (!item.text.trimmed().isEmpty() && !item.text.endsWith(u' '))
        mark(text.area);
    texts.append(text);
}

void PageRecorder::rule(const RuleItem &item) { mark(QRectF(item.line.p1(), item.line.p2()).normalized()); }
void PageRecorder::fill(const FillItem &item) { mark(item.area); }
void PageRecorder::drawing(const QRectF &area, const QString &, const std::function<void(QPainter &)> &) { mark(area); }

void PageRecorder::link(const QRectF &, const QString &url, int page, double) { links.append({m_page, url, page}); }

void PageRecorder::bookmark(const Bookmark &bookmark) { bookmarks.append(bookmark); }

QString PageRecorder::textOf(int page, bool withArtefacts) const
{
    QStringList pieces;
    for (const RecordedText &text : texts) {
        if (text.page == page && (withArtefacts || !text.isArtefact))
            pieces.append(text.text);
    }
    return pieces.join(u' ').simplified();
}

QString PageRecorder::textOfTag(int id) const
{
    QString all;
    for (const RecordedText &text : texts) {
        if (text.ids.contains(id))
            all += text.text;
    }
    return all;
}

int PageRecorder::count(Tag::Kind kind) const
{
    return int(std::count_if(tags.cbegin(), tags.cend(), [&](const Tag &tag) { return tag.kind == kind; }));
}

double PageRecorder::emptyShare(int page, Paper paper) const
{
    const PageFrame frame(paper);
    double lowest = frame.top();
    const auto see = [&](int on, double bottom) {
        if (on == page && bottom <= frame.bottom() + 1)
            lowest = std::max(lowest, bottom);
    };
    for (const auto &[on, area] : marks)
        see(on, area.bottom());
    for (const RecordedText &text : texts) // lines that end with a blank are no marks
        see(text.page, text.area.bottom());
    return (frame.bottom() - lowest) / frame.height();
}

bool PageRecorder::beginsPart(int page) const
{
    for (const RecordedText &text : texts) {
        if (text.page == page && !text.isArtefact)
            return text.path.last() == Tag::Kind::Heading &&
                   (tags.value(text.ids.last()).level == 1 || textOfTag(text.ids.last()).contains(u"por criterio"_s) ||
                    textOfTag(text.ids.last()).contains(u"by criterion"_s));
    }
    return false;
}

QStringList PageRecorder::holes(double largest, Paper paper) const
{
    QStringList found;
    for (int page = 0; page + 1 < pages; ++page) {
        const double share = emptyShare(page, paper);
        if (share > largest && !beginsPart(page + 1))
            found.append(u"page %1, %2 empty: %3 | %4"_s.arg(QString::number(page + 1), QString::number(share),
                                                             textOf(page, false).right(150),
                                                             textOf(page + 1, false).left(80)));
    }
    return found;
}
