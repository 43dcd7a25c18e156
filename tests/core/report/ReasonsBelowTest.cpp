#include "core/report/ReportBuilder.h"
#include "tests/support/SmallPlan.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString textOf(const Spans &spans)
{
    QString text;
    for (const Span &span : spans)
        text += span.text;
    return text;
}

std::shared_ptr<const ReportTree> treeWith(const QString &reason)
{
    Contents contents = smallPlan().contents;
    const Rating rating{.key = {contents.rounds.first().id, Subject::of(contents.commitments.first().id),
                                CriterionCode(u"completion"_s), contents.people.first().id},
                        .level = LevelCode(u"substantial"_s),
                        .reason = reason};
    contents.ratings.insert(rating.key, rating);
    const auto tree = buildReport(contents, {.language = u"es"_s, .structure = u"evaluation"_s});
    if (!tree)
        qFatal("%s", qPrintable(tree.error().what));
    return *tree;
}

/// How many cells, and how many paragraphs, hold the words.
std::pair<int, int> holding(const ReportTree &tree, const QString &words)
{
    int cells = 0;
    int paragraphs = 0;
    for (const Block &block : tree.blocks) {
        if (const auto *paragraph = std::get_if<ParagraphBlock>(&block))
            paragraphs += textOf(paragraph->spans).contains(words) ? 1 : 0;
        if (const auto *table = std::get_if<TableBlock>(&block)) {
            for (const TableRow &row : table->rows) {
                for (const TableCell &cell : row.cells)
                    cells += textOf(cell.spans).contains(words) ? 1 : 0;
            }
        }
    }
    return {cells, paragraphs};
}

} // namespace

class ReasonsBelowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShortReasonStandsInItsCell();
    void aLongReasonFollowsTheTable();
};

void ReasonsBelowTest::aShortReasonStandsInItsCell()
{
    const auto tree = treeWith(u"Faltan las facturas."_s);
    QCOMPARE(holding(*tree, u"Faltan las facturas."_s), std::pair(1, 0));
    QCOMPARE(holding(*tree, u"Se explica abajo."_s), std::pair(0, 0));
}

void ReasonsBelowTest::aLongReasonFollowsTheTable()
{
    const QString first = u"Primero "_s + u"una palabra "_s.repeated(60).trimmed();
    const QString second = u"Segundo "_s + u"otra palabra "_s.repeated(60).trimmed();
    const auto tree = treeWith(first + u'\n' + second);
    QCOMPARE(holding(*tree, first), std::pair(0, 1));
    QCOMPARE(holding(*tree, second), std::pair(0, 1));
    QCOMPARE(holding(*tree, u"Se explica abajo."_s), std::pair(1, 0));
    for (const Block &block : tree->blocks) {
        const auto *paragraph = std::get_if<ParagraphBlock>(&block);
        if (!paragraph || !textOf(paragraph->spans).contains(u"Primero"_s))
            continue;
        QVERIFY(paragraph->spans.first().isBold); // what it is the reason of
        QVERIFY(!textOf(paragraph->spans).contains(u"Segundo"_s));
    }
}

QTEST_MAIN(ReasonsBelowTest)
#include "ReasonsBelowTest.moc"
