#include "tests/ui/support/RealWindow.h"

#include "ui/plan/InstitutionModel.h"
#include "ui/plan/InstitutionsPage.h"
#include "ui/plan/PlanMode.h"
#include "ui/registers/GroupedRows.h"
#include "ui/registers/RegisterView.h"
#include "ui/sheets/Sheet.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

/// The institutions of the plan in the real window, and their doubles.
class InstitutionsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theModelKeepsTheRulesOfModels();
    void anInstitutionIsAddedWithTheNamesItGoesBy();
    void doublesAreShownMovedAndBroughtBack();
    void theOneThatStaysIsChosen();
    void whatIsUsedIsNotRemoved();

private:
    static InstitutionsPage &show(RealWindow &real)
    {
        real.window().findChild<PlanMode *>()->showPage(u"institutions"_s);
        return *real.window().findChild<InstitutionsPage *>();
    }
    static InstitutionId addDouble(RealWindow &real)
    {
        return real.workspace()
            .dossier()
            .saveInstitution({.country = u"Mexico"_s, .name = u"Secretaria de la Funcion Publica"_s})
            .value();
    }
};

void InstitutionsPageTest::theModelKeepsTheRulesOfModels()
{
    RealWindow real;
    InstitutionModel model;
    GroupedRows groups(&model);
    using Reporting = QAbstractItemModelTester::FailureReportingMode;
    QAbstractItemModelTester modelTester(&model, Reporting::Fatal);
    QAbstractItemModelTester groupsTester(&groups, Reporting::Fatal);
    groups.setGrouping(0);
    model.setWorkspace(&real.workspace());
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, InstitutionModel::Leads).data().toString(), u"3"_s);
    addDouble(real);
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.setData(
        model.index(model.rowOf(real.contents().institutions.last().id.toString()), InstitutionModel::Acronym),
        u"FP"_s));
    QVERIFY(real.workspace().dossier().undo());
    QVERIFY(real.workspace().dossier().undo());
    QCOMPARE(model.rowCount(), 1);
    model.setWorkspace(nullptr);
}

void InstitutionsPageTest::anInstitutionIsAddedWithTheNamesItGoesBy()
{
    RealWindow real;
    show(real);
    real.press(Qt::Key_Insert);
    real.type(u"institutionName"_s, u"Petróleos Mexicanos"_s);
    real.type(u"institutionAcronym"_s, u"PEMEX"_s);
    real.type(u"institutionAliases"_s, u"Pemex"_s);
    real.press(Qt::Key_Return);
    real.type(u"Petroleos Mexicanos"_s);
    real.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(real.contents().institutions.size(), 2);
    for (const Institution &institution : real.contents().institutions) {
        if (institution.acronym == u"PEMEX")
            QVERIFY(institution.aliases.contains(u"Pemex"_s) && institution.country == u"Mexico");
    }
}

void InstitutionsPageTest::doublesAreShownMovedAndBroughtBack()
{
    RealWindow real;
    const InstitutionId sfp = real.contents().institutions.first().id;
    const InstitutionId twin = addDouble(real);
    Commitment second = real.contents().commitments.at(1);
    second.involvements.first().institution = twin;
    QVERIFY(real.workspace().dossier().saveCommitment(second));
    const QString before = real.workspace().dossier().digest();
    show(real);
    real.click(u"institutionAlike"_s);
    const QString told = real.visible<QLabel>(u"mergeMoves"_s)->text();
    QVERIFY2(told.contains(u"Secretaria de la Funcion Publica"_s), qPrintable(told));
    QVERIFY2(told.contains(u": 1 "_s), qPrintable(told)); // one commitment moves
    QCOMPARE(real.contents().institutions.size(), 2);     // nothing has happened yet
    real.click(u"sheetSave"_s);
    QCOMPARE(real.contents().institutions.size(), 1);
    QCOMPARE(real.contents().commitments.at(1).involvements.first().institution, sfp);
    QVERIFY(real.contents().institutions.first().aliases.contains(u"Secretaria de la Funcion Publica"_s));
    QVERIFY(!real.window().findChild<QPushButton *>(u"institutionAlike"_s)->isVisible());
    real.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(real.workspace().dossier().digest(), before);
}

void InstitutionsPageTest::theOneThatStaysIsChosen()
{
    RealWindow real;
    const InstitutionId twin = addDouble(real);
    show(real);
    real.press(Qt::Key_A, Qt::ControlModifier);
    real.click(u"institutionMerge"_s);
    auto *keep = real.visible<QComboBox>(u"mergeKeep"_s);
    keep->setCurrentIndex(keep->findData(twin.toString()));
    real.click(u"sheetSave"_s);
    QCOMPARE(real.contents().institutions.size(), 1);
    QCOMPARE(real.contents().institutions.first().id, twin);
    for (const Commitment &commitment : real.contents().commitments)
        QCOMPARE(commitment.involvements.first().institution, twin);
}

void InstitutionsPageTest::whatIsUsedIsNotRemoved()
{
    RealWindow real;
    show(real);
    real.press(Qt::Key_Delete);
    QCOMPARE(real.contents().institutions.size(), 1);
    QVERIFY(!real.visible<QLabel>(u"sheetFault"_s)->text().isEmpty());
}

QTEST_MAIN(InstitutionsPageTest)
#include "InstitutionsPageTest.moc"
