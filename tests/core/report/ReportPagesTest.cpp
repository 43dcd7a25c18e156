#include "core/report/pages/ReportPages.h"
#include "core/report/BlockWriter.h"
#include "core/report/pages/PageFrame.h"
#include "tests/support/PageRecorder.h"
#include "tests/support/PlainFigures.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;

namespace {

HeadingBlock heading(int level, const QString &text)
{
    return {.level = level, .text = text, .anchor = text, .running = text, .isInContents = true, .startsPage = false};
}

ParagraphBlock paragraph(const QString &text) { return {ParagraphBlock::Look::Body, {{.text = text}}, false}; }

QString words(int count) { return u"palabra "_s.repeated(count).trimmed(); }

TableBlock longTable(int rows, const QString &cellText)
{
    TableBlock table;
    table.columns = {{1, 0, Side::Left}, {0, 60, Side::Right}};
    table.head = {headRow({u"Nivel"_s, u"Cuenta"_s})};
    for (int i = 0; i < rows; ++i)
        table.rows.append({{cell(u"%1 %2"_s.arg(cellText).arg(i)), cell(QString::number(i))}});
    table.caption = u"Cuadro 1. Niveles."_s;
    return table;
}

ReportPages laidOut(const QList<Block> &blocks, Paper paper = Paper::A4)
{
    auto tree = std::make_shared<ReportTree>();
    tree->title = u"Informe"_s;
    tree->running = u"Informe de prueba"_s;
    tree->foot = u"Hecho con Cotejo"_s;
    tree->language = u"es"_s;
    tree->blocks = blocks;
    Result<ReportPages> pages = ReportPages::layOut(tree, paper, std::make_shared<PlainFigures>());
    if (!pages)
        qFatal("%s", qPrintable(pages.error().what));
    return *pages;
}

PageRecorder recorded(const ReportPages &pages)
{
    PageRecorder recorder;
    for (int page = 0; page < pages.count(); ++page)
        pages.paint(page, recorder);
    return recorder;
}

/// A bit of everything, over many pages.
QList<Block> muchOfEverything()
{
    QList<Block> blocks{
        TitlePageBlock{u"Informe"_s, u"Plan"_s, u"México"_s, {{u"Fecha"_s, {{.text = u"2012"_s}}}}, {words(40)}},
        ContentsBlock{u"Contenido"_s, 2}};
    for (int chapter = 1; chapter <= 6; ++chapter) {
        blocks.append(heading(1, u"Capítulo %1"_s.arg(chapter)));
        for (int section = 1; section <= 7; ++section) {
            blocks.append(heading(2, u"Sección %1.%2"_s.arg(chapter).arg(section)));
            blocks.append(heading(3, u"Parte de %1.%2"_s.arg(chapter).arg(section)));
            blocks.append(paragraph(words(20 + chapter * section * 9)));
            blocks.append(DefinitionsBlock{{{u"Responsables"_s, {{.text = words(12 * section)}}}}, true});
            if (section % 2)
                blocks.append(longTable(4 * section, words(section)));
        }
    }
    blocks.append(paragraph(QString(300, u'w') + u' ' + words(1000)));
    return blocks;
}

} // namespace

class ReportPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingStandsOutsideTheMargins_data();
    void nothingStandsOutsideTheMargins();
    void tagsAreWellFormed();
    void headingsAreNeverLastOnAPage();
    void tableHeadsAreRepeatedAsArtefacts();
    void aRowTallerThanAPageIsCutBetweenLines();
    void aRowThatAPageCanHoldIsNotCut();
    void wordsBesideAGlyphStayWhole();
    void twoHundredLongTextsFit();
    void paragraphsKeepTwoLinesTogether();
    void contentsTellTheRightPages();
    void columnsWiderThanThePageAreSqueezed();
    void linksLeadToTheirPlace();
    void pagesCanBePaintedInAnotherThread();
    void cancelStopsTheLayout();
};

void ReportPagesTest::nothingStandsOutsideTheMargins_data()
{
    QTest::addColumn<int>("paper");
    QTest::newRow("A4") << int(Paper::A4);
    QTest::newRow("Letter") << int(Paper::Letter);
}

void ReportPagesTest::nothingStandsOutsideTheMargins()
{
    QFETCH(int, paper);
    const PageFrame frame{Paper(paper)};
    const ReportPages pages = laidOut(muchOfEverything(), Paper(paper));
    QCOMPARE(pages.pageSize(), frame.size);
    const PageRecorder recorder = recorded(pages);
    QVERIFY(recorder.pages > 10);
    const QRectF allowed(frame.left() - 0.5, frame.margin - 8, frame.width() + 1,
                         frame.size.height() - 2 * frame.margin + 12);
    for (const auto &[page, area] : recorder.marks) {
        QVERIFY2(area.left() >= allowed.left() && area.right() <= allowed.right() && area.top() >= allowed.top() &&
                     area.bottom() <= allowed.bottom(),
                 qPrintable(u"page %1: %2 %3 %4 %5"_s.arg(page + 1)
                                .arg(area.left())
                                .arg(area.top())
                                .arg(area.right())
                                .arg(area.bottom())));
    }
}

