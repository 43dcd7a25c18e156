#include "core/report/html/ChapterLengths.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

HeadingBlock chapter(const QString &anchor)
{
    return {.level = 1, .text = u"Capítulo"_s, .anchor = anchor, .startsPage = true};
}

ParagraphBlock paragraph(int letters) { return {.spans = {{.text = QString(letters, u'a')}}}; }

TableBlock tableOf(int rows)
{
    TableBlock table{.columns = {{}, {}}};
    for (int row = 0; row < rows; ++row)
        table.rows.append({.cells = {TableCell{{{.text = u"Completo"_s}}}, TableCell{{{.text = u"16"_s}}}}});
    return table;
}

} // namespace

class ChapterLengthsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyLongChaptersBeginAPage();
    void whatStandsBeforeTheFirstChapterCountsForNone();
};

void ChapterLengthsTest::onlyLongChaptersBeginAPage()
{
    ReportTree tree;
    tree.blocks = {chapter(u"short"_s),     paragraph(600), chapter(u"words"_s), paragraph(9000),
                   chapter(u"few-rows"_s), tableOf(12),    chapter(u"rows"_s),  tableOf(80),
                   chapter(u"last"_s),      paragraph(200)};
    QCOMPARE(chaptersOnNewPages(tree), (QSet<QString>{u"words"_s, u"rows"_s}));
}

void ChapterLengthsTest::whatStandsBeforeTheFirstChapterCountsForNone()
{
    ReportTree tree;
    tree.blocks = {tableOf(200), chapter(u"one"_s), HeadingBlock{.level = 2, .anchor = u"section"_s}, paragraph(100)};
    QVERIFY(chaptersOnNewPages(tree).isEmpty());
}

QTEST_APPLESS_MAIN(ChapterLengthsTest)
#include "ChapterLengthsTest.moc"
