#include "tests/ui/support/ExampleFigures.h"

#include "ui/charts/ChartView.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class ChartViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aClickTellsTheCommitmentsBehindASegment();
    void everySegmentIsHitInItsMiddleAndNowhereElse();
    void arrowsGoFromSegmentToSegmentAndEnterOpens();
    void screenReadersMeetEverySegmentWithItsValue();
    void anotherFigureLeavesNoSegmentOfTheLastOne();

private:
    Example m_example = Example::published();
    OverviewFigures m_figures = m_example.figures();
    std::unique_ptr<ChartView> m_view{};
};

void ChartViewTest::init()
{
    m_view = std::make_unique<ChartView>();
    m_view->setFigure(m_figures.byCategory());
    m_view->resize(600, m_view->heightForWidth(600));
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get(), patience));
}

void ChartViewTest::aClickTellsTheCommitmentsBehindASegment()
{
    const Figure figure = m_figures.byCategory();
    QList<FigureSegment> told;
    connect(m_view.get(), &ChartView::segmentActivated, this,
            [&](const FigureSegment &segment, const QString &) { told.append(segment); });
    for (int spot = 0; spot < m_view->spotCount(); ++spot)
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, m_view->spotBox(spot).center().toPoint());
    QList<QList<CommitmentId>> expected;
    for (const LevelBar &bar : figure.chart.bars) {
        for (const QList<CommitmentId> &members : bar.members) {
            if (!members.isEmpty())
                expected.append(members);
        }
    }
    QCOMPARE(told.size(), expected.size());
    for (qsizetype i = 0; i < told.size(); ++i)
        QCOMPARE(told.at(i).members, expected.at(i));
}

void ChartViewTest::everySegmentIsHitInItsMiddleAndNowhereElse()
{
    for (int spot = 0; spot < m_view->spotCount(); ++spot) {
        const QRectF box = m_view->spotBox(spot);
        QCOMPARE(m_view->spotAt(box.center()), spot);
        QVERIFY(m_view->spotAt(QPointF(box.center().x(), box.bottom() + 3)) != spot);
    }
    QCOMPARE(m_view->spotAt(QPointF(2, 2)), -1);
}

void ChartViewTest::arrowsGoFromSegmentToSegmentAndEnterOpens()
{
    QSignalSpy opened(m_view.get(), &ChartView::segmentActivated);
    m_view->setFocus();
    m_view->setCurrentSpot(0);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_view->currentSpot(), 1);
    const double line = m_view->spotBox(1).center().y();
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QVERIFY(m_view->spotBox(m_view->currentSpot()).center().y() > line);
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QCOMPARE(m_view->spotBox(m_view->currentSpot()).center().y(), line);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(m_view->currentSpot(), m_view->spotCount() - 1);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().at(1).toString(), m_view->spotText(m_view->spotCount() - 1));
}

void ChartViewTest::screenReadersMeetEverySegmentWithItsValue()
{
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(chart);
    QCOMPARE(chart->childCount(), m_view->spotCount());
    QStringList names;
    for (int spot = 0; spot < chart->childCount(); ++spot) {
        QAccessibleInterface *child = chart->child(spot);
        QVERIFY(child && child->isValid());
        QCOMPARE(chart->indexOfChild(child), spot);
        QCOMPARE(child->parent(), chart);
        QVERIFY(!child->rect().isEmpty());
        names.append(child->text(QAccessible::Name));
    }
    QVERIFY2(names.contains(u"Todos los compromisos: Completo, 16 de 36 (44\u00a0%)"_s), qPrintable(names.join(u'\n')));
    m_view->setFocus();
    m_view->setCurrentSpot(2);
    QCOMPARE(chart->focusChild(), chart->child(2));
}

void ChartViewTest::anotherFigureLeavesNoSegmentOfTheLastOne()
{
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(m_view.get());
    QAccessibleInterface *last = chart->child(chart->childCount() - 1);
    m_view->setCurrentSpot(m_view->spotCount() - 1);
    Figure smaller = m_figures.byCategory();
    smaller.chart.bars.resize(1);
    m_view->setFigure(smaller);
    QVERIFY(m_view->currentSpot() < m_view->spotCount());
    QVERIFY(!last->isValid());
    QCOMPARE(chart->childCount(), m_view->spotCount());
}

QTEST_MAIN(ChartViewTest)
#include "ChartViewTest.moc"
