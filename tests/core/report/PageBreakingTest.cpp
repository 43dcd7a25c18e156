#include "core/exchange/ExampleReader.h"
#include "core/report/BlockWriter.h"
#include "core/report/pages/ReportPages.h"
#include "tests/support/LargeBatches.h"
#include "tests/support/PageRecorder.h"
#include "tests/support/PlainFigures.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr double much = 0.34; ///< of a page that may not stay empty: a quarter, and the row or line that did not fit

HeadingBlock heading(int level, const QString &text)
{
    return {.level = level, .text = text, .anchor = text, .running = text, .isInContents = true, .startsPage = false};
}

HeadingBlock chapter(const QString &text)
{
    HeadingBlock block = heading(1, text);
    block.startsPage = true;
    return block;
}

ParagraphBlock paragraph(const QString &text) { return {ParagraphBlock::Look::Body, {{.text = text}}, false}; }

QString words(int count) { return u"palabra "_s.repeated(count).trimmed(); }

/// About so many parts of a hundred of a page.
QList<Block> filling(int percent) { return {paragraph(words(percent * 7))}; }

TableBlock table(int rows, int wordsInCell = 1, int groupEvery = 0)
{
    TableBlock table;
    table.columns = {{1, 0, Side::Left}, {0, 60, Side::Right}};
    table.head = {headRow({u"Nivel"_s, u"Cuenta"_s})};
    for (int i = 0; i < rows; ++i) {
        if (groupEvery > 0 && i % groupEvery == 0)
            table.rows.append({.cells = {cell(u"Grupo"_s)}, .isGroup = true});
        table.rows.append({{cell(u"fila "_s + words(wordsInCell)), cell(QString::number(i))}});
    }
    return table;
}

/// Of the plain painter, which takes about half a page for it.
FigureBlock tallFigure()
{
    Figure figure;
    for (int i = 0; i < 22; ++i)
        figure.chart.bars.append(LevelBar());
    return {figure, u"Figura 1. Algo."_s, u"Algo."_s};
}

PageRecorder recorded(const ReportPages &pages)
{
    PageRecorder recorder;
    for (int page = 0; page < pages.count(); ++page)
        pages.paint(page, recorder);
    return recorder;
}

PageRecorder laidOut(const QList<Block> &blocks)
{
    auto tree = std::make_shared<ReportTree>();
    tree->language = u"es"_s;
    tree->blocks = blocks;
    Result<ReportPages> pages = ReportPages::layOut(tree, Paper::A4, std::make_shared<PlainFigures>());
    if (!pages)
        qFatal("%s", qPrintable(pages.error().what));
    return recorded(*pages);
}

/// Pages with each row of the table's body, in the order of the rows.
QList<int> pagesOfRows(const PageRecorder &recorder)
{
    QList<int> pages;
    for (const RecordedText &text : recorder.texts) {
        if (!text.isArtefact && text.path.contains(Tag::Kind::Cell) && text.text.startsWith(u"fila"_s))
            pages.append(text.page);
    }
    return pages;
}

} // namespace

class PageBreakingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongTableBeginsWhereThereIsRoom_data();
    void aLongTableBeginsWhereThereIsRoom();
    void aTableThatWouldLeaveLittleIsKeptWhole();
    void twoRowsStandOnEitherSide_data();
    void twoRowsStandOnEitherSide();
    void aSectionBeginsANewPageWhereLittleIsLeft();
    void aSectionGoesOnWhereMuchIsLeft();
    void aTablePassesTheFigureThatDoesNotFit();
    void aFigureStaysInPlaceWhereItsTableWouldNotHelp();
    void longDefinitionsAreCutBetweenItems();
    void shortChaptersShareAPage();
    void aChapterBeginsWhereAThirdOfThePageIsFree_data();
    void aChapterBeginsWhereAThirdOfThePageIsFree();
    void aChapterAfterABreakBeginsAPage();
    void noPageOfAReportIsHalfEmpty_data();
    void noPageOfAReportIsHalfEmpty();
};

void PageBreakingTest::aLongTableBeginsWhereThereIsRoom_data()
{
    QTest::addColumn<int>("filled");
    QTest::addColumn<int>("rows");
    QTest::newRow("in the middle of a page") << 45 << 24;
    QTest::newRow("below a third of a page") << 30 << 29;
    QTest::newRow("longer than a page") << 50 << 70;
}

void PageBreakingTest::aLongTableBeginsWhereThereIsRoom()
{
    QFETCH(int, filled);
    QFETCH(int, rows);
    const PageRecorder recorder = laidOut(filling(filled) + QList<Block>{heading(2, u"Cuadro"_s), table(rows)});
    QVERIFY(recorder.pages >= 2);
    QVERIFY2(recorder.emptyShare(0, Paper::A4) < 0.06, "rows of the table fill the page");
    QVERIFY(recorder.textOf(0).contains(u"Cuadro"_s));
    for (int page = 0; page < recorder.pages; ++page) {
        QCOMPARE(recorder.textOf(page).count(u"Nivel Cuenta"_s), 1);
        QCOMPARE(recorder.textOf(page, false).count(u"Nivel Cuenta"_s), page == 0 ? 1 : 0);
    }
    QCOMPARE(pagesOfRows(recorder).size(), rows);
}

