#pragma once

#include "core/base/Progress.h"
#include "core/report/Block.h"
#include "core/report/pages/PageFrame.h"
#include "core/report/pages/Slice.h"
#include "core/report/pages/TextFlow.h"

/// Turns blocks into slices for one paper: breaks lines, sets tables, measures figures. Knows nothing of pages but
/// their size.
class BlockFormatter
{
public:
    BlockFormatter(const ReportTree &tree, const PageFrame &frame, const FigurePainter &figures);

    /// What there is so far when it is cancelled; whoever goes on with it asks too.
    SliceList format(const Progress &progress = {});

private:
    friend class DefinitionsFormatter;
    friend class TableFormatter;
    friend class FrontFormatter;

    void add(const HeadingBlock &block);
    void add(const ParagraphBlock &block);
    void add(const TableBlock &block);
    void add(const FigureBlock &block);
    void add(const DefinitionsBlock &block);
    void add(const PageBreakBlock &block);
    void add(const ContentsBlock &block);
    void add(const TitlePageBlock &block);

    /// Appends the lines as slices under the tag; `before` and `after` are the least distances to what stands around.
    void addLines(const QList<FlowLine> &lines, double leading, double indent, int tag, double before, double after,
                  bool keepTogether = false);
    void addCaption(const QString &caption, int parent, double before, double after);
    void addNote(const QString &note);
    void append(Slice slice, double before, double after);
    /// What headings of this level and below it head ends here: it goes on one page where it can.
    void closeHeadings(int level);

    const ReportTree &m_tree;
    const PageFrame &m_frame;
    const FigurePainter &m_figures;
    struct OpenHeading
    {
        int level = 0;
        qsizetype first = 0; ///< slice
    };

    SliceList m_result;
    QList<OpenHeading> m_headings;
    double m_after = 0;
    bool m_breakNext = false;
    bool m_chapterNext = false;
};
