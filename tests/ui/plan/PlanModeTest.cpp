#include "tests/ui/support/RealWindow.h"

#include "core/exchange/ExampleReader.h"
#include "ui/plan/MilestonesPage.h"
#include "ui/plan/PlanMode.h"
#include "ui/sheets/PickField.h"
#include "ui/sheets/Sheet.h"

#include "ui/registers/RegisterView.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
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
    void aCommitmentIsChosenFromTheList();
    void anOfficialIsAddedByKeys();
    void noRowOfAnotherDossierStays();
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

void PlanModeTest::aCommitmentIsChosenFromTheList()
{
    RealWindow real;
    real.window().findChild<PlanMode *>()->showPage(u"milestones"_s);
    real.press(Qt::Key_Space);
    const Commitment second = real.contents().commitments.at(1);
    auto *pick = real.visible<PickField>(u"milestoneCommitment"_s);
    QVERIFY(pick->hasSelectedText()); // typing takes the place of what was proposed
    real.type(second.number);
    QTRY_VERIFY(pick->completer()->popup()->isVisible());
    QTest::keyClick(pick->completer()->popup(), Qt::Key_Down);
    QTest::keyClick(pick->completer()->popup(), Qt::Key_Return);
    real.type(u"milestoneTitle"_s, u"Publicar la lista"_s);
    real.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(real.contents().milestones.size(), 1);
    QCOMPARE(real.contents().milestones.first().commitment, second.id);

    real.click(u"registerAdd"_s);
    pick->clear();
    real.click(u"sheetSave"_s);
    const QString fault = real.visible<QLabel>(u"sheetFault"_s)->text();
    QVERIFY2(fault.contains(pick->accessibleName()), qPrintable(fault));
}

/// Not even on a page that nobody looks at: what it had worked out goes with its dossier.
void PlanModeTest::noRowOfAnotherDossierStays()
{
    RealWindow real;
    auto *mode = real.window().findChild<PlanMode *>();
    mode->showPage(u"commitments"_s);
    auto *page = qobject_cast<RegisterPage *>(mode->currentPage());
    QVERIFY(page->table()->model()->rowCount() > 0);
    real.window().showModeCalled(u"overview"_s);
    const QTemporaryDir folder;
    auto other = Dossier::create(folder.filePath(u"other.cotejo"_s), *readMexico2012(), steadyAuthor());
    QVERIFY(other && real.window().setDossier(std::move(*other)));
    if (!page->isVisible())
        QCOMPARE(page->table()->model()->rowCount(), 0);
    mode->showPage(u"commitments"_s);
    QVERIFY(page->table()->model()->rowCount() >= 37);
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
