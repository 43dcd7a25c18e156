#pragma once

#include "core/report/Block.h"

class ReportContext;

/// Appends blocks to a tree, numbering chapters, sections, figures and tables on the way.
class BlockWriter
{
public:
    BlockWriter(const ReportContext &context, ReportTree &tree) : m_context(context), m_tree(tree) {}

    /// A numbered chapter, on a new page unless it is a mere line.
    void chapter(const QString &title, bool startsPage = true);
    /// "1.1 Title"
    void section(const QString &title);
    /// A heading as it is.
    void heading(int level, const QString &title, const QString &anchor = {}, const QString &running = {},
                 const QString &language = {});
    void lead(const QString &text);
    void paragraph(const QString &text);
    void paragraph(const Spans &spans);
    /// Each line of the text is a paragraph of its own; a note below it stays with the last.
    void quote(const Span &text, const QString &below = {});
    void note(const QString &text);
    void definitions(const QList<Definition> &items, bool hasStrongRule = false);
    /// With a caption "Table n. …", or without one when it is empty.
    void table(TableBlock table, const QString &caption = {});
    void figure(const Figure &figure, const QString &caption, const QString &alternative);
    int lastFigure() const { return m_figure; }
    void add(Block block) { m_tree.blocks.append(std::move(block)); }

private:
    const ReportContext &m_context;
    ReportTree &m_tree;
    int m_chapter = 0;
    int m_section = 0;
    int m_figure = 0;
    int m_table = 0;
};

TableRow headRow(const QStringList &titles);
TableCell cell(const QString &text);
