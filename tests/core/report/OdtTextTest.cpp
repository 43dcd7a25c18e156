#include "core/report/odt/OdtText.h"
#include "core/report/FormattedSpans.h"
#include "core/report/odt/OdtReport.h"
#include "core/report/pages/ReportPages.h"
#include "tests/support/OdtDocument.h"
#include "tests/support/PlainFigures.h"

#include <QBuffer>
#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

ReportTree treeOf(const QList<Block> &blocks)
{
    ReportTree tree;
    tree.language = u"es"_s;
    tree.title = u"Título"_s;
    tree.blocks = blocks;
    return tree;
}

ParagraphBlock body(const Spans &spans) { return {ParagraphBlock::Look::Body, spans, false}; }

OdtDocument documentOf(const ReportTree &tree)
{
    const auto pages =
        ReportPages::layOut(std::make_shared<ReportTree>(tree), Paper::A4, std::make_shared<PlainFigures>());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const Result<> written = pages ? writeOdt(buffer, *pages, QDate(2012, 12, 14)) : Result<>(pages.error());
    return written ? OdtDocument::of(bytes) : OdtDocument{.fault = written.error().what};
}

QString contentOf(const OdtDocument &document) { return QString::fromUtf8(document.parts.value(u"content.xml"_s)); }

} // namespace

/// Running text as a word processor shows it, whatever people have typed or pasted.
class OdtTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsShownAsItIs_data();
    void textIsShownAsItIs();
    void spacesCountOverTheLooks();
    void formattedReasonsKeepTheirForm();
    void linksAreSafe();
    void anotherLanguageIsMarked();
    void glyphsAreLetters();
    void aShortChapterRunsOn();
    void aLevelHasItsColour();
    void headsSpanTheirColumns();
    void whatIsCutForPaperIsWholeInText();
    void groupsSpanTheirTable();
    void factsStandInTheirPlaces();
    void aTallFigureIsMadeToFitItsPage();
    void tablesThatTouchAreKeptApart();
    void headsHoldWhateverTheTitleHolds();
    void placesHaveNamesThatWordTakes_data();
    void placesHaveNamesThatWordTakes();
};

void OdtTextTest::textIsShownAsItIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");

    QTest::newRow("markup") << u"<b>&amp; \"x\" ]]> {{}} @foot@"_s << u"<b>&amp; \"x\" ]]> {{}} @foot@"_s;
    QTest::newRow("spaces") << u"  a   b "_s << u"  a   b "_s;
    QTest::newRow("lines") << u"a\r\n b\n\nc"_s << u"a\n b\n\nc"_s;
    QTest::newRow("a tab is a space, as printed") << u"a\tb"_s << u"a b"_s;
    QTest::newRow("control characters") << u"a"_s + QChar(0) + QChar(7) + u"b"_s + QChar(0x1b) << u"ab"_s;
    QTest::newRow("no characters at all") << u"a"_s + QChar(0xffff) + QChar(0xfffe) + QChar(0xfdd0) + u"b"_s << u"ab"_s;
    QTest::newRow("halves of characters") << u"a"_s + QChar(0xd83d) + u"b"_s + QChar(0xde00) << u"ab"_s;
    QTest::newRow("beyond the first plane") << u"a😀𝔸"_s << u"a😀𝔸"_s;
    QTest::newRow("a word without end") << QString(5000, u'ñ') << QString(5000, u'ñ');
}

void OdtTextTest::textIsShownAsItIs()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    TableBlock table{.columns = {{1, 0, Side::Left}, {1, 0, Side::Right}},
                     .head = {{.cells = {{.spans = {{.text = text}}}, {.spans = {{.text = u"B"_s}}}}}},
                     .rows = {{.cells = {{.spans = {{.text = u"a"_s}}}, {.spans = {{.text = text}}}}}}};
    const OdtDocument document =
        documentOf(treeOf({HeadingBlock{.text = text, .anchor = u"here"_s}, body({{.text = text}}), table,
                           DefinitionsBlock{{{u"Término"_s, {{.text = text}}}}}}));
    QCOMPARE(document.fault, QString());
    QCOMPARE(document.headings.value(0).text, shown);
    QCOMPARE(document.paragraphs.count(shown), 4); // the heading, the paragraph and two cells
    QVERIFY(document.paragraphs.contains(u"Término\t"_s + shown));
}

