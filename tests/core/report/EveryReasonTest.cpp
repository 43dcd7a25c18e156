#include "core/method/MethodLibrary.h"
#include "core/method/ReportStructure.h"
#include "core/report/ReportBuilder.h"
#include "tests/support/SmallPlan.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The best level of the criterion: no gate closes on it.
LevelCode bestLevel(const MethodPack &pack, const Criterion &criterion)
{
    const QList<Level> levels = pack.scaleOf(criterion.id)->levels;
    const auto best = std::max_element(levels.cbegin(), levels.cend(), [](const Level &a, const Level &b) {
        return a.rank.value_or(-1) < b.rank.value_or(-1);
    });
    return best->code;
}

/// The small plan, with every criterion of the method rated for all that it is asked of, each with a reason of its own;
/// one commitment alone is singled out.
Contents reasonedPlan(const LibraryMethod &method)
{
    Contents contents = smallPlan().contents;
    const Commitment &first = contents.commitments.first();
    contents.methods = {{method.pack.id, method.pack.version, method.json}};
    contents.rounds.resize(1);
    contents.rounds[0].method = method.pack.id;
    contents.rounds[0].methodVersion = method.pack.version;
    contents.ratings.clear();
    contents.people = {{.id = PersonId::fromName(u"ana"_s), .name = u"ana"_s}};
    contents.milestones = {{.id = MilestoneId::fromName(u"1.1"_s), .commitment = first.id, .number = u"1.1"_s}};
    contents.clusters = {{.id = ClusterId::fromName(u"A"_s),
                          .plan = contents.plans.first().id,
                          .number = u"A"_s,
                          .commitments = {first.id}}};
    QList<Subject> subjects{Subject::of(contents.plans.first().id), Subject::of(contents.milestones.first().id),
                            Subject::of(contents.clusters.first().id)};
    for (const Commitment &commitment : std::as_const(contents.commitments))
        subjects.append(Subject::of(commitment.id));
    for (const Subject &subject : std::as_const(subjects)) {
        for (const Criterion &criterion : method.pack.criteriaFor(subject.kind)) {
            const bool isPick = criterion.id.toString() == u"promising" || criterion.id.toString() == u"noteworthy";
            const LevelCode level = !isPick                           ? bestLevel(method.pack, criterion)
                                    : subject == Subject::of(first.id) ? LevelCode(u"yes"_s)
                                                                       : LevelCode(u"no"_s);
            const RatingKey key{contents.rounds.first().id, subject, criterion.id, contents.people.first().id};
            const QString reason = u"Motivo%1."_s.arg(contents.ratings.size());
            contents.ratings.insert(key, {.key = key, .level = level, .reason = reason});
        }
    }
    contents.index.reset();
    return contents;
}

QString textOf(const Spans &spans)
{
    QString text;
    for (const Span &span : spans)
        text += span.text;
    return text + u' ';
}

QString textOf(const ReportTree &tree)
{
    QString text;
    for (const Block &block : tree.blocks) {
        if (const auto *paragraph = std::get_if<ParagraphBlock>(&block))
            text += textOf(paragraph->spans);
        const auto *table = std::get_if<TableBlock>(&block);
        for (const TableRow &row : table ? table->rows : QList<TableRow>()) {
            for (const TableCell &cell : row.cells)
                text += textOf(cell.spans);
        }
    }
    return text;
}

} // namespace

/// A level without its reason cannot be judged: whatever a report is called, it says why, once for every rating.
class EveryReasonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReasonIsPrinted_data();
    void everyReasonIsPrinted();
    void aLongReasonFollowsItsTable();
};

void EveryReasonTest::everyReasonIsPrinted_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("structure");
    for (const LibraryMethod &method : methodLibrary()) {
        for (const ReportStructure &structure : reportStructures().structures)
            QTest::newRow(qPrintable(u"%1 as %2"_s.arg(method.pack.id, structure.id)))
                << method.pack.id << structure.id;
    }
}

void EveryReasonTest::everyReasonIsPrinted()
{
    QFETCH(QString, method);
    QFETCH(QString, structure);
    const Result<LibraryMethod> library = methodFromLibrary(method);
    QVERIFY(library);
    const Contents contents = reasonedPlan(*library);
    const auto tree = buildReport(contents, {.structure = structure});
    QVERIFY(tree);
    const QString text = textOf(**tree);
    QStringList untold;
    for (const Rating &rating : std::as_const(contents.ratings)) {
        if (!text.contains(rating.reason))
            untold.append(toString(rating.key.subject.kind) + u' ' + rating.key.criterion.toString());
    }
    QCOMPARE(untold, QStringList());
}

/// A row does not go over the end of a page.
void EveryReasonTest::aLongReasonFollowsItsTable()
{
    const Result<LibraryMethod> library = methodFromLibrary(u"irm-2018"_s);
    QVERIFY(library);
    Contents contents = reasonedPlan(*library);
    const QString longest = u"Se revisó cada renglón. "_s.repeated(100);
    for (Rating &rating : contents.ratings) {
        if (rating.key.criterion.toString() == u"verifiable")
            rating.reason = longest;
    }
    const auto tree = buildReport(contents, {.structure = u"results"_s});
    QVERIFY(tree);
    int below = 0;
    for (const Block &block : (*tree)->blocks) {
        if (const auto *paragraph = std::get_if<ParagraphBlock>(&block))
            below += textOf(paragraph->spans).contains(longest.trimmed()) ? 1 : 0;
        const auto *table = std::get_if<TableBlock>(&block);
        for (const TableRow &row : table ? table->rows : QList<TableRow>()) {
            for (const TableCell &cell : row.cells)
                QVERIFY(textOf(cell.spans).size() < 1000);
        }
    }
    QCOMPARE(below, 4); // of three commitments and the cluster
}

QTEST_MAIN(EveryReasonTest)
#include "EveryReasonTest.moc"
