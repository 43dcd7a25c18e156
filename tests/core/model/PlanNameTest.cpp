#include "core/model/PlanName.h"

#include "core/base/Catalogue.h"
#include "core/model/ActionPlan.h"

#include <QTest>

using namespace Qt::StringLiterals;

class PlanNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCountryIsNamedOnce_data();
    void aCountryIsNamedOnce();
};

void PlanNameTest::aCountryIsNamedOnce_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    QTest::newRow("beside its title") << u"Mexico"_s << u"Plan de Acción Ampliado 2012"_s
                                      << u"México · Plan de Acción Ampliado 2012"_s;
    QTest::newRow("in its title") << u"Norway"_s << u"Noruega: plan de acción 2"_s << u"Noruega: plan de acción 2"_s;
    QTest::newRow("in its title, as the table writes it")
        << u"Norway"_s << u"Norway's second plan"_s << u"Norway's second plan"_s;
    QTest::newRow("nowhere") << QString() << u"Plan municipal"_s << u"Plan municipal"_s;
    QTest::newRow("without a title") << u"Norway"_s << QString() << u"Noruega/2"_s;
}

void PlanNameTest::aCountryIsNamedOnce()
{
    QFETCH(QString, country);
    QFETCH(QString, title);
    ActionPlan plan{.country = country, .number = u"2"_s};
    if (!title.isEmpty())
        plan.title = LocalizedText::of(u"es"_s, title);
    QTEST(planName(plan, Catalogue(u"es"_s)), "name");
}

QTEST_GUILESS_MAIN(PlanNameTest)
#include "PlanNameTest.moc"
