#include "core/evaluation/CompletionTold.h"

#include "tests/core/evaluation/SmallRound.h"

#include "core/method/MethodLibrary.h"

#include <QTest>

using namespace Qt::StringLiterals;

class CompletionToldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsOfThePhaseThatWasRated_data();
    void itIsOfThePhaseThatWasRated();
};

void CompletionToldTest::itIsOfThePhaseThatWasRated_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("levels");
    QTest::addColumn<QString>("criterion");
    QTest::newRow("nothing yet") << u"irm-2014"_s << QString() << u"completion-end"_s;
    QTest::newRow("midterm alone") << u"irm-2014"_s << u"completion-midterm=limited"_s << u"completion-midterm"_s;
    QTest::newRow("both") << u"irm-2014"_s << u"completion-midterm=limited completion-end=complete"_s
                          << u"completion-end"_s;
    QTest::newRow("the end is not reviewed")
        << u"irm-2014"_s << u"completion-midterm=limited completion-end=nr"_s << u"completion-midterm"_s;
    QTest::newRow("one phase only") << u"irm-2011"_s << u"projected-completion=complete"_s << u"completion"_s;
}

void CompletionToldTest::itIsOfThePhaseThatWasRated()
{
    QFETCH(QString, method);
    QFETCH(QString, levels);
    SmallRound sample;
    sample.addCommitment(u"1"_s);
    sample.rate(u"1"_s, levels);
    const MethodPack pack = methodFromLibrary(method)->pack;
    const Criterion *told = completionTold(pack, sample.levels(), sample.contents.commitments);
    QVERIFY(told);
    QTEST(told->id.toString(), "criterion");
}

QTEST_GUILESS_MAIN(CompletionToldTest)
#include "CompletionToldTest.moc"
