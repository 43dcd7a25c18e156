#include "tests/ui/support/ExampleWorkspace.h"

#include "ui/scoring/CardStack.h"
#include "ui/scoring/CriterionCard.h"

#include <QTest>

using namespace Qt::StringLiterals;

class CardStackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cardsThatNobodySeesAreMadeWhenTheyAreWanted();
    void hiddenCardsShowWhatIsCurrentWhenTheyAreSeen();
};

void CardStackTest::cardsThatNobodySeesAreMadeWhenTheyAreWanted()
{
    ExampleWorkspace workspace;
    workspace->setRound(workspace.roundOf(u"aga-2012"_s));
    CardStack stack;
    stack.setWorkspace(&*workspace);
    stack.setSubject(workspace->subject());
    QVERIFY(stack.findChildren<CriterionCard *>().isEmpty());
    QVERIFY(!stack.isEmpty()); // whoever asks gets them
    QVERIFY(!stack.findChildren<CriterionCard *>().isEmpty());
    stack.setWorkspace(nullptr);
}

void CardStackTest::hiddenCardsShowWhatIsCurrentWhenTheyAreSeen()
{
    ExampleWorkspace workspace;
    workspace->setRound(workspace.roundOf(u"aga-2012"_s));
    CardStack stack;
    stack.setWorkspace(&*workspace);
    stack.setSubject(workspace->subject());
    stack.show();
    const auto first = [&] {
        return stack.findChildren<CriterionCard *>().value(0);
    };
    QVERIFY(first() && first()->isVisible());
    const CriterionCode own = first()->criterion();
    QCOMPARE(stack.currentCriterion(), own);
    stack.hide();
    workspace->setRound(workspace.roundOf(u"irm-2011"_s));
    QCOMPARE(first()->criterion(), own); // untouched
    stack.startAtFirst();
    stack.show();
    QVERIFY(first() && first()->isVisible());
    QVERIFY(first()->criterion() != own);
    QCOMPARE(stack.currentCriterion(), first()->criterion());
    stack.setWorkspace(nullptr);
}

QTEST_MAIN(CardStackTest)
#include "CardStackTest.moc"