void ReportPagesTest::tagsAreWellFormed()
{
    const PageRecorder recorder = recorded(laidOut(muchOfEverything()));
    QCOMPARE(recorder.faults, QStringList());
    QCOMPARE(recorder.count(Tag::Kind::Title), 1);
    QCOMPARE(recorder.count(Tag::Kind::Table), 24);
    // Six chapters of seven sections with a part each, and the heading of the contents.
    QCOMPARE(recorder.count(Tag::Kind::Heading), 6 + 42 + 42 + 1);
    for (const RecordedText &text : recorder.texts) {
        if (text.path.contains(Tag::Kind::Cell))
            QVERIFY(text.path.contains(Tag::Kind::TableRow) && text.path.contains(Tag::Kind::Table));
    }
}

void ReportPagesTest::headingsAreNeverLastOnAPage()
{
    const PageRecorder recorder = recorded(laidOut(muchOfEverything()));
    for (int page = 0; page < recorder.pages; ++page) {
        double lowest = 0;
        bool isHeading = false;
        for (const RecordedText &text : recorder.texts) {
            if (text.page == page && !text.isArtefact && text.area.bottom() > lowest) {
                lowest = text.area.bottom();
                isHeading = text.path.contains(Tag::Kind::Heading);
            }
        }
        QVERIFY2(!isHeading, qPrintable(recorder.textOf(page)));
    }
}

void ReportPagesTest::tableHeadsAreRepeatedAsArtefacts()
{
    const PageRecorder recorder = recorded(laidOut({longTable(150, u"Fila"_s)}));
    QVERIFY(recorder.pages >= 4);
    for (int page = 0; page < recorder.pages; ++page) {
        QCOMPARE(recorder.textOf(page).count(u"Nivel Cuenta"_s), 1);
        QCOMPARE(recorder.textOf(page, false).count(u"Nivel Cuenta"_s), page == 0 ? 1 : 0);
    }
    QCOMPARE(recorder.count(Tag::Kind::TableRow), 151);
    QVERIFY(recorder.textOf(0, false).startsWith(u"Cuadro 1. Niveles. Nivel Cuenta"_s)); // its caption stands above it
    QVERIFY(!recorder.textOf(recorder.pages - 1).contains(u"Cuadro 1"_s));
}

void ReportPagesTest::aRowTallerThanAPageIsCutBetweenLines()
{
    TableBlock table = longTable(2, u"Fila"_s);
    table.rows[1].cells[0] = cell(words(3000));
    const PageRecorder recorder = recorded(laidOut({table}));
    QVERIFY(recorder.pages >= 3);
    int found = 0;
    for (const RecordedText &text : recorder.texts)
        found += int(text.text.count(u"palabra"_s));
    QCOMPARE(found, 3000);
}

void ReportPagesTest::aRowThatAPageCanHoldIsNotCut()
{
    TableBlock table = longTable(0, {});
    for (int i = 0; i < 12; ++i)
        table.rows.append({{cell(words(190 + 30 * i)), cell(QString::number(i))}});
    const PageRecorder recorder = recorded(laidOut({heading(1, u"Cuadro"_s), paragraph(words(60)), table}));
    QMap<int, QSet<int>> pagesOfCell;
    for (const RecordedText &text : recorder.texts) {
        if (text.path.endsWith(Tag::Kind::Cell))
            pagesOfCell[text.ids.last()].insert(text.page);
    }
    QCOMPARE(pagesOfCell.size(), 24);
    for (const QSet<int> &pages : pagesOfCell)
        QCOMPARE(pages.size(), 1);
}

/// Their column is made wide enough for the longest, although another column holds an address.
void ReportPagesTest::wordsBesideAGlyphStayWhole()
{
    TableBlock table;
    table.columns = {{1, 0, Side::Left}, {0, 30, Side::Left}, {0, 30, Side::Left}};
    table.head = {headRow({u"Documento"_s, u"Pasos"_s, u"Nivel"_s})};
    const auto rated = [](const QString &text) {
        Span span{.text = text};
        span.glyph = u"◔"_s;
        return TableCell{{span}, false};
    };
    table.rows = {{{cell(u"https://www.example.org/"_s + u"direccion-larga/"_s.repeated(12)),
                    rated(u"Mantener y dar seguimiento"_s), rated(u"Transformadora"_s)}}};
    QStringList pieces;
    for (const RecordedText &text : recorded(laidOut({table})).texts)
        pieces += text.text.split(u' ', Qt::SkipEmptyParts);
    QVERIFY2(pieces.contains(u"seguimiento"_s) && pieces.contains(u"Transformadora"_s), qPrintable(pieces.join(u'|')));
}

