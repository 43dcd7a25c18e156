#include "core/report/pdf/PdfPages.h"

#include "core/report/ReportFonts.h"
#include "core/report/pdf/PdfOutline.h"
#include "core/report/pdf/PdfPageDevice.h"
#include "core/report/pdf/PdfPath.h"
#include "core/report/pdf/PdfSyntax.h"
#include "core/report/pdf/PdfText.h"

#include <QPainter>
#include <QPainterPath>
#include <QUrl>

namespace {

constexpr int artefact = -1;

QByteArray artefactMark(Artefact kind)
{
    switch (kind) {
    case Artefact::Layout:
        return "/Artifact<</Type/Layout>>BDC\n";
    case Artefact::Head:
        return "/Artifact<</Type/Pagination/Subtype/Header/Attached[/Top]>>BDC\n";
    case Artefact::Foot:
        return "/Artifact<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>BDC\n";
    case Artefact::Watermark:
        return "/Artifact<</Type/Pagination/Subtype/Watermark>>BDC\n";
    }
    Q_UNREACHABLE();
}

} // namespace

PdfPages::PdfPages(PdfFile &file, const QList<Tag> &tags, int pages, const QSizeF &size)
    : m_file(file), m_resources(file), m_structure(tags, pages), m_size(size), m_tree(file.reserve())
{
    for (int i = 0; i < pages; ++i)
        m_pages.append(file.reserve());
}

QRectF PdfPages::onPaper(const QRectF &area) const
{
    return {area.left(), m_size.height() - area.bottom(), area.width(), area.height()};
}

QByteArray PdfPages::destination(int page, double y) const
{
    constexpr double above = 12; // the line is seen whole
    return '[' + Pdf::reference(m_pages.at(page)) + "/XYZ null " + Pdf::number(m_size.height() - y + above) + " null]";
}

void PdfPages::beginPage(int page, const QSizeF &size)
{
    m_page = page;
    m_size = size;
    m_content = "1 0 0 -1 0 " + Pdf::number(size.height()) + " cm\n";
    m_annotations.clear();
    m_link = -1;
}

void PdfPages::endPage()
{
    unmark();
    const int content = m_file.addStream({}, m_content);
    QByteArray annotations;
    for (const Annotation &annotation : m_annotations) {
        writeAnnotation(annotation);
        annotations += Pdf::reference(annotation.object) + ' ';
    }
    m_file.write(m_pages.at(m_page), "<</Type/Page/Parent " + Pdf::reference(m_tree) + "/MediaBox" +
                                         Pdf::rectangle(QRectF(QPointF(0, 0), m_size)) + "/Resources " +
                                         Pdf::reference(m_resources.object()) + "/Contents " + Pdf::reference(content) +
                                         "/StructParents " + Pdf::number(m_page) + "/Tabs/S" +
                                         (annotations.isEmpty() ? QByteArray() : "/Annots[" + annotations + ']') +
                                         ">>");
}

void PdfPages::writeAnnotation(const Annotation &annotation)
{
    m_file.write(annotation.object, "<</Type/Annot/Subtype/Link/Border[0 0 0]/F 4/Rect" +
                                        Pdf::rectangle(onPaper(annotation.area)) + annotation.action + "/Contents" +
                                        Pdf::text(annotation.text.simplified()) + "/StructParent " +
                                        Pdf::number(annotation.key) + ">>");
}

void PdfPages::beginTag(int id, const Tag &)
{
    unmark();
    m_open.append(m_structure.elementOf(id));
    m_link = -1;
}

void PdfPages::endTag()
{
    unmark();
    m_open.removeLast();
    m_link = -1;
}

void PdfPages::beginArtefact(Artefact kind)
{
    unmark();
    m_artefact = kind;
}

void PdfPages::endArtefact()
{
    unmark();
    m_artefact = Artefact::Layout;
}

void PdfPages::mark(int element)
{
    if (m_isMarked && m_marked == element)
        return;
    unmark();
    m_content += Pdf::name(m_structure.typeOf(element)) + "<</MCID " + Pdf::number(m_structure.mark(element, m_page)) +
                 ">>BDC\n";
    m_marked = element;
    m_isMarked = true;
}

void PdfPages::markArtefact()
{
    if (m_isMarked && m_marked == artefact)
        return;
    unmark();
    m_content += artefactMark(m_artefact);
    m_marked = artefact;
    m_isMarked = true;
}

void PdfPages::unmark()
{
    if (m_isMarked)
        m_content += "EMC\n";
    m_isMarked = false;
}