void OdtTextTest::spacesCountOverTheLooks()
{
    const OdtDocument document = documentOf(
        treeOf({body({{.text = u"a "_s}, {.text = u" b "_s, .isBold = true}, {.text = u" c"_s, .isItalic = true}})}));
    QCOMPARE(document.paragraphs.value(0), u"a  b  c"_s);
}

void OdtTextTest::formattedReasonsKeepTheirForm()
{
    const Spans spans = formattedSpans(u"Es **clave** y *dudoso*:\n- primero\n- **segundo**\nfin"_s);
    TableBlock table{.columns = {{1, 0, Side::Left}},
                     .head = {{.cells = {{.spans = {{.text = u"Razón"_s}}}}}},
                     .rows = {{.cells = {{.spans = spans}}}}};
    const OdtDocument document = documentOf(treeOf({body(spans), table, DefinitionsBlock{{{u"Razón"_s, spans}}}}));
    const QString content = contentOf(document);
    QCOMPARE(document.listed,
             QStringList({u"primero"_s, u"segundo"_s, u"primero"_s, u"segundo"_s, u"primero"_s, u"segundo"_s}));
    QCOMPARE(document.paragraphs.count(u"fin"_s), 3);
    QCOMPARE(content.count(u"<text:span text:style-name=\"Strong_20_Emphasis\">clave</text:span>"_s), 3);
    QCOMPARE(content.count(u"<text:span text:style-name=\"Emphasis\">dudoso</text:span>"_s), 3);
    QVERIFY(!content.contains(u'•'));
    QVERIFY((document.usedStyles - document.styles).isEmpty());
}

void OdtTextTest::linksAreSafe()
{
    QStringList links{u"https://example.org/a?b=1&c=2"_s,
                      u"mailto:ana@example.org"_s,
                      u"javascript:alert(1)"_s,
                      u"file:///etc/passwd"_s,
                      u"vnd.sun.star.script:x"_s,
                      u"#nowhere"_s,
                      u"#here"_s};
    Spans spans;
    for (const QString &link : links)
        spans.append({.text = u"x"_s, .link = link});
    const OdtDocument document =
        documentOf(treeOf({HeadingBlock{.text = u"Aquí"_s, .anchor = u"here"_s}, body(spans)}));
    QCOMPARE(document.addresses,
             QStringList({u"https://example.org/a?b=1&c=2"_s, u"mailto:ana@example.org"_s, u"#here"_s}));
    QCOMPARE(document.bookmarks, QStringList{u"here"_s});
    QCOMPARE(document.paragraphs.last(), u"xxxxxxx"_s);
    QVERIFY(!contentOf(document).contains(u"script"_s));
}

void OdtTextTest::anotherLanguageIsMarked()
{
    const OdtDocument document =
        documentOf(treeOf({HeadingBlock{.text = u"Title"_s, .anchor = u"a"_s, .language = u"en"_s},
                           body({{.text = u"texto "_s}, {.text = u"texte"_s, .language = u"fr"_s}})}));
    const QString content = contentOf(document);
    QVERIFY(content.contains(u"fo:language=\"en\" fo:country=\"US\""_s));
    QVERIFY(content.contains(u"fo:language=\"fr\" fo:country=\"none\""_s));
    QVERIFY(content.contains(u"\">texte</text:span>"_s));
}

void OdtTextTest::glyphsAreLetters()
{
    const OdtDocument document = documentOf(
        treeOf({body({{.text = u"Limitado"_s, .glyph = u"◔"_s}}), body({{.text = {}, .glyph = QString()}})}));
    QCOMPARE(document.paragraphs, QStringList({u"◔\u00a0Limitado"_s, u"◌"_s}));
    QVERIFY(document.usedStyles.contains(u"text Level_20_glyph"_s));
}

