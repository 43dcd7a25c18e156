#include "tests/ui/support/ExampleFigures.h"
#include "tests/ui/support/ExampleWorkspace.h"

#include "ui/charts/ChartView.h"
#include "ui/charts/ChartCard.h"
#include "ui/overview/CommitmentPopup.h"
#include "ui/overview/HighlightsCard.h"
#include "ui/overview/MatrixView.h"
#include "ui/overview/OverviewMode.h"
#include "ui/widgets/EmptyState.h"

#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

class OverviewModeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mexicoHasItsPublishedFigures_data();
    void mexicoHasItsPublishedFigures();
    void rulesThatCannotBeDeterminedAreNoFailures();
    void anEmptyRoundSaysWhatToDoAndOffersTheOther();
    void aBarListsItsCommitmentsAndOpensOne();
    void aProfileSegmentListsItsCommitmentsToo();
    void theMatrixHasACellForEachCommitmentAndCriterion();
    void selfReportsHaveACardOfTheirOwn();
    void chartAndTableTakeTurns();
    void aRatingShowsItself();
    void nothingIsCutOffAtEitherSide_data();
    void nothingIsCutOffAtEitherSide();
    void theWorkspaceMayGoFirst();
};

void OverviewModeTest::mexicoHasItsPublishedFigures_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("of");
    QTest::newRow("substantial or complete") << u"high-completion"_s << 25 << 36;
    QTest::newRow("behind schedule") << u"schedule"_s << 13 << 30;
    QTest::newRow("starred by the old rule") << u"starred"_s << 25 << 36;
    QTest::newRow("not started") << u"lowest"_s << 3 << 36;
}

void OverviewModeTest::mexicoHasItsPublishedFigures()
{
    QFETCH(QString, id);
    QFETCH(int, count);
    QFETCH(int, of);
    const OverviewFigures figures = Example::published().figures();
    for (const Highlight &highlight : figures.highlights()) {
        if (highlight.id != id)
            continue;
        QCOMPARE(highlight.count, count);
        QCOMPARE(highlight.of, of);
        QCOMPARE(int(highlight.members.size()), count);
        return;
    }
    QFAIL("the figure is not shown");
}

/// Impact was not coded in 2012, so later star rules say no of those alone that fail anyway.
void OverviewModeTest::rulesThatCannotBeDeterminedAreNoFailures()
{
    const OverviewFigures figures = Example::published().figures();
    QStringList stars;
    for (const Highlight &highlight : figures.highlights()) {
        if (highlight.id.contains(u"star"))
            stars.append(u"%1: %2 of %3"_s.arg(highlight.id).arg(highlight.count).arg(highlight.of));
    }
    QVERIFY(stars.contains(u"starred: 25 of 36"_s));
    QVERIFY2(stars.filter(u": 0 of"_s).isEmpty(), qPrintable(stars.join(u'\n')));
}

void OverviewModeTest::anEmptyRoundSaysWhatToDoAndOffersTheOther()
{
    ExampleWorkspace workspace;
    workspace->setRound(workspace.roundOf(u"aga-2012"_s));
    OverviewMode mode;
    mode.setWorkspace(&*workspace);
    mode.show();
    QVERIFY(!mode.figures());
    const auto *empty = mode.findChild<EmptyState *>();
    QVERIFY(empty);
    QTRY_VERIFY(empty->isVisible());
    auto *button = empty->findChild<QPushButton *>();
    QVERIFY(button && button->isVisible());
    button->click();
    QCOMPARE(workspace->roundId(), workspace.roundOf(u"irm-2011"_s));
    QTRY_VERIFY(mode.figures());
    QTRY_VERIFY(!mode.findChild<EmptyState *>());
}

void OverviewModeTest::aBarListsItsCommitmentsAndOpensOne()
{
    ExampleWorkspace workspace;
    workspace->setRound(workspace.roundOf(u"irm-2011"_s));
    OverviewMode mode;
    mode.resize(1294, 680);
    mode.setWorkspace(&*workspace);
    mode.show();
    QVERIFY(QTest::qWaitForWindowExposed(&mode, patience));
    mode.enter();
    auto *chart = mode.findChildren<ChartView *>().first();
    QVERIFY(chart->hasFocus());
    QSignalSpy requested(&mode, &Mode::commitmentRequested);
    chart->setCurrentSpot(chart->spotCount() - 4); // not started, of all
    QTest::keyClick(chart, Qt::Key_Return);
    auto *popup = mode.findChild<CommitmentPopup *>();
    QVERIFY(popup);
    QCOMPARE(popup->list()->count(), 3);
    QVERIFY(popup->list()->item(1)->text().startsWith(u"29 · "));
    QTest::keyClick(popup->list(), Qt::Key_Down);
    QTest::keyClick(popup->list(), Qt::Key_Return);
    QCOMPARE(requested.size(), 1);
    const auto id = requested.first().first().value<CommitmentId>();
    QCOMPARE(workspace->contents().commitment(id)->number, u"29"_s);
}

void OverviewModeTest::aProfileSegmentListsItsCommitmentsToo()
{
    const OverviewFigures figures = Example::published().figures();
    for (const FigureRow &row : FigureRows::of(figures.profile()).rows) {
        for (const FigureSegment &segment : row.segments)
            QCOMPARE(int(figures.membersAt(segment.criterion, segment.level, segment.isUnsettled).size()),
                     segment.count);
    }
}

