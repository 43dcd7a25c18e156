#include "tests/ui/support/ExampleWorkspace.h"

#include "ui/window/ReadOnlyBar.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ReadOnlyBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClosedRoundIsToldOnce();
};

void ReadOnlyBarTest::aClosedRoundIsToldOnce()
{
    ExampleWorkspace workspace;
    QWidget window;
    ReadOnlyBar bar(&window);
    window.show();
    bar.showFor(&*workspace);
    QVERIFY(bar.isHidden());
    workspace->setRound(workspace.roundOf(u"irm-2011"_s));
    bar.showFor(&*workspace);
    QVERIFY(bar.isVisible());
    QCOMPARE(bar.accessibleName(), bar.text());
    bar.setAccessibleName(u"heard"_s); // telling it again would say it anew
    for (const Commitment &commitment : workspace->contents().commitments.first(3)) {
        workspace->setCommitment(commitment.id);
        bar.showFor(&*workspace);
        QCOMPARE(bar.accessibleName(), u"heard"_s);
    }
    workspace->setRound(workspace.roundOf(u"aga-2012"_s));
    bar.showFor(&*workspace);
    QVERIFY(bar.isHidden());
    workspace->setRound(workspace.roundOf(u"irm-2011"_s));
    bar.showFor(&*workspace);
    QCOMPARE(bar.accessibleName(), bar.text());
}

QTEST_MAIN(ReadOnlyBarTest)
#include "ReadOnlyBarTest.moc"