void OdtTextTest::aLevelHasItsColour()
{
    const Span dark{.text = u"Completo"_s, .glyph = u"●"_s, .field = QColor(u"#1b5a9c"_s)};
    const Span light{.text = u"Limitado"_s, .glyph = u"◔"_s, .field = QColor(u"#f0ba66"_s)};
    const OdtDocument document = documentOf(treeOf({body({dark}), body({light}), body({dark})}));
    QCOMPARE(document.paragraphs.first(), u"\u202f●\u202f\u00a0Completo"_s);
    const QString content = contentOf(document);
    QCOMPARE(content.count(u"fo:background-color"_s), 2); // a style a colour
    QVERIFY(content.contains(u"fo:background-color=\"#1b5a9c\""_s));
    QVERIFY(content.contains(u"fo:background-color=\"#f0ba66\""_s));
    QVERIFY2(!content.contains(u"fo:color=\"#ffffff\""_s), "a full disc is dark, not a hole in the colour");
    QVERIFY2(!content.contains(u'\u2009'), "a space that breaks leaves its colour at the end of the line");
    QVERIFY(document.styles.contains(document.usedStyles));
}

/// As on the printed pages: a chapter that fits below the one before does not begin a page.
void OdtTextTest::aShortChapterRunsOn()
{
    const auto chapter = [](const QString &anchor) {
        return HeadingBlock{.level = 1, .text = u"Capítulo"_s, .anchor = anchor, .startsPage = true};
    };
    const auto breaksIn = [](const OdtDocument &document) {
        return contentOf(document).count(u"fo:break-before=\"page\""_s);
    };
    const Block little = body({{.text = u"Poco."_s}});
    QCOMPARE(breaksIn(documentOf(treeOf({little, chapter(u"a"_s), little, chapter(u"b"_s), little}))), 0);
    QList<Block> blocks{little, chapter(u"a"_s)};
    for (int i = 0; i < 60; ++i)
        blocks.append(body({{.text = u"Mucho. "_s.repeated(60)}}));
    QList<Block> before;
    for (int i = 0; i < 6; ++i)
        before.append(body({{.text = u"Mucho. "_s.repeated(60)}}));
    QCOMPARE(breaksIn(documentOf(treeOf(before + blocks))), 1);
}

void OdtTextTest::headsSpanTheirColumns()
{
    const TableCell cell{.spans = {{.text = u"x"_s}}};
    const TableCell wide{.spans = {{.text = u"Proceso"_s}}, .columns = 2};
    const TableBlock table{.columns = {{}, {}, {}},
                           .head = {{.cells = {TableCell{}, wide}}, {.cells = {cell, cell, cell}}},
                           .rows = {{.cells = {cell, cell, cell}}},
                           .note = u"Sin calificar: nada."_s};
    const OdtDocument document = documentOf(treeOf({table}));
    QCOMPARE(document.tables.value(0).rows, QList<int>({3, 3, 3}));
    QCOMPARE(document.tables.value(0).headRows, 2);
    QCOMPARE(document.paragraphs.last(), u"Sin calificar: nada."_s);
}

void OdtTextTest::whatIsCutForPaperIsWholeInText()
{
    const OdtDocument document =
        documentOf(treeOf({body({{.text = u"Un título …"_s, .whole = u"Un título largo"_s}})}));
    QCOMPARE(document.paragraphs, QStringList{u"Un título largo"_s});
}

void OdtTextTest::groupsSpanTheirTable()
{
    const TableCell cell{.spans = {{.text = u"x"_s}}};
    const TableBlock table{.columns = {{}, {}, {}},
                           .head = {{.cells = {cell, cell, cell}}},
                           .rows = {{.cells = {cell}, .isGroup = true, .anchor = u"group"_s},
                                    {.cells = {cell, cell, cell}, .joinsNext = true},
                                    {.cells = {cell, cell, cell}}},
                           .caption = u"Cuadro 1. Prueba"_s};
    const OdtDocument document = documentOf(treeOf({table}));
    QCOMPARE(document.tables.value(0).rows, QList<int>({3, 3, 3, 3}));
    QCOMPARE(document.paragraphs.first(), u"Cuadro 1. Prueba"_s);
    const QString content = contentOf(document);
    QVERIFY(content.contains(u"table:number-columns-spanned=\"3\""_s));
    QVERIFY(content.contains(u"<table:title>Cuadro 1. Prueba</table:title>"_s));
    QCOMPARE(document.bookmarks, QStringList{u"group"_s});
}

