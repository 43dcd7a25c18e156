#include "core/Dossier.h"
#include "core/JournalText.h"
#include "core/base/Catalogue.h"
#include "core/evaluation/ReportOutline.h"
#include "tests/support/SmallPlan.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class DossierPreferencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPreferenceIsDoneUndoneAndDoneAgain();
    void sectionsAreDoneUndoneAndDoneAgain();
    void anotherStructureBringsItsOwnOrder();
    void anEmptyValueGivesItBack();
    void whatIsNotThereIsRefused_data();
    void whatIsNotThereIsRefused();
    void theJournalReadsThem();
    void theyAreThereAfterOpeningAgain();

private:
    ActionPlanId plan() const { return m_dossier->contents().plans.first().id; }
    ReportOutline outline() const
    {
        return reportOutline(m_dossier->contents(), plan(), [this](RoundId id) { return m_dossier->methodOf(id); });
    }
    QString lastText(const QString &language) const
    {
        return journalText(m_dossier->journal(1).first(), *m_dossier, Catalogue(language));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Dossier> m_dossier;
};

void DossierPreferencesTest::init()
{
    m_dossier.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_dossier = smallDossier(m_folder->path());
}

void DossierPreferencesTest::aPreferenceIsDoneUndoneAndDoneAgain()
{
    const QString before = m_dossier->digest();
    QVERIFY(m_dossier->setPreference(PreferenceKey::Paper, u"letter"_s));
    QCOMPARE(m_dossier->contents().preference(PreferenceKey::Paper), u"letter"_s);
    const QString after = m_dossier->digest();
    QVERIFY(after != before);
    QVERIFY(m_dossier->setPreference(PreferenceKey::Paper, u"letter"_s)); // nothing new, nothing recorded
    QVERIFY(m_dossier->undo());
    QCOMPARE(m_dossier->digest(), before);
    QCOMPARE(m_dossier->contents().preference(PreferenceKey::Paper), QString());
    QVERIFY(m_dossier->redo());
    QCOMPARE(m_dossier->digest(), after);
    QVERIFY(m_dossier->verify()->isEmpty());
}

void DossierPreferencesTest::sectionsAreDoneUndoneAndDoneAgain()
{
    const QString before = m_dossier->digest();
    ReportOutline wanted = outline();
    wanted.keepOnly({u"codes"_s, u"summary"_s});
    QVERIFY(m_dossier->setReportSections(plan(), choicesOf(wanted, plan())));
    QCOMPARE(outline().entries.at(0).code(), u"codes"_s);
    QCOMPARE(outline().entries.at(1).code(), u"summary"_s);
    QVERIFY(outline().isOn(u"summary"_s) && !outline().isOn(u"commitments"_s));
    const QString after = m_dossier->digest();
    QVERIFY(m_dossier->undo());
    QCOMPARE(m_dossier->digest(), before);
    QVERIFY(outline().isOn(u"commitments"_s));
    QVERIFY(m_dossier->redo());
    QCOMPARE(m_dossier->digest(), after);
    QVERIFY(m_dossier->setReportSections(plan(), {}));
    QVERIFY(!outline().isArranged && outline().isOn(u"commitments"_s));
}

void DossierPreferencesTest::anotherStructureBringsItsOwnOrder()
{
    ReportOutline wanted = outline();
    wanted.keepOnly({u"codes"_s});
    QVERIFY(m_dossier->setReportSections(plan(), choicesOf(wanted, plan())));
    QVERIFY(m_dossier->setPreference(PreferenceKey::Structure, u"results"_s, plan()));
    QCOMPARE(outline().structure->id, u"results"_s);
    QVERIFY(outline().isStructureChosen && !outline().isArranged);
    QVERIFY(outline().isOn(u"early-results"_s));
    QVERIFY(m_dossier->undo());
    QVERIFY(outline().isArranged && !outline().isStructureChosen);
}

void DossierPreferencesTest::anEmptyValueGivesItBack()
{
    const QString before = m_dossier->digest();
    QVERIFY(m_dossier->setPreference(PreferenceKey::Language, u"en"_s));
    QVERIFY(m_dossier->setPreference(PreferenceKey::Language, QString()));
    QCOMPARE(m_dossier->digest(), before);
}

void DossierPreferencesTest::whatIsNotThereIsRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isOfPlan");
    QTest::addColumn<QString>("what");

    QTest::newRow("a key that there is not") << u"colour"_s << u"red"_s << false << u"preference.unknown"_s;
    QTest::newRow("a value that the key has not") << u"paper"_s << u"a5"_s << false << u"preference.value"_s;
    QTest::newRow("a paper of one plan") << u"paper"_s << u"a4"_s << true << u"preference.unknown"_s;
    QTest::newRow("a structure of the whole dossier")
        << u"structure"_s << u"results"_s << false << u"preference.unknown"_s;
    QTest::newRow("an unknown structure") << u"structure"_s << u"novel"_s << true << u"preference.value"_s;
}

void DossierPreferencesTest::whatIsNotThereIsRefused()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(bool, isOfPlan);
    QFETCH(QString, what);
    const qint64 before = m_dossier->journalLength();
    const Result<> set = m_dossier->setPreference(key, value, isOfPlan ? plan() : ActionPlanId());
    QVERIFY(!set);
    QCOMPARE(set.error().what, what);
    QVERIFY(!m_dossier->setReportSections(plan(), {{.section = u"poem"_s}}));
    QVERIFY(!m_dossier->setReportSections(plan(), {{.section = u"codes"_s}, {.section = u"codes"_s}}));
    QCOMPARE(m_dossier->journalLength(), before);
}

void DossierPreferencesTest::theJournalReadsThem()
{
    QVERIFY(m_dossier->setPreference(PreferenceKey::Paper, u"letter"_s));
    QCOMPARE(lastText(u"es"_s), u"Papel del informe: carta"_s);
    QCOMPARE(lastText(u"en"_s), u"Paper of the report: Letter"_s);
    QVERIFY(m_dossier->setPreference(PreferenceKey::Structure, u"results"_s, plan()));
    QCOMPARE(lastText(u"es"_s), u"Estructura del informe: Informe de resultados"_s);
    const ReportOutline before = outline();
    QList<ReportSectionChoice> choices = choicesOf(before, plan());
    choices[0].isOn = false;
    QVERIFY(m_dossier->setReportSections(plan(), choices, choicesOf(before, plan())));
    QCOMPARE(lastText(u"en"_s), u"Report section switched off: Executive summary"_s);
    std::swap(choices[0], choices[1]);
    QVERIFY(m_dossier->setReportSections(plan(), choices, choicesOf(outline(), plan())));
    QCOMPARE(lastText(u"es"_s), u"Secciones del informe reordenadas"_s);
}

void DossierPreferencesTest::theyAreThereAfterOpeningAgain()
{
    QVERIFY(m_dossier->setPreference(PreferenceKey::Draft, u"no"_s));
    const QString path = m_dossier->path();
    m_dossier.reset();
    auto again = Dossier::open(path, Access::ReadOnly, steadyAuthor());
    QVERIFY(again);
    QCOMPARE((*again)->contents().preference(PreferenceKey::Draft), u"no"_s);
}

QTEST_GUILESS_MAIN(DossierPreferencesTest)
#include "DossierPreferencesTest.moc"
