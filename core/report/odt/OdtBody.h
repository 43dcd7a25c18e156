#pragma once

#include "core/report/odt/OdtPackage.h"
#include "core/report/odt/OdtText.h"
#include "core/report/pages/ReportPages.h"

#include <memory>

class BlockFormatter;

/// The blocks of one report as the body of a text document. Numbers of chapters, tables and figures are text, so that
/// they stay those of the printed report whatever is edited.
class OdtBody
{
public:
    /// Figures go into the package. All of these outlive it.
    OdtBody(OdtXml &xml, OdtStyles &styles, OdtPackage &package, const ReportPages &pages, const TreeIndex &index);
    ~OdtBody();

    void add(const HeadingBlock &block);
    void add(const ParagraphBlock &block);
    void add(const TableBlock &block);
    void add(const FigureBlock &block);
    void add(const DefinitionsBlock &block);
    void add(const PageBreakBlock &block);
    void add(const ContentsBlock &block);
    void add(const TitlePageBlock &block);
    void finish();

private:
    void writeDefinitions(const QList<Definition> &items, bool hasStrongRule);
    void writeDefinition(const Definition &item, const QString &style, bool keepsWithNext);
    void writeGap();
    void writeLine(const Span &line, const QString &style, const OdtParagraphLook &look = {});
    /// Begins a page with the next paragraph where that is due.
    bool runsOn(const QString &anchor) const;
    OdtParagraphLook takeBreak(bool startsPage = false);

    OdtXml &m_xml;
    OdtStyles &m_styles;
    OdtPackage &m_package;
    const ReportPages &m_pages;
    const TreeIndex &m_index;
    OdtText m_text;
    std::unique_ptr<BlockFormatter> m_formatter; ///< measures the columns of tables
    bool m_startsPage = false;
    bool m_isAfterTable = false;
    bool m_isFirst = true;
    int m_tables = 0;
    int m_figures = 0;
};
