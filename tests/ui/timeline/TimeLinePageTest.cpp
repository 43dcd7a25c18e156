#include "tests/support/SmallPlan.h"
#include "tests/ui/support/ExampleWorkspace.h"
#include "tests/ui/support/Watchdog.h"

#include "ui/charts/TimeScale.h"
#include "ui/sheets/DateField.h"
#include "ui/timeline/TimeLineModel.h"
#include "ui/timeline/TimeLinePage.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FrozenTable.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TimeLinePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereIsARowForEachCommitment();
    void aRowSaysItsDatesAndStateInWords();
    void theDayCanBeTyped();
    void zoomsByKey();
    void namesStayWhileTimeScrolls();
    void enterOpensTheCommitment();
    void copiesATable();
    void theProcessHasEventsAndProposals();
    void twoThousandRowsDoNotBlock();
    void aLargePlanDoesNotHoldTheWindow();
    void daysStandInOrderOnTheScale();
};

void TimeLinePageTest::thereIsARowForEachCommitment()
{
    ExampleWorkspace workspace;
    workspace->setRound(workspace.roundOf(u"irm-2011"_s));
    TimeLinePage page(TimeLinePage::Of::Plan);
    QAbstractItemModelTester tester(page.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    page.setWorkspace(&*workspace);
    page.show();
    QTRY_COMPARE(page.model()->rowCount(), 36);
    page.setWorkspace(nullptr);
    QCOMPARE(page.model()->rowCount(), 0);
}

void TimeLinePageTest::aRowSaysItsDatesAndStateInWords()
{
    ExampleWorkspace workspace;
    workspace->setRound(workspace.roundOf(u"irm-2011"_s));
    TimeLinePage page(TimeLinePage::Of::Plan);
    page.setWorkspace(&*workspace);
    page.show();
    const QModelIndex bar = page.model()->index(17, TimeLineModel::Time);
    const QString words = bar.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(words.startsWith(u"18 "_s) && words.contains(u"2012"_s), qPrintable(words));
    QCOMPARE(bar.data(Qt::ToolTipRole).toString(), words);
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(page.view());
    QVERIFY(table && table->tableInterface());
    QCOMPARE(table->tableInterface()->rowCount(), 36);
    QCOMPARE(table->tableInterface()->cellAt(17, TimeLineModel::Time)->text(QAccessible::Name), words);
}

void TimeLinePageTest::theDayCanBeTyped()
{
    ExampleWorkspace workspace;
    workspace->setRound(workspace.roundOf(u"irm-2011"_s));
    TimeLinePage page(TimeLinePage::Of::Plan);
    page.setWorkspace(&*workspace);
    page.show();
    QCOMPARE(page.model()->timeLine().asOf, QDate(2012, 12, 31));
    auto *day = page.findChild<DateField *>();
    day->setText(u"2012-09"_s);
    Q_EMIT day->editingFinished();
    QCOMPARE(page.model()->timeLine().asOf, QDate(2012, 9, 30));
    QVERIFY(page.model()->rowAt(0).state->standing == DueStanding::NotYetDue);
    day->clear();
    Q_EMIT day->editingFinished();
    QCOMPARE(page.model()->timeLine().asOf, QDate(2012, 12, 31));
}

void TimeLinePageTest::zoomsByKey()
{
    ExampleWorkspace workspace;
    TimeLinePage page(TimeLinePage::Of::Plan);
    page.resize(1200, 600);
    page.setWorkspace(&*workspace);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page, patience));
    page.enter();
    page.setZoom(TimeScale::Zoom::Year);
    const int year = page.view()->columnWidth(TimeLineModel::Time);
    QTest::keyClick(page.view(), Qt::Key_Plus);
    QCOMPARE(page.zoom(), TimeScale::Zoom::Quarter);
    QTest::keyClick(page.view(), Qt::Key_Plus);
    QTest::keyClick(page.view(), Qt::Key_Plus);
    QCOMPARE(page.zoom(), TimeScale::Zoom::Month);
    QVERIFY(page.view()->columnWidth(TimeLineModel::Time) > year);
    QTest::keyClick(page.view(), Qt::Key_Minus);
    QCOMPARE(page.zoom(), TimeScale::Zoom::Quarter);
}

