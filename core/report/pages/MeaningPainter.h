#pragma once

#include "core/report/pages/PageItem.h"

#include <QSizeF>

#include <functional>

class QPainter;

/// What a piece of the report is. `parent` is the index of the tag it stands in, -1 for the document.
struct Tag
{
    enum class Kind {
        Title,
        Heading,
        Paragraph,
        Note,
        Caption,
        Table,
        TableHead,
        TableRow,
        HeadCell,
        Cell,
        Figure,
        List,
        ListItem,
        Term,
        Definition,
        Contents,
        ContentsItem
    };

    Kind kind = Kind::Paragraph;
    int level = 0;         ///< of a heading
    int columns = 1;       ///< that a cell spans
    bool headsRow = false; ///< a head cell that heads its row instead of its column
    QString alternative{}; ///< of a figure
    QString language{};    ///< where all of it is in another than the document's
    int parent = -1;
};

struct Bookmark
{
    int level = 1;
    QString text{};
    int page = 0;
    double y = 0;
};

/// What the layout paints through. It carries meaning besides ink: each piece of a page stands between the tags it
/// belongs to, or is marked as an artefact. A tag has the same `id` wherever it comes up: one that goes on over a page
/// end is closed there and begun again on the next page. Coordinates are points from the page's upper left corner.
class MeaningPainter
{
public:
    virtual ~MeaningPainter() = default;

    virtual void beginPage(int page, const QSizeF &size) = 0;
    virtual void endPage() = 0;

    virtual void beginTag(int id, const Tag &tag) = 0;
    virtual void endTag() = 0;
    virtual void beginArtefact(Artefact kind) = 0;
    virtual void endArtefact() = 0;

    virtual void text(const TextItem &item) = 0;
    virtual void rule(const RuleItem &item) = 0;
    virtual void fill(const FillItem &item) = 0;
    /// Anything else that is drawn: `draw` gets a painter whose unit is the point. What is `spoken` stands for it where
    /// it is not an ornament.
    virtual void drawing(const QRectF &area, const QString &spoken, const std::function<void(QPainter &)> &draw) = 0;
    /// Comes before the text in its area. `page` is -1 for a URL.
    virtual void link(const QRectF &area, const QString &url, int page, double y) = 0;
    virtual void bookmark(const Bookmark &bookmark) = 0;
};