void PageBreakingTest::aTableThatWouldLeaveLittleIsKeptWhole()
{
    const PageRecorder recorder = laidOut(filling(80) + QList<Block>{heading(2, u"Cuadro"_s), table(16)});
    QCOMPARE(recorder.pages, 2);
    QVERIFY(!recorder.textOf(0).contains(u"fila"_s));
    QVERIFY(!recorder.textOf(0).contains(u"Cuadro"_s));
    QCOMPARE(recorder.textOf(1, false).count(u"fila"_s), 16);
}

void PageBreakingTest::twoRowsStandOnEitherSide_data()
{
    QTest::addColumn<int>("groupEvery");
    QTest::newRow("rows alone") << 0;
    QTest::newRow("rows below heads of groups") << 4;
}

void PageBreakingTest::twoRowsStandOnEitherSide()
{
    QFETCH(int, groupEvery);
    int broken = 0;
    for (int filled = 20; filled < 74; filled += 3) {
        const PageRecorder recorder =
            laidOut(filling(filled) + QList<Block>{heading(3, u"Cuadro"_s), table(30, 9, groupEvery)});
        const QList<int> pages = pagesOfRows(recorder);
        const int first = pages.first();
        const int last = pages.last();
        broken += first != last ? 1 : 0;
        QVERIFY2(pages.count(first) >= 2, qPrintable(QString::number(filled)));
        QVERIFY2(pages.count(last) >= 2, qPrintable(QString::number(filled)));
        for (int page = 0; page < recorder.pages; ++page)
            QVERIFY2(!recorder.textOf(page, false).endsWith(u"Grupo"_s), qPrintable(recorder.textOf(page)));
    }
    QVERIFY(broken > 10);
}

void PageBreakingTest::aSectionBeginsANewPageWhereLittleIsLeft()
{
    const QList<Block> section{heading(2, u"Sección"_s), paragraph(words(150)), table(12)};
    const PageRecorder recorder = laidOut(filling(80) + section + QList<Block>{heading(2, u"Otra"_s)} + filling(5));
    QCOMPARE(recorder.pages, 2);
    QVERIFY(!recorder.textOf(0).contains(u"Sección"_s));
    QVERIFY(recorder.textOf(1).contains(u"Otra"_s));
}

void PageBreakingTest::aSectionGoesOnWhereMuchIsLeft()
{
    const QList<Block> section{heading(2, u"Sección"_s), paragraph(words(150)), table(24)};
    const PageRecorder recorder = laidOut(filling(30) + section);
    QCOMPARE(recorder.pages, 2);
    QVERIFY(recorder.textOf(0).contains(u"Sección"_s));
    QVERIFY(recorder.emptyShare(0, Paper::A4) < 0.06);
}

void PageBreakingTest::aTablePassesTheFigureThatDoesNotFit()
{
    const PageRecorder recorder =
        laidOut(filling(60) + QList<Block>{heading(2, u"Sección"_s), tallFigure(), table(9), heading(2, u"Otra"_s)} +
                filling(10));
    QVERIFY(recorder.textOf(0).contains(u"Sección"_s));
    QVERIFY(recorder.textOf(0).contains(u"fila"_s));
    QVERIFY(!recorder.textOf(0).contains(u"Figura 1"_s));
    QVERIFY(recorder.textOf(1).indexOf(u"Figura 1"_s) < recorder.textOf(1).indexOf(u"Otra"_s));
    QCOMPARE(recorder.count(Tag::Kind::Figure), 1);
    QCOMPARE(recorder.faults, QStringList());
}

void PageBreakingTest::aFigureStaysInPlaceWhereItsTableWouldNotHelp()
{
    const PageRecorder recorder = laidOut(filling(60) + QList<Block>{tallFigure(), table(60)});
    const QString second = recorder.textOf(1);
    QVERIFY(!recorder.textOf(0).contains(u"fila"_s));
    QVERIFY(second.indexOf(u"Figura 1"_s) >= 0 && second.indexOf(u"Figura 1"_s) < second.indexOf(u"fila"_s));
}

void PageBreakingTest::longDefinitionsAreCutBetweenItems()
{
    DefinitionsBlock facts;
    for (int i = 0; i < 8; ++i)
        facts.items.append({u"Dato %1"_s.arg(i), {{.text = words(30)}}});
    const PageRecorder recorder = laidOut(filling(55) + QList<Block>{heading(2, u"Compromiso"_s), facts});
    QCOMPARE(recorder.pages, 2);
    QVERIFY(recorder.textOf(0).contains(u"Dato 1"_s));
    QVERIFY(recorder.emptyShare(0, Paper::A4) < 0.1);
    QVERIFY(recorder.textOf(1, false).startsWith(u"Dato"_s)); // no item is cut
    QVERIFY(recorder.textOf(1, false).count(u"Dato"_s) >= 2);
}