void PdfPages::text(const TextItem &item)
{
    if (m_open.isEmpty()) {
        markArtefact();
    } else if (m_link >= 0 &&
               m_annotations.last().area.contains(item.at + QPointF(item.width / 2, -item.style.size / 4))) {
        mark(m_link);
        m_annotations.last().text += item.text;
    } else {
        mark(m_open.last());
    }
    QByteArray span;
    if (!item.language.isEmpty())
        span += "/Lang" + Pdf::literal(item.language.toLatin1());
    if (!item.spoken.isEmpty())
        span += "/E" + Pdf::text(item.spoken);
    if (!span.isEmpty())
        m_content += "/Span<<" + span + ">>BDC\n";
    PdfText(m_content, m_resources, unitsPerPoint)
        .draw(item.at, item.text, reportFont(item.style), QColor::fromRgb(item.style.colour));
    if (!span.isEmpty())
        m_content += "EMC\n";
}

void PdfPages::rule(const RuleItem &item)
{
    markArtefact();
    QPen pen(QColor::fromRgb(item.colour), item.width, Qt::SolidLine, Qt::FlatCap);
    if (item.isDotted) {
        pen.setCapStyle(Qt::RoundCap);
        pen.setDashPattern({0.01, 4.5});
    }
    QPainterPath line(item.line.p1());
    line.lineTo(item.line.p2());
    m_content += "q " + Pdf::colour(pen.color()) + " RG " + Pdf::pen(pen, 1) + '\n' + Pdf::path(line) + "S Q\n";
}

void PdfPages::fill(const FillItem &item)
{
    markArtefact();
    m_content += "q " + Pdf::colour(QColor::fromRgb(item.colour)) + " rg " + Pdf::number(item.area.left()) + ' ' +
                 Pdf::number(item.area.top()) + ' ' + Pdf::number(item.area.width()) + ' ' +
                 Pdf::number(item.area.height()) + " re f Q\n";
}

void PdfPages::drawing(const QRectF &area, const QString &spoken, const std::function<void(QPainter &)> &draw)
{
    // A sign before a text that says the same is an ornament.
    const bool isFigure = !m_open.isEmpty() && m_structure.typeOf(m_open.last()) == "Figure";
    const bool isSign = !m_open.isEmpty() && !isFigure && !spoken.isEmpty();
    if (isFigure) {
        mark(m_open.last());
        m_structure.setBox(m_open.last(), onPaper(area));
    } else if (isSign) {
        mark(m_open.last());
        m_content += "/Span<</ActualText" + Pdf::text(spoken) + ">>BDC\n";
    } else {
        markArtefact();
    }
    {
        PdfPageDevice device(m_content, m_resources, m_size);
        QPainter painter(&device);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.setLayoutDirection(Qt::LeftToRight);
        draw(painter);
    }
    if (isSign)
        m_content += "EMC\n";
}

void PdfPages::link(const QRectF &area, const QString &url, int page, double y)
{
    if (m_open.isEmpty())
        return;
    Annotation annotation{.object = m_file.reserve(), .area = area};
    if (page >= 0)
        annotation.action = "/Dest" + destination(page, y);
    else
        annotation.action = "/A<</S/URI/URI" + Pdf::literal(QUrl(url).toEncoded()) + ">>";
    m_link = m_structure.linkIn(m_open.last(), page >= 0 ? QString::fromLatin1(annotation.action) : url);
    annotation.key = m_structure.addAnnotation(m_link, annotation.object, m_page);
    m_annotations.append(annotation);
}

void PdfPages::bookmark(const Bookmark &bookmark) { m_bookmarks.append(bookmark); }

Result<QByteArray> PdfPages::finish()
{
    if (const Result<> written = m_resources.write(); !written)
        return written.error();
    QByteArray kids;
    for (const int page : m_pages)
        kids += Pdf::reference(page) + ' ';
    m_file.write(m_tree, "<</Type/Pages/Count " + Pdf::number(qint64(m_pages.size())) + "/Kids[" + kids + "]>>");
    QList<QByteArray> places;
    for (const Bookmark &bookmark : m_bookmarks)
        places.append(destination(bookmark.page, bookmark.y));
    const int outline = writeOutline(m_file, m_bookmarks, places);
    return "/Pages " + Pdf::reference(m_tree) + "/MarkInfo<</Marked true>>/StructTreeRoot " +
           Pdf::reference(m_structure.write(m_file, m_pages)) +
           (outline > 0 ? "/PageMode/UseOutlines/Outlines " + Pdf::reference(outline) : QByteArray());
}
