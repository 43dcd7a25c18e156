#pragma once

#include "core/report/Report.h"
#include "core/report/pages/MeaningPainter.h"

#include <QStringList>

/// One piece of text as it was painted: where, and in which tags, outermost first.
struct RecordedText
{
    int page = 0;
    QRectF area{};
    QString text{};
    QList<Tag::Kind> path{};
    QList<int> ids{};
    bool isArtefact = false;
};

/// Writes down what the layout paints, and complains about what no painter could make sense of.
class PageRecorder : public MeaningPainter
{
public:
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

    struct Link
    {
        int from = 0;
        QString url{};
        int to = -1;
    };

    QList<RecordedText> texts{};
    QList<std::pair<int, QRectF>> marks{}; ///< everything that leaves ink, with its page
    QList<Bookmark> bookmarks{};
    QList<Link> links{};
    QMap<int, Tag> tags{};
    QStringList faults{};
    int pages = 0;

    /// All text of a page (artefacts left out on wish), pieces joined by a blank.
    QString textOf(int page, bool withArtefacts = true) const;
    QString textOfTag(int id) const;
    int count(Tag::Kind kind) const;
    /// The part of a page, between head and foot, below the last thing on it.
    double emptyShare(int page, Paper paper) const;
    /// Whether a part that has pages of its own begins on the page: a chapter, or the matrix of all commitments.
    bool beginsPart(int page) const;
    /// Pages with a larger hole than that at their foot which is not the end of a part, each in a line.
    QStringList holes(double largest, Paper paper) const;

private:
    void mark(const QRectF &area) { marks.append({m_page, area}); }

    QList<int> m_open;
    int m_page = -1;
    bool m_isArtefact = false;
};