void TimeLinePageTest::namesStayWhileTimeScrolls()
{
    ExampleWorkspace workspace;
    TimeLinePage page(TimeLinePage::Of::Plan);
    page.resize(1000, 600);
    page.setWorkspace(&*workspace);
    page.show();
    page.setZoom(TimeScale::Zoom::Month);
    QScrollBar *scroll = page.view()->horizontalScrollBar();
    QTRY_VERIFY(scroll->maximum() > 0);
    scroll->setValue(scroll->maximum());
    QVERIFY(scroll->value() > 0);
    const QTableView *names = page.view()->frozen();
    QVERIFY(names->isVisible());
    QCOMPARE(names->visualRect(names->model()->index(0, TimeLineModel::Number)).left(), 0);
    page.view()->verticalScrollBar()->setValue(200);
    QCOMPARE(names->verticalScrollBar()->value(), 200);
    QVERIFY(names->isColumnHidden(TimeLineModel::Time));
}

void TimeLinePageTest::enterOpensTheCommitment()
{
    ExampleWorkspace workspace;
    TimeLinePage page(TimeLinePage::Of::Plan);
    page.setWorkspace(&*workspace);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page, patience));
    page.enter();
    QSignalSpy requested(&page, &ModePage::commitmentRequested);
    QTest::keyClick(page.view(), Qt::Key_Down);
    QTest::keyClick(page.view(), Qt::Key_Return);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(workspace->contents().commitment(requested.first().first().value<CommitmentId>())->number, u"2"_s);
}

void TimeLinePageTest::copiesATable()
{
    ExampleWorkspace workspace;
    TimeLinePage page(TimeLinePage::Of::Plan);
    page.setWorkspace(&*workspace);
    page.show();
    page.copy();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 37);
    QVERIFY(lines.at(18).startsWith(u"18\t"_s));
}

void TimeLinePageTest::theProcessHasEventsAndProposals()
{
    ExampleWorkspace workspace;
    TimeLinePage page(TimeLinePage::Of::Process);
    page.setWorkspace(&*workspace);
    page.show();
    QVERIFY(page.findChild<EmptyState *>());
    const auto text = LocalizedText::of(u"es"_s, u"Mesa"_s);
    QVERIFY(workspace->dossier().saveEvent(
        {.plan = workspace->plan(), .title = text, .date = PartialDate::parse(u"2012-02-14"_s)}));
    QVERIFY(workspace->dossier().saveProposal({.plan = workspace->plan(),
                                               .number = u"P1"_s,
                                               .title = text,
                                               .proposed = PartialDate::parse(u"2012-01"_s),
                                               .answered = PartialDate::parse(u"2012-06"_s)}));
    QTRY_COMPARE(page.model()->rowCount(), 2);
    QTRY_VERIFY(!page.findChild<EmptyState *>());
    QCOMPARE(page.model()->rowAt(0).number, u"P1"_s);
    QSignalSpy requested(&page, &TimeLinePage::itemRequested);
    QVERIFY(QTest::qWaitForWindowActive(&page, patience));
    page.enter();
    QTest::keyClick(page.view(), Qt::Key_Return);
    QCOMPARE(requested.size(), 1);
}

