#pragma once

#include "core/report/pages/MeaningPainter.h"

#include <QByteArray>
#include <QList>

class PdfFile;

/// The tag tree of a document: every tag of the layout, painted or not (an empty cell keeps its place), with what was
/// painted for it on which page.
class PdfStructure
{
public:
    PdfStructure(const QList<Tag> &tags, int pages);

    int elementOf(int tag) const { return m_ofTag.at(tag); }
    QByteArray typeOf(int element) const { return m_elements.at(element).type; }

    /// Begins a piece of painted content; gives its number on the page.
    int mark(int element, int page);
    /// The link to this target that the element ends with, or a new one.
    int linkIn(int element, const QString &target);
    /// Gives the annotation a place in the link; returns its key in the parent tree.
    int addAnnotation(int link, int annotation, int page);
    /// Where a figure stands, in the page's own coordinates.
    void setBox(int element, const QRectF &box) { m_elements[element].box = box; }

    /// `pages`: the objects of the pages. Gives the object of the root.
    int write(PdfFile &file, const QList<int> &pages) const;

private:
    struct Kid
    {
        int element = -1;
        int page = -1;
        int mark = -1;
        int annotation = -1;
    };
    struct Element
    {
        QByteArray type{};
        int parent = -1;
        QByteArray table{}; ///< attributes of a cell
        QString alternative{};
        QString language{};
        QString target{}; ///< of a link
        QRectF box{};
        QList<Kid> kids{};
    };

    int add(const QByteArray &type, int parent);
    int parentFor(const Tag &tag);
    /// The last kid when it is of this type, or a new one.
    int lastOrNew(const QByteArray &type, int parent);
    QByteArray dictionary(const Element &element, const QByteArray &id, const QList<int> &objects,
                          const QList<int> &pages) const;
    QByteArray parentTree(const QList<int> &objects) const;

    QList<Element> m_elements;
    QList<int> m_ofTag;
    QList<QList<int>> m_marks; ///< page → mark → element
    QList<int> m_annotations;  ///< key beyond the pages → element
    int m_section = 0;
};