void OverviewModeTest::theMatrixHasACellForEachCommitmentAndCriterion()
{
    ExampleWorkspace workspace;
    workspace->setRound(workspace.roundOf(u"irm-2011"_s));
    OverviewMode mode;
    mode.resize(1294, 680);
    mode.setWorkspace(&*workspace);
    mode.show();
    auto *matrix = mode.findChild<MatrixView *>();
    QVERIFY(matrix);
    QCOMPARE(matrix->spotCount(), 36 * int(mode.figures()->criteria().size()));
    QSignalSpy requested(&mode, &Mode::commitmentRequested);
    matrix->setFocus();
    matrix->setCurrentSpot(17);
    QVERIFY(matrix->spotText(17).startsWith(u"18 "));
    QTest::keyClick(matrix, Qt::Key_Return);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(workspace->contents().commitment(requested.first().first().value<CommitmentId>())->number, u"18"_s);
}

void OverviewModeTest::selfReportsHaveACardOfTheirOwn()
{
    ExampleWorkspace workspace;
    workspace->setRound(workspace.roundOf(u"irm-2011"_s));
    OverviewMode mode;
    mode.resize(1294, 680);
    mode.setWorkspace(&*workspace);
    mode.show();
    auto *card = mode.findChild<ChartCard *>(u"selfReportCard"_s);
    QVERIFY(card && card->isHidden());
    CommitmentId notStarted;
    for (const Commitment &commitment : workspace->contents().commitmentsOf(workspace->plan())) {
        if (commitment.number == u"5")
            notStarted = commitment.id;
    }
    QVERIFY(workspace->dossier().setSelfReport({.id = SelfReportId::create(),
                                                .commitment = notStarted,
                                                .status = u"complete"_s,
                                                .reported = PartialDate{.year = 2012, .month = 9}}));
    QTRY_VERIFY(!card->isHidden());
    const ChartView *view = card->view();
    QCOMPARE(view->spotCount(), 2); // a bar of the score, a bar of the self-report
    QCOMPARE(view->segment(0).level, LevelCode(u"not-started"_s));
    QCOMPARE(view->segment(1).level, LevelCode(u"complete"_s));
    QCOMPARE(view->segment(1).members, QList<CommitmentId>{notStarted});
    QCOMPARE(mode.figures()->selfReports().withoutReport.size(), 35);
    QVERIFY(workspace->dossier().undo());
    QTRY_VERIFY(card->isHidden());
}

void OverviewModeTest::chartAndTableTakeTurns()
{
    ExampleWorkspace workspace;
    workspace->setRound(workspace.roundOf(u"irm-2011"_s));
    OverviewMode mode;
    mode.setWorkspace(&*workspace);
    mode.resize(1000, 680);
    mode.show();
    auto *card = mode.findChildren<ChartCard *>().first();
    QVERIFY(card->view()->isVisible() && !card->table()->isVisible());
    card->showTable(true);
    QVERIFY(!card->view()->isVisible() && card->table()->isVisible());
    QVERIFY(card->table()->model()->rowCount() > 0);
    card->showTable(false);
    QVERIFY(card->view()->isVisible() && !card->table()->isVisible());
}

void OverviewModeTest::aRatingShowsItself()
{
    ExampleWorkspace workspace;
    workspace->setRound(workspace.roundOf(u"aga-2012"_s));
    OverviewMode mode;
    mode.setWorkspace(&*workspace);
    mode.show();
    QVERIFY(!mode.figures());
    const Commitment first = workspace->contents().commitmentsOf(workspace->plan()).first();
    QVERIFY(workspace->rate(Subject::of(first.id), CriterionCode(u"completion"_s), LevelCode(u"complete"_s)));
    QTRY_VERIFY(mode.figures());
    QCOMPARE(mode.figures()->highlights().first().count, 1);
    QVERIFY(workspace->dossier().undo());
    QTRY_VERIFY(!mode.figures());
}

void OverviewModeTest::nothingIsCutOffAtEitherSide_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("a small laptop") << 1294;
    QTest::newRow("a wide screen") << 1848;
    QTest::newRow("half a screen, one column") << 640;
}

void OverviewModeTest::nothingIsCutOffAtEitherSide()
{
    QFETCH(int, width);
    ExampleWorkspace workspace;
    workspace->setRound(workspace.roundOf(u"irm-2011"_s));
    OverviewMode mode;
    mode.setWorkspace(&*workspace);
    mode.resize(width, 680);
    mode.show();
    QVERIFY(QTest::qWaitForWindowExposed(&mode, patience));
    QCoreApplication::processEvents();
    const QWidget *page = mode.findChild<QScrollArea *>()->widget();
    QVERIFY(page->width() <= width);
    QCOMPARE(page->height(), page->heightForWidth(page->width())); // and nothing empty below
    for (const Card *card : mode.findChildren<Card *>()) {
        if (card->isHidden()) // without self-reports theirs has nothing to show
            continue;
        const QRect box(card->mapTo(page, QPoint(0, 0)), card->size());
        QVERIFY2(page->rect().contains(box), qPrintable(card->title()));
        QVERIFY(card->height() >= card->heightForWidth(card->width()));
    }
    for (const ChartView *view : mode.findChildren<ChartView *>())
        QVERIFY(view->height() >= view->heightForWidth(view->width()));
}

void OverviewModeTest::theWorkspaceMayGoFirst()
{
    OverviewMode mode;
    {
        ExampleWorkspace workspace;
        workspace->setRound(workspace.roundOf(u"irm-2011"_s));
        mode.setWorkspace(&*workspace);
        mode.show();
        QVERIFY(mode.figures());
        mode.setWorkspace(nullptr);
    }
    QVERIFY(!mode.figures());
    mode.grab();
}

QTEST_MAIN(OverviewModeTest)
#include "OverviewModeTest.moc"
