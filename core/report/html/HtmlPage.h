#pragma once

#include "core/base/Catalogue.h"
#include "core/report/html/HtmlReport.h"
#include "core/report/html/HtmlWriter.h"

/// The blocks of one report as parts of a page: header with title, contents as navigation, the text as main part.
class HtmlPage
{
public:
    HtmlPage(HtmlWriter &html, const ReportTree &tree, const TreeIndex &index, const HtmlExtras &extras,
             const FigurePainter &figures);

    void begin();
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
    enum class Part { Start, Header, Contents, Main };

    void writeHead();
    void writeGlyphs();
    void writeDataLink();
    void writeDefinitions(const QList<Definition> &items);
    /// Closes and opens what leads to the main part.
    void goToMain();
    void openColumns();
    void endQuote();
    QString headingsAbove() const;

    HtmlWriter &m_html;
    const ReportTree &m_tree;
    const TreeIndex &m_index;
    const HtmlExtras &m_extras;
    const FigurePainter &m_figures;
    Catalogue m_texts;
    Part m_part = Part::Start;
    bool m_isInColumns = false;
    bool m_isInQuote = false;
    bool m_startsPage = false;
    int m_level = 1; ///< of the heading before
    int m_headings = 0;
    int m_tables = 0;
    int m_figuresDrawn = 0;
    QSet<QString> m_onNewPages; ///< anchors of the chapters that begin a printed page
    QString m_heading{};        ///< id of the heading before
    QMap<int, QString> m_above; ///< level -> id of the last heading of that level
};
