#include "core/report/odt/OdtContents.h"

using namespace Qt::StringLiterals;

namespace {

QString styleOf(int level) { return u"Contents_20_%1"_s.arg(level); }

/// What the index is made from when it is made anew.
void writeSource(OdtXml &xml, const ContentsBlock &block)
{
    xml.start(u"text:table-of-content-source"_s,
              {{u"text:outline-level"_s, QString::number(block.deepest)}, {u"text:use-index-marks"_s, u"false"_s}});
    xml.element(u"text:index-title-template"_s, block.heading, {{u"text:style-name"_s, u"Contents_20_Heading"_s}});
    for (int level = 1; level <= block.deepest; ++level) {
        xml.start(u"text:table-of-content-entry-template"_s,
                  {{u"text:outline-level"_s, QString::number(level)}, {u"text:style-name"_s, styleOf(level)}});
        xml.empty(u"text:index-entry-link-start"_s, {{u"text:style-name"_s, u"Index_20_Link"_s}});
        xml.empty(u"text:index-entry-text"_s);
        xml.empty(u"text:index-entry-tab-stop"_s, {{u"style:type"_s, u"right"_s}, {u"style:leader-char"_s, u"."_s}});
        xml.empty(u"text:index-entry-page-number"_s);
        xml.empty(u"text:index-entry-link-end"_s);
        xml.end();
    }
    xml.end();
}

void writeEntry(OdtXml &xml, OdtStyles &styles, const HeadingBlock &heading, int page)
{
    const QString place = odtBookmark(heading.anchor);
    xml.startParagraph(u"text:p"_s, {{u"text:style-name"_s, styleOf(heading.level)}});
    xml.start(u"text:a"_s, {{u"xlink:type"_s, u"simple"_s},
                            {u"xlink:href"_s, u'#' + place},
                            {u"text:style-name"_s, u"Index_20_Link"_s},
                            {u"text:visited-style-name"_s, u"Index_20_Link"_s}});
    if (!heading.language.isEmpty())
        xml.start(u"text:span"_s, {{u"text:style-name"_s, styles.language(heading.language)}});
    xml.text(heading.text);
    if (!heading.language.isEmpty())
        xml.end();
    xml.end();
    // Outside the link: LibreOffice, saving as Word, spills the field of the last entry when it is within.
    xml.tab();
    xml.element(u"text:bookmark-ref"_s, QString::number(page + 1),
                {{u"text:reference-format"_s, u"page"_s}, {u"text:ref-name"_s, place}});
    xml.end();
}

} // namespace

void writeOdtContents(OdtXml &xml, OdtStyles &styles, const ContentsBlock &block,
                      const QList<const HeadingBlock *> &headings, const ReportPages &pages)
{
    xml.start(u"text:table-of-content"_s, {{u"text:name"_s, u"Contents"_s}});
    writeSource(xml, block);
    xml.start(u"text:index-body"_s);
    xml.start(u"text:index-title"_s, {{u"text:name"_s, u"Contents_Head"_s}});
    xml.startParagraph(u"text:p"_s, {{u"text:style-name"_s, u"Contents_20_Heading"_s}});
    xml.text(block.heading);
    xml.end();
    xml.end();
    for (const HeadingBlock *heading : headings) {
        if (heading->level <= block.deepest && !heading->anchor.isEmpty())
            writeEntry(xml, styles, *heading, pages.pageOf(heading->anchor));
    }
    xml.end();
    xml.end();
}
