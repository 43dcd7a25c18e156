#include "core/report/pdf/PdfStructure.h"

#include "core/report/pdf/PdfFile.h"
#include "core/report/pdf/PdfSyntax.h"

namespace {

constexpr int document = 0;

QByteArray nameOf(const Tag &tag)
{
    switch (tag.kind) {
    case Tag::Kind::Title:
        return "Title";
    case Tag::Kind::Heading:
        return "H" + QByteArray::number(tag.level);
    case Tag::Kind::Paragraph:
        return "P";
    case Tag::Kind::Note:
        return "Note";
    case Tag::Kind::Caption:
        return "Caption";
    case Tag::Kind::Table:
        return "Table";
    case Tag::Kind::TableHead:
        return "THead";
    case Tag::Kind::TableRow:
        return "TR";
    case Tag::Kind::HeadCell:
        return "TH";
    case Tag::Kind::Cell:
        return "TD";
    case Tag::Kind::Figure:
        return "Figure";
    case Tag::Kind::List:
        return "L";
    case Tag::Kind::ListItem:
        return "LI";
    case Tag::Kind::Term:
        return "Lbl";
    case Tag::Kind::Definition:
        return "LBody";
    case Tag::Kind::Contents:
        return "TOC";
    case Tag::Kind::ContentsItem:
        return "TOCI";
    }
    Q_UNREACHABLE();
}

QByteArray cellAttributes(const Tag &tag)
{
    QByteArray result;
    if (tag.kind == Tag::Kind::HeadCell)
        result += tag.headsRow ? "/Scope/Row" : "/Scope/Column";
    if (tag.columns > 1)
        result += "/ColSpan " + Pdf::number(tag.columns);
    return result;
}

QByteArray noteId(qsizetype element) { return "note-" + QByteArray::number(element).rightJustified(7, '0'); }

} // namespace

PdfStructure::PdfStructure(const QList<Tag> &tags, int pages) : m_marks(pages)
{
    add("Document", -1);
    for (const Tag &tag : tags) {
        const int parent = parentFor(tag);
        const int element = tag.kind == Tag::Kind::TableHead ? lastOrNew("THead", parent) : add(nameOf(tag), parent);
        m_elements[element].alternative = tag.alternative;
        m_elements[element].language = tag.language;
        m_elements[element].table = cellAttributes(tag);
        m_ofTag.append(element);
    }
}

int PdfStructure::add(const QByteArray &type, int parent)
{
    const int element = int(m_elements.size());
    m_elements.append(Element{.type = type, .parent = parent});
    if (parent >= 0)
        m_elements[parent].kids.append(Kid{.element = element});
    return element;
}

int PdfStructure::lastOrNew(const QByteArray &type, int parent)
{
    const QList<Kid> &kids = m_elements.at(parent).kids;
    const int last = kids.isEmpty() ? -1 : kids.last().element;
    return last >= 0 && m_elements.at(last).type == type ? last : add(type, parent);
}

/// Each chapter is a section. A figure's caption stands beside it, since a figure's alternative text hides what is in
/// it.
int PdfStructure::parentFor(const Tag &tag)
{
    if (tag.parent < 0) {
        if (tag.kind == Tag::Kind::Heading && tag.level == 1)
            m_section = add("Sect", document);
        return m_section;
    }
    const int parent = m_ofTag.at(tag.parent);
    const QByteArray type = m_elements.at(parent).type;
    if (type == "Figure")
        return m_elements.at(parent).parent;
    if (type == "Table" && tag.kind == Tag::Kind::TableRow)
        return lastOrNew("TBody", parent);
    return parent;
}

int PdfStructure::mark(int element, int page)
{
    const int mark = int(m_marks.at(page).size());
    m_marks[page].append(element);
    m_elements[element].kids.append(Kid{.page = page, .mark = mark});
    return mark;
}

