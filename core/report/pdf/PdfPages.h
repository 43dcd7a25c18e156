#pragma once

#include "core/report/pages/MeaningPainter.h"
#include "core/report/pdf/PdfFile.h"
#include "core/report/pdf/PdfResources.h"
#include "core/report/pdf/PdfStructure.h"

/// Paints pages into a PDF file, each written as soon as it ends, with the tags they belong to. Everything painted
/// stands in a tag or is marked as an artefact.
class PdfPages : public MeaningPainter
{
public:
    PdfPages(PdfFile &file, const QList<Tag> &tags, int pages, const QSizeF &size);

    void beginPage(int page, const QSizeF &size) override;
    void endPage() override;
    void beginTag(int id, const Tag &tag) override;
    void endTag() override;
    void beginArtefact(Artefact kind) override;
    void endArtefact() override;
    void text(const TextItem &item) override;
    void rule(const RuleItem &item) override;
    void fill(const FillItem &item) override;
    void drawing(const QRectF &area, const QString &spoken, const std::function<void(QPainter &)> &draw) override;
    void link(const QRectF &area, const QString &url, int page, double y) override;
    void bookmark(const Bookmark &bookmark) override;

    /// A place on a page as the target of links and bookmarks.
    QByteArray destination(int page, double y) const;

    /// What the catalogue names of the pages painted: tree of pages, tags, outline. Error "report.make" for a font that
    /// cannot be cut.
    Result<QByteArray> finish();

private:
    struct Annotation
    {
        int object = 0;
        int key = 0;
        QRectF area{};
        QByteArray action{};
        QString text{};
    };

    /// Marks what is painted next as belonging to the element.
    void mark(int element);
    void markArtefact();
    void unmark();
    void writeAnnotation(const Annotation &annotation);
    QRectF onPaper(const QRectF &area) const;

    PdfFile &m_file;
    PdfResources m_resources;
    PdfStructure m_structure;
    QSizeF m_size;
    int m_tree;
    QList<int> m_pages;
    QList<Bookmark> m_bookmarks;

    int m_page = -1;
    QByteArray m_content;
    QList<int> m_open; ///< elements, outermost first
    int m_marked = -1; ///< the element whose mark is open
    bool m_isMarked = false;
    Artefact m_artefact = Artefact::Layout;
    int m_link = -1; ///< the link that text in its area belongs to
    QList<Annotation> m_annotations;
};
