#include "tests/ui/support/ExampleWorkspace.h"

#include "ui/process/ProcessMode.h"
#include "ui/scoring/CardStack.h"
#include "ui/scoring/CriterionCard.h"
#include "ui/scoring/FlagList.h"
#include "ui/scoring/FlagRow.h"
#include "ui/widgets/EmptyState.h"

#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

class ProcessModeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allCriteriaOfThePlanAreAsked();
    void aDigitScoresThePlan();
    void whatFollowsForThePlanIsShown();
    void aRoundThatAsksNothingOfThePlanSaysSo();
    void theWorkspaceMayGoFirst();
};

void ProcessModeTest::allCriteriaOfThePlanAreAsked()
{
    ExampleWorkspace workspace;
    workspace->setRound(workspace.roundOf(u"aga-2012"_s));
    ProcessMode mode;
    mode.setWorkspace(&*workspace);
    mode.show();
    QStringList asked;
    for (const CriterionCard *card : mode.findChildren<CriterionCard *>())
        asked.append(card->criterion().toString());
    QStringList expected;
    for (const Criterion &criterion : workspace->method()->criteriaFor(SubjectKind::Plan))
        expected.append(criterion.id.toString());
    QVERIFY(expected.contains(u"plan-parliament"_s));
    asked.sort();
    expected.sort();
    QCOMPARE(asked, expected);
}

void ProcessModeTest::aDigitScoresThePlan()
{
    ExampleWorkspace workspace;
    workspace->setRound(workspace.roundOf(u"aga-2012"_s));
    ProcessMode mode;
    mode.resize(1294, 680);
    mode.setWorkspace(&*workspace);
    mode.show();
    QVERIFY(QTest::qWaitForWindowExposed(&mode, patience));
    mode.enter();
    const CriterionCode criterion = mode.cards()->currentCriterion();
    QVERIFY(!criterion.isEmpty());
    QVERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
    const Rating *rating = workspace->ratingOf(Subject::of(workspace->plan()), criterion);
    QVERIFY(rating);
    const Level *level = workspace->method()->level(criterion, rating->level);
    QVERIFY(level);
    QCOMPARE(level->rank, std::optional(0));
}

void ProcessModeTest::whatFollowsForThePlanIsShown()
{
    ExampleWorkspace workspace;
    workspace->setRound(workspace.roundOf(u"irm-2011"_s));
    ProcessMode mode;
    mode.setWorkspace(&*workspace);
    mode.show();
    QStringList expected;
    for (const DerivedValue &derived : workspace->method()->derived) {
        if (derived.concerns(SubjectKind::Plan))
            expected.append(u"flag."_s + derived.id);
    }
    QVERIFY(!expected.isEmpty());
    QStringList shown;
    for (const FlagRow *row : mode.findChild<FlagList *>()->findChildren<FlagRow *>())
        shown.append(row->objectName());
    QCOMPARE(shown, expected);
}

void ProcessModeTest::aRoundThatAsksNothingOfThePlanSaysSo()
{
    ImportBatch batch = *readMexico2012();
    // The same pack without a question about the plan: its plan criteria become commitment criteria.
    for (StoredMethod &stored : batch.contents.methods) {
        if (stored.id == u"irm-2011")
            stored.pack.replace("\"subject\": \"plan\"", "\"subject\": \"commitment\"");
    }
    const QTemporaryDir folder;
    auto dossier = Dossier::create(folder.filePath(u"a.cotejo"_s), batch, {.name = u"ana"_s});
    QVERIFY(dossier);
    Workspace workspace(std::move(*dossier));
    for (const Round &round : workspace.contents().rounds) {
        if (round.method == u"irm-2011")
            workspace.setRound(round.id);
    }
    QVERIFY(workspace.method()->criteriaFor(SubjectKind::Plan).isEmpty());
    ProcessMode mode;
    mode.setWorkspace(&workspace);
    mode.show();
    const auto *empty = mode.cards()->parentWidget()->findChild<EmptyState *>();
    QVERIFY(empty);
    QTRY_VERIFY(empty->isVisible());
    QVERIFY(!mode.cards()->isVisible());
    auto *button = empty->findChild<QPushButton *>();
    QVERIFY(button && button->isVisible());
    button->click();
    QCOMPARE(workspace.round()->method, u"aga-2012"_s);
    QVERIFY(mode.cards()->isVisible());
}

void ProcessModeTest::theWorkspaceMayGoFirst()
{
    ProcessMode mode;
    {
        ExampleWorkspace workspace;
        mode.setWorkspace(&*workspace);
        mode.show();
        mode.setWorkspace(nullptr);
    }
    mode.grab();
    QVERIFY(mode.cards()->isEmpty());
}

QTEST_MAIN(ProcessModeTest)
#include "ProcessModeTest.moc"