void PageBreakingTest::shortChaptersShareAPage()
{
    QList<Block> blocks;
    for (int i = 0; i < 4; ++i)
        blocks += QList<Block>{chapter(u"Parte %1"_s.arg(i)), paragraph(words(150))};
    const PageRecorder recorder = laidOut(blocks);
    QCOMPARE(recorder.pages, 2);
    QCOMPARE(recorder.textOf(0, false).count(u"Parte"_s), 3);
    QVERIFY(recorder.textOf(1, false).startsWith(u"Parte 3"_s)); // it fits below nothing that came before
    QCOMPARE(recorder.textOf(0).count(u"Parte 0"_s), 2);         // the running head tells the first of the page
    QCOMPARE(recorder.textOf(0).count(u"Parte 1"_s), 1);
    QCOMPARE(recorder.bookmarks.size(), 4);
    QCOMPARE(recorder.faults, QStringList());
}

void PageBreakingTest::aChapterBeginsWhereAThirdOfThePageIsFree_data()
{
    QTest::addColumn<int>("filled");
    QTest::addColumn<int>("page");
    QTest::newRow("much is free") << 35 << 0;
    QTest::newRow("two fifths are free") << 55 << 0;
    QTest::newRow("little is free") << 65 << 1;
}

/// One that is longer than what is left of the page.
void PageBreakingTest::aChapterBeginsWhereAThirdOfThePageIsFree()
{
    QFETCH(int, filled);
    QFETCH(int, page);
    const PageRecorder recorder =
        laidOut(filling(filled) + QList<Block>{chapter(u"Capítulo"_s), paragraph(words(900)), table(20)});
    QVERIFY(recorder.textOf(page, false).contains(u"Capítulo"_s));
    QCOMPARE(recorder.bookmarks.size(), 1);
    QCOMPARE(recorder.bookmarks.first().page, page);
    QString all;
    for (int i = 0; i < recorder.pages; ++i)
        all += recorder.textOf(i, false) + u' ';
    QCOMPARE(all.count(u"palabra"_s), filled * 7 + 900 + 20);
    QCOMPARE(pagesOfRows(recorder).size(), 20);
}

void PageBreakingTest::aChapterAfterABreakBeginsAPage()
{
    const PageRecorder recorder =
        laidOut({paragraph(u"Carátula."_s), PageBreakBlock{}, chapter(u"Capítulo"_s), paragraph(u"Texto."_s)});
    QCOMPARE(recorder.pages, 2);
    QVERIFY(recorder.textOf(1, false).startsWith(u"Capítulo"_s));
}

void PageBreakingTest::noPageOfAReportIsHalfEmpty_data()
{
    QTest::addColumn<bool>("isMexico");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("paper");
    QTest::newRow("Mexico, Spanish, A4") << true << u"es"_s << int(Paper::A4);
    QTest::newRow("Mexico, Spanish, Letter") << true << u"es"_s << int(Paper::Letter);
    QTest::newRow("Mexico, English, A4") << true << u"en"_s << int(Paper::A4);
    QTest::newRow("Mexico, English, Letter") << true << u"en"_s << int(Paper::Letter);
    QTest::newRow("200 texts of 8,000 characters") << false << u"es"_s << int(Paper::A4);
}

void PageBreakingTest::noPageOfAReportIsHalfEmpty()
{
    QFETCH(bool, isMexico);
    QFETCH(QString, language);
    QFETCH(int, paper);
    const Contents contents = isMexico ? readMexico2012()->contents : longPlan(200, 8000).contents;
    const ReportOptions options{.language = language, .paper = Paper(paper), .date = QDate(2012, 12, 14)};
    const auto pages = layoutReport(contents, options, std::make_shared<PlainFigures>());
    QVERIFY(pages);
    const PageRecorder recorder = recorded(**pages);
    QVERIFY2(recorder.faults.isEmpty(), qPrintable(recorder.faults.join(u'\n')));
    QVERIFY(recorder.pages > (isMexico ? 60 : 300));
    const PageFrame frame{Paper(paper)};
    for (const auto &[page, area] : recorder.marks)
        QVERIFY2(area.left() >= frame.left() - 0.5 && area.right() <= frame.left() + frame.width() + 0.5 &&
                     area.top() >= frame.margin - 8 && area.bottom() <= frame.size.height() - frame.margin + 4,
                 qPrintable(u"page %1"_s.arg(page + 1)));
    QCOMPARE(recorder.holes(much, Paper(paper)), QStringList());
}

QTEST_MAIN(PageBreakingTest)
#include "PageBreakingTest.moc"