void OdtTextTest::factsStandInTheirPlaces()
{
    const QString longTerm = u"Un término que no cabe en el lugar de los términos"_s;
    const OdtDocument document = documentOf(treeOf({DefinitionsBlock{
        {{u"Plazo"_s, {{.text = u"2012\n2013"_s}}}, {longTerm, {{.text = u"sí"_s}}}, {u"Nada"_s, {}}}, true}}));
    QCOMPARE(document.paragraphs, QStringList({u"Plazo\t2012\n2013"_s, longTerm, u"sí"_s, u"Nada\t"_s}));
}

void OdtTextTest::aTallFigureIsMadeToFitItsPage()
{
    Figure figure{.language = u"es"_s};
    figure.chart.bars.fill(LevelBar{}, 500); // of 16 points each, ten pages
    const OdtDocument document = documentOf(treeOf({FigureBlock{figure, u"Figura 1. Alta"_s, u"Quinientas barras"_s}}));
    QCOMPARE(document.pictures.size(), 1);
    const QImage image = QImage::fromData(document.parts.value(document.pictures.first().images.last()), "PNG");
    QVERIFY(image.height() > 1000 && image.height() < 842 * 3);
    const QString content = contentOf(document);
    const double height = content.section(u"svg:height=\""_s, 1).section(u"pt\""_s, 0, 0).toDouble();
    const double width = content.section(u"svg:width=\""_s, 1).section(u"pt\""_s, 0, 0).toDouble();
    QVERIFY2(height > 500 && height < 700, qPrintable(QString::number(height)));
    QVERIFY(qAbs(width / height - image.width() / double(image.height())) < 0.01);
}

void OdtTextTest::tablesThatTouchAreKeptApart()
{
    const TableBlock table{.columns = {{}},
                           .head = {{.cells = {{.spans = {{.text = u"A"_s}}}}}},
                           .rows = {{.cells = {{.spans = {{.text = u"b"_s}}}}}}};
    const QString content = contentOf(documentOf(treeOf({table, table})));
    QVERIFY(!content.contains(u"</table:table><table:table"_s));
    QVERIFY(!content.contains(u"</table:table></office:text>"_s));
}

void OdtTextTest::headsHoldWhateverTheTitleHolds()
{
    ReportTree tree = treeOf({body({{.text = u"x"_s}})});
    tree.title = u"<Título> & @language@ "_s + QChar(0xffff) + QString(300, u'w');
    tree.running = tree.title;
    tree.foot = u"\"pie\" & @width@"_s;
    const OdtDocument document = documentOf(tree);
    QCOMPARE(document.fault, QString());
    const QString heads = document.heads.value(u"Standard"_s);
    QVERIFY2(heads.startsWith(u"<Título> & @language@ www"_s), qPrintable(heads));
    QVERIFY(heads.contains(u"…"_s)); // one line, however long the title
    QVERIFY(heads.contains(u"\"pie\" & @width@\t1"_s));
    QVERIFY(document.parts.value(u"meta.xml"_s).contains("&lt;Título&gt; &amp; @language@"));
}

void OdtTextTest::placesHaveNamesThatWordTakes_data()
{
    QTest::addColumn<QString>("anchor");
    QTest::addColumn<QString>("name");

    QTest::newRow("a section") << u"section-1.2"_s << u"section_1_2"_s;
    QTest::newRow("evidence") << u"evidence-12"_s << u"evidence_12"_s;
    QTest::newRow("a commitment") << u"commitment-5f0c9d1e-6b5c-4d3f-9a52-0d9b4d1c2e3f"_s << u"place_"_s;
    QTest::newRow("not beginning with a letter") << u"1-ñ"_s << u"place_"_s;
}

void OdtTextTest::placesHaveNamesThatWordTakes()
{
    QFETCH(QString, anchor);
    QFETCH(QString, name);
    const QString given = odtBookmark(anchor);
    QVERIFY2(name.startsWith(u"place_"_s) ? given.startsWith(u"place_"_s) : given == name, qPrintable(given));
    QVERIFY(given.size() <= 40);
    for (const QChar c : given)
        QVERIFY(c == u'_' || (c.unicode() < 128 && c.isLetterOrNumber()));
    QVERIFY(odtBookmark(anchor + u'x') != given);
}

QTEST_MAIN(OdtTextTest)
#include "OdtTextTest.moc"