void TimeLinePageTest::twoThousandRowsDoNotBlock()
{
    TimeLine line{.asOf = QDate(2013, 1, 1), .first = QDate(2011, 1, 1), .last = QDate(2014, 1, 1)};
    for (int i = 0; i < 2000; ++i) {
        TimeLineRow row{.id = QString::number(i),
                        .number = QString::number(i),
                        .title = LocalizedText::of(u"es"_s, u"Compromiso"_s)};
        row.starts = PartialDate{2011, 1, 1};
        row.ends = PartialDate{2012, 1 + i % 12, 28};
        row.state = DueState{.due = row.ends, .standing = DueStanding::Late, .daysPast = 5};
        line.rows.append(row);
    }
    TimeLinePage page(TimeLinePage::Of::Plan);
    page.resize(1366, 700);
    page.show();
    page.view()->show();
    QElapsedTimer clock;
    clock.start();
    page.model()->setTimeLine(line, u"es"_s);
    page.view()->grab();
    page.view()->scrollToBottom();
    page.view()->grab();
    QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(page.model()->rowCount(), 2000);
}

/// Worked out beside the window; the latest day asked for counts.
void TimeLinePageTest::aLargePlanDoesNotHoldTheWindow()
{
    QTemporaryDir folder;
    ImportBatch batch = smallPlan();
    Contents &contents = batch.contents;
    const Commitment first = contents.commitments.first();
    contents.commitments.clear();
    for (int i = 0; i < 2000; ++i) {
        Commitment commitment = first;
        commitment.id = CommitmentId::create();
        commitment.number = QString::number(i + 1);
        commitment.position = i;
        contents.commitments.append(commitment);
        Milestone milestone{.id = MilestoneId::create(), .commitment = commitment.id, .number = u"1"_s};
        milestone.title = LocalizedText::of(u"es"_s, u"Hito"_s);
        milestone.due = PartialDate::parse(u"2012-05"_s);
        contents.milestones.append(milestone);
    }
    auto dossier = Dossier::create(folder.filePath(u"muchos.cotejo"_s), batch, steadyAuthor());
    QVERIFY(dossier);
    Workspace workspace(std::move(*dossier));
    TimeLinePage page(TimeLinePage::Of::Plan);
    const QAbstractItemModelTester tester(page.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    page.resize(1366, 700);
    page.setWorkspace(&workspace);
    const auto isThere = [&](QDate day) {
        return page.model()->rowCount() == 2000 && page.model()->timeLine().asOf == day;
    };
    Watchdog dog;
    dog.during(
        u"opening"_s, [&] { page.show(); }, [&] { return page.model()->rowCount() == 2000; });
    auto *day = page.findChild<DateField *>();
    dog.during(
        u"another day, and yet another"_s,
        [&] {
            for (const QString &typed : {u"2012-03-01"_s, u"2012-10-01"_s}) {
                day->setText(typed);
                Q_EMIT day->editingFinished();
            }
        },
        [&] { return isThere(QDate(2012, 10, 1)); });
    QCOMPARE(page.model()->rowAt(1999).marks.size(), 1);
    const QString tooLong = dog.tooLong(100 * Watchdog::slowness());
    QVERIFY2(tooLong.isEmpty(), qPrintable(tooLong));
    page.setWorkspace(nullptr);
}

void TimeLinePageTest::daysStandInOrderOnTheScale()
{
    const Catalogue catalogue(u"es"_s);
    for (const auto zoom : {TimeScale::Zoom::Month, TimeScale::Zoom::Quarter, TimeScale::Zoom::Year}) {
        const TimeScale scale = TimeScale::zoomed(QDate(2011, 9, 20), QDate(2013, 2, 3), zoom);
        QVERIFY(scale.x(QDate(2011, 9, 20)) >= 0);
        QVERIFY(scale.x(QDate(2013, 2, 3)) <= scale.width());
        const auto ticks = scale.ticks(zoom, catalogue);
        QVERIFY(ticks.size() >= 2);
        for (qsizetype i = 1; i < ticks.size(); ++i)
            QVERIFY(ticks.at(i).x > ticks.at(i - 1).x);
    }
    QVERIFY(TimeScale::zoomed(QDate(1, 1, 1), QDate(9999, 1, 1), TimeScale::Zoom::Month).width() <= 200000);
    QVERIFY(!TimeScale::zoomed({}, {}, TimeScale::Zoom::Month).isValid());
}

QTEST_MAIN(TimeLinePageTest)
#include "TimeLinePageTest.moc"
