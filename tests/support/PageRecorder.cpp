#include "tests/support/PageRecorder.h"

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
void PageRecorder::drawing(const QRectF &area, const QString &, const std::function<void(QPainter &)> &)
{
    mark(area); }

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