void ReportPagesTest::twoHundredLongTextsFit()
{
    const QString address = u"https://www.gob.mx/"_s + u"transparencia/"_s.repeated(20);
    QList<Block> blocks{ContentsBlock{u"Contenido"_s, 2}};
    for (int i = 0; i < 200; ++i) {
        blocks.append(heading(2, u"Compromiso %1"_s.arg(i)));
        blocks.append(paragraph(words(970) + u' ' + address));
        blocks.append(longTable(2, address));
    }
    const ReportPages pages = laidOut(blocks);
    QVERIFY(pages.count() > 300);
    const PageRecorder recorder = recorded(pages);
    QVERIFY2(recorder.faults.isEmpty(), qPrintable(recorder.faults.join(u'\n')));
    const PageFrame frame(Paper::A4);
    for (const auto &[page, area] : recorder.marks)
        QVERIFY(area.right() <= frame.left() + frame.width() + 1);
}

void ReportPagesTest::paragraphsKeepTwoLinesTogether()
{
    for (int before = 40; before < 60; ++before) {
        QList<Block> blocks;
        for (int i = 0; i < before; ++i)
            blocks.append(DefinitionsBlock{{{u"t"_s, {{.text = u"x"_s}}}}, false});
        blocks.append(paragraph(words(60)));
        const PageRecorder recorder = recorded(laidOut(blocks));
        QMap<int, QSet<double>> lines;
        for (const RecordedText &text : recorder.texts) {
            if (text.path.contains(Tag::Kind::Paragraph))
                lines[text.page].insert(text.area.top());
        }
        for (const QSet<double> &onPage : lines)
            QVERIFY(onPage.size() >= 2);
    }
}

void ReportPagesTest::contentsTellTheRightPages()
{
    const ReportPages pages = laidOut(muchOfEverything());
    const PageRecorder recorder = recorded(pages);
    int entries = 0;
    for (auto tag = recorder.tags.cbegin(); tag != recorder.tags.cend(); ++tag) {
        if (tag->kind != Tag::Kind::ContentsItem)
            continue;
        ++entries;
        const QString entry = recorder.textOfTag(tag.key());
        bool isRight = false;
        for (const Bookmark &bookmark : recorder.bookmarks)
            isRight = isRight || entry == bookmark.text + u' ' + QString::number(bookmark.page + 1);
        QVERIFY2(isRight, qPrintable(entry));
        QVERIFY(pages.pageOf(entry.left(13).startsWith(u"Capítulo") ? entry.left(10) : entry.left(11)) > 0);
    }
    QCOMPARE(entries, 6 + 42);
    for (const Bookmark &bookmark : recorder.bookmarks)
        QVERIFY(recorder.textOf(bookmark.page, false).contains(bookmark.text));
}

void ReportPagesTest::columnsWiderThanThePageAreSqueezed()
{
    TableBlock table;
    QStringList titles;
    for (int i = 0; i < 14; ++i) {
        table.columns.append({0, 60, Side::Right});
        titles.append(u"Responsabilidad"_s);
    }
    table.head = {headRow(titles)};
    table.rows = {headRow(titles)};
    const PageFrame frame(Paper::A4);
    for (const auto &[page, area] : recorded(laidOut({table})).marks)
        QVERIFY(area.right() <= frame.left() + frame.width() + 0.5);
}

void ReportPagesTest::linksLeadToTheirPlace()
{
    ParagraphBlock links = paragraph(u"Véase "_s);
    links.spans.append({.text = u"allá"_s, .link = u"#Lejos"_s});
    links.spans.append({.text = u"fuera"_s, .link = u"https://example.org/"_s});
    links.spans.append({.text = u"nada"_s, .link = u"#ninguna-parte"_s});
    const ReportPages pages = laidOut({links, PageBreakBlock{}, heading(1, u"Lejos"_s), paragraph(u"Aquí."_s)});
    const QList<PageLink> found = pages.linksOn(0);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0).page, 1);
    QCOMPARE(found.at(1).url, u"https://example.org/"_s);
}

void ReportPagesTest::pagesCanBePaintedInAnotherThread()
{
    const auto pages = std::make_shared<const ReportPages>(laidOut(muchOfEverything()));
    const auto picture = [pages](int page) {
        QImage image(300, 420, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        pages->paint(page, painter, 0.5);
        return image;
    };
    QImage there;
    std::thread worker([&] { there = picture(4); });
    const QImage here = picture(4);
    worker.join();
    QCOMPARE(there, here);
    QImage blank(300, 420, QImage::Format_RGB32);
    blank.fill(Qt::white);
    QVERIFY(here != blank);
}

void ReportPagesTest::cancelStopsTheLayout()
{
    auto tree = std::make_shared<ReportTree>();
    tree->blocks = muchOfEverything();
    const Progress progress{.report = {}, .isCancelled = [] {
                                return true;
                            }};
    const auto pages = ReportPages::layOut(tree, Paper::A4, std::make_shared<PlainFigures>(), progress);
    QVERIFY(!pages);
    QCOMPARE(pages.error().code, ErrorCode::Cancelled);
}

QTEST_MAIN(ReportPagesTest)
#include "ReportPagesTest.moc"
