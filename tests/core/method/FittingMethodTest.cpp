#include "core/method/FittingMethod.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Which of the shipped methods a new round of a plan begins with.
class FittingMethodTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePlansYearsChoose_data();
    void thePlansYearsChoose();
    void theStartGoesBeforeTheTitle();
};

void FittingMethodTest::thePlansYearsChoose_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("expected");

    QTest::newRow("the committee's plan") << u"Plan de Acción Ampliado 2012"_s << u"aga-2012"_s;
    QTest::newRow("the second generation") << u"Plan de Acción 2013-2015"_s << u"irm-2014"_s;
    QTest::newRow("design reports") << u"Plan 2019–2021"_s << u"irm-2018"_s;
    QTest::newRow("today") << u"Plan de prueba 2026"_s << u"irm-2021"_s;
    QTest::newRow("before there were plans") << u"Plan 2005"_s << QString();
    QTest::newRow("no year") << u"Plan de gobierno abierto"_s << QString();
    QTest::newRow("a number that is no year") << u"Plan 20120"_s << QString();
}

void FittingMethodTest::thePlansYearsChoose()
{
    QFETCH(QString, title);
    QFETCH(QString, expected);
    ActionPlan plan;
    plan.title = LocalizedText::of(u"es"_s, title);
    const QList<LibraryMethod> methods = methodLibrary();
    const LibraryMethod *found = fittingMethod(methods, dayOfPlan(plan));
    QCOMPARE(found ? found->pack.id : QString(), expected);
}

void FittingMethodTest::theStartGoesBeforeTheTitle()
{
    ActionPlan plan;
    plan.title = LocalizedText::of(u"es"_s, u"Agenda 2030"_s);
    plan.submitted = 2016;
    QCOMPARE(dayOfPlan(plan), QDate(2016, 12, 31));
    plan.starts = PartialDate::parse(u"2018-09"_s);
    QCOMPARE(dayOfPlan(plan), QDate(2018, 9, 30));
}

QTEST_GUILESS_MAIN(FittingMethodTest)
#include "FittingMethodTest.moc"
