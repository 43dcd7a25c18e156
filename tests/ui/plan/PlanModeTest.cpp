#include "tests/ui/support/RealWindow.h"

#include "ui/plan/MilestonesPage.h"
#include "ui/plan/PlanMode.h"
#include "ui/sheets/PickField.h"
#include "ui/sheets/Sheet.h"

#include "ui/registers/RegisterView.h"
#include <QLineEdit>
#include <QTabBar>

using namespace Qt::StringLiterals;

/// The plan's pages in the real window.
class PlanModeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageIsReachedByKeysAndTakesThem();
    void aMilestoneIsAddedToTheCommitmentThatIsPicked();
    void anOfficialIsAddedByKeys();
};

void PlanModeTest::everyPageIsReachedByKeysAndTakesThem()
{
    RealWindow real;
    auto *mode = real.window().findChild<PlanMode *>();
    real.press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(mode->isVisible());
    auto *tabs = real.visible<QTabBar>(u"planPages"_s);
    tabs->setFocus();
    for (int page = 0; page < tabs->count(); ++page) {
        QCOMPARE(tabs->currentIndex(), page);
        QVERIFY(!tabs->tabText(page).isEmpty());
        QWidget *shown = mode->currentPage();
        QVERIFY(shown->isVisible());
        mode->enter();
        QVERIFY(shown == QApplication::focusWidget() || shown->isAncestorOf(QApplication::focusWidget()));
        tabs->setFocus();
        real.press(Qt::Key_Right);
    }
}

void PlanModeTest::aMilestoneIsAddedToTheCommitmentThatIsPicked()
{
    RealWindow real;
    real.window().findChild<PlanMode *>()->showPage(u"milestones"_s);
    real.press(Qt::Key_Space); // the button of the empty page
    const Commitment second = real.contents().commitments.at(1);
    real.type(u"milestoneCommitment"_s, second.number + u" · "_s + second.title.in(u"es"_s).toUpper());
    real.type(u"milestoneTitle"_s, u"Publicar la lista"_s);
    real.type(u"milestoneDue"_s, u"2012-09"_s);
    real.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(real.contents().milestones.size(), 1);
    QCOMPARE(real.contents().milestones.first().commitment, second.id);
    QCOMPARE(real.contents().milestones.first().number, u"1"_s);
    const auto *page = real.window().findChild<MilestonesPage *>();
    QTRY_VERIFY(page->table()->isVisible());
    QVERIFY(page->table()->hasFocus());
    real.press(Qt::Key_Delete);
    QVERIFY(real.contents().milestones.isEmpty());
    real.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(real.contents().milestones.size(), 1);
}

void PlanModeTest::anOfficialIsAddedByKeys()
{
    RealWindow real;
    real.window().findChild<PlanMode *>()->showPage(u"officials"_s);
    real.press(Qt::Key_Space);
    real.type(u"officialCommitment"_s, u"nada que haya"_s);
    real.type(u"officialName"_s, u"Luz Peña"_s);
    real.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(real.contents().officials.isEmpty()); // none of the list
    const Commitment first = real.contents().commitments.first();
    real.type(u"officialCommitment"_s, first.number + u" · "_s + first.title.in(u"es"_s));
    real.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(real.contents().officials.size(), 1);
    QCOMPARE(real.contents().officials.first().commitment, first.id);
}

QTEST_MAIN(PlanModeTest)
#include "PlanModeTest.moc"
