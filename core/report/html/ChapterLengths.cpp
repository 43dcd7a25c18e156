#include "core/report/html/ChapterLengths.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr double linesOfPage = 48;
constexpr double lettersOfLine = 100;

double linesOf(const Spans &spans, double width)
{
    qsizetype letters = 0;
    for (const Span &span : spans)
        letters += span.text.size();
    return std::max(1.0, std::ceil(double(letters) / (lettersOfLine * width)));
}

/// About how many lines of text a block is as high as.
struct Lines
{
    double operator()(const HeadingBlock &) const { return 3; }
    double operator()(const ParagraphBlock &block) const { return linesOf(block.spans, 1) + 1; }
    double operator()(const TableBlock &block) const
    {
        const double columns = double(std::max<qsizetype>(1, block.columns.size()));
        double lines = 3;
        for (const TableRow &row : block.rows) {
            double tallest = 1;
            for (const TableCell &cell : row.cells)
                tallest = std::max(tallest, linesOf(cell.spans, 1.4 / columns));
            lines += tallest * 0.8 + 0.6;
        }
        return lines;
    }
    double operator()(const FigureBlock &block) const
    {
        const Figure &figure = block.figure;
        qsizetype rows = figure.chart.bars.size() + figure.due.byDate.size() + figure.due.byDelay.size() +
                         figure.timeLine.rows.size() + figure.matrix.commitments.size();
        for (const ProfileDimension &dimension : figure.profile)
            rows += dimension.rows.size() + 1;
        return 5 + 1.3 * double(rows);
    }
    double operator()(const DefinitionsBlock &block) const
    {
        double lines = 1;
        for (const Definition &item : block.items)
            lines += linesOf(item.text, 0.75) + 0.4;
        return lines;
    }
    double operator()(const PageBreakBlock &) const { return 0; }
    double operator()(const ContentsBlock &) const { return 0; }
    double operator()(const TitlePageBlock &) const { return 0; }
};

} // namespace

QSet<QString> chaptersOnNewPages(const ReportTree &tree)
{
    QSet<QString> result;
    QString chapter;
    double lines = 0;
    const auto end = [&] {
        if (!chapter.isEmpty() && lines > linesOfPage)
            result.insert(chapter);
    };
    for (const Block &block : tree.blocks) {
        if (const auto *heading = std::get_if<HeadingBlock>(&block); heading && heading->startsPage) {
            end();
            chapter = heading->anchor;
            lines = 0;
        }
        lines += std::visit(Lines(), block);
    }
    end();
    return result;
}
