#pragma once

#include "core/report/Figure.h"

#include <QColor>
#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <variant>

/// A piece of running text in one look. `link` is "#anchor" or a URL. A `glyph` (see LevelGlyph.h) is drawn before the
/// text; an empty glyph that is present means the dashed circle of "not yet rated".
struct Span
{
    QString text{};
    bool isBold = false;
    bool isItalic = false;
    bool isFaint = false; ///< in the secondary colour: said before
    QString link{};
    std::optional<QString> glyph{};
    QString language{}; ///< of the text, where it is known to be another than the report's
    QString whole{};    ///< the text in full, where `text` is cut to fit a printed page
    QString spoken{};   ///< what a mark or a letter stands for, for those who do not see the key to it
    QColor field{};     ///< that the glyph stands on: the level's colour in the figures; none when invalid
};

using Spans = QList<Span>;

/// `level` 1 to 4. `anchor` names the place for links; `running` is what the page's head shows from here on.
struct HeadingBlock
{
    int level = 1;
    QString text{};
    QString anchor{};
    QString running{};
    bool isInContents = true;
    bool startsPage = false;
    QString language{}; ///< of the text, where it is known to be another than the report's
};

struct ParagraphBlock
{
    enum class Look { Body, Lead, Note, Quote };

    Look look = Look::Body;
    Spans spans{};
    bool keepsWithNext = false;
};

enum class Side { Left, Right, Centre };

/// A column takes `share` of the width that remains; `least` (points) is what it needs at any rate.
struct TableColumn
{
    double share = 1;
    double least = 0;
    Side side = Side::Left;
};

struct TableCell
{
    Spans spans{};
    bool isHead = false; ///< a row head
    int columns = 1;     ///< that it spans, in the head of a table
};

struct TableRow
{
    QList<TableCell> cells{};
    bool isGroup = false;   ///< one cell that spans all columns and heads the rows below it
    bool joinsNext = false; ///< no rule below: the next row goes on with the same thing
    QString anchor{};       ///< a place to link to

    /// The cell that begins in the column; null where none does.
    const TableCell *cellAt(qsizetype column) const
    {
        for (const TableCell &cell : cells) {
            if (column == 0)
                return &cell;
            column -= cell.columns;
        }
        return nullptr;
    }
};

/// `note` is small print that stays below the last row.
struct TableBlock
{
    enum class Size { Normal, Small, Compact };

    QList<TableColumn> columns{};
    QList<TableRow> head{};
    QList<TableRow> rows{};
    QString caption{};
    QString note{};
    Size size = Size::Normal;
};

/// A chart with its caption and the text that stands for it where it cannot be seen.
struct FigureBlock
{
    Figure figure{};
    QString caption{};
    QString alternative{};
};

struct Definition
{
    QString term{};
    Spans text{};
};

struct DefinitionsBlock
{
    QList<Definition> items{};
    bool hasStrongRule = false; ///< a dark rule above, as under the heading of a commitment
};

struct PageBreakBlock
{
};

/// Where the table of contents stands; filled from the headings with `isInContents`.
struct ContentsBlock
{
    QString heading{};
    int deepest = 2;
};

struct TitlePageBlock
{
    QString kicker{};
    QString title{};
    QString subtitle{};
    QList<Definition> facts{};
    QStringList notes{}; ///< small print at the foot of the page
    QString titleLanguage{}; ///< where it is known to be another than the report's
};

using Block = std::variant<HeadingBlock, ParagraphBlock, TableBlock, FigureBlock, DefinitionsBlock, PageBreakBlock,
                           ContentsBlock, TitlePageBlock>;

/// The report before it is laid out: one tree of blocks for every form it is given. Owns the packs its figures look at.
struct ReportTree
{
    QString language{};
    QString title{};   ///< of the document
    QString running{}; ///< head of each page, left
    QString foot{};    ///< foot of each page, left
    QString subject{}; ///< one line for the document's properties
    QString watermark{}; ///< across each page; none when empty
    QList<Block> blocks{};
    QStringList emptySections{}; ///< codes of those that were wanted and have neither data nor text
    QList<std::shared_ptr<const MethodPack>> packs{};
};