int PdfStructure::linkIn(int element, const QString &target)
{
    const int parent = m_elements.at(element).type == "TOCI" ? lastOrNew("Reference", element) : element;
    const int link = lastOrNew("Link", parent);
    if (m_elements.at(link).target.isEmpty() || m_elements.at(link).target == target) {
        m_elements[link].target = target;
        return link;
    }
    const int another = add("Link", parent);
    m_elements[another].target = target;
    return another;
}

int PdfStructure::addAnnotation(int link, int annotation, int page)
{
    m_elements[link].kids.append(Kid{.page = page, .annotation = annotation});
    m_annotations.append(link);
    return int(m_marks.size() + m_annotations.size()) - 1;
}

QByteArray PdfStructure::dictionary(const Element &element, const QByteArray &id, const QList<int> &objects,
                                    const QList<int> &pages) const
{
    QByteArray kids;
    for (const Kid &kid : element.kids) {
        if (!kids.isEmpty())
            kids += ' ';
        if (kid.element >= 0)
            kids += Pdf::reference(objects.at(kid.element));
        else if (kid.annotation >= 0)
            kids += "<</Type/OBJR/Pg " + Pdf::reference(pages.at(kid.page)) + "/Obj " + Pdf::reference(kid.annotation) +
                    ">>";
        else
            kids += "<</Type/MCR/Pg " + Pdf::reference(pages.at(kid.page)) + "/MCID " + Pdf::number(kid.mark) + ">>";
    }
    QByteArray result = "<</Type/StructElem/S" + Pdf::name(element.type);
    if (!kids.isEmpty())
        result += "/K[" + kids + ']';
    if (!element.table.isEmpty())
        result += "/A<</O/Table" + element.table + ">>";
    if (element.box.isValid())
        result += "/A<</O/Layout/Placement/Block/BBox" + Pdf::rectangle(element.box) + ">>";
    if (!element.alternative.isEmpty())
        result += "/Alt" + Pdf::text(element.alternative);
    if (!element.language.isEmpty())
        result += "/Lang" + Pdf::literal(element.language.toLatin1());
    return id.isEmpty() ? result : result + "/ID" + Pdf::literal(id);
}

QByteArray PdfStructure::parentTree(const QList<int> &objects) const
{
    QByteArray result = "<</Nums[";
    for (qsizetype page = 0; page < m_marks.size(); ++page) {
        result += Pdf::number(qint64(page)) + '[';
        for (const int element : m_marks.at(page))
            result += Pdf::reference(objects.at(element)) + ' ';
        result += ']';
    }
    for (qsizetype i = 0; i < m_annotations.size(); ++i)
        result += Pdf::number(qint64(m_marks.size() + i)) + ' ' + Pdf::reference(objects.at(m_annotations.at(i))) + ' ';
    return result + "]>>";
}

int PdfStructure::write(PdfFile &file, const QList<int> &pages) const
{
    const int root = file.reserve();
    QList<int> objects;
    for (qsizetype i = 0; i < m_elements.size(); ++i)
        objects.append(file.reserve());
    QByteArray notes;
    for (qsizetype i = 0; i < m_elements.size(); ++i) {
        const Element &element = m_elements.at(i);
        const QByteArray id = element.type == "Note" ? noteId(i) : QByteArray();
        if (!id.isEmpty())
            notes += Pdf::literal(id) + Pdf::reference(objects.at(i)) + ' ';
        const int parent = element.parent < 0 ? root : objects.at(element.parent);
        file.write(objects.at(i), dictionary(element, id, objects, pages) + "/P " + Pdf::reference(parent) + ">>");
    }
    const int tree = file.add(parentTree(objects));
    file.write(root, "<</Type/StructTreeRoot/K[" + Pdf::reference(objects.first()) +
                         "]/RoleMap<</Title/P>>/ParentTree " + Pdf::reference(tree) + "/ParentTreeNextKey " +
                         Pdf::number(qint64(m_marks.size() + m_annotations.size())) +
                         (notes.isEmpty() ? QByteArray() : "/IDTree<</Names[" + notes + "]>>") + ">>");
    return root;
}
