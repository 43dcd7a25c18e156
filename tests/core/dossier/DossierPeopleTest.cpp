#include "core/Dossier.h"
#include "core/JournalText.h"
#include "core/base/Catalogue.h"
#include "tests/support/SmallPlan.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The people of a dossier, what they are called and what their role is.
class DossierPeopleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyChangeIsDoneUndoneAndDoneAgain();
    void whatIsTheSameIsNoChange();
    void rulesRefuse_data();
    void rulesRefuse();
    void publishedCodesStayWithTheirSource();

private:
    const Person &ana() const { return *m_dossier->contents().personNamed(u"ana"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Dossier> m_dossier;
};

void DossierPeopleTest::init()
{
    m_dossier.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_dossier = smallDossier(m_folder->path());
    if (!m_dossier->contents().personNamed(u"ana"_s))
        QVERIFY(m_dossier->registerPerson(u"ana"_s, u"Ana Ruiz"_s, u"evaluator"_s));
}

void DossierPeopleTest::everyChangeIsDoneUndoneAndDoneAgain()
{
    const QString before = m_dossier->digest();
    Person person = ana();
    person.role = u"secretariat"_s;
    person.fullName = u"Ana  Ruiz Soto "_s;
    QVERIFY(m_dossier->savePerson(person));
    QCOMPARE(ana().role, u"secretariat"_s);
    QCOMPARE(ana().fullName, u"Ana Ruiz Soto"_s);
    QCOMPARE(journalText(m_dossier->journal(1).first(), *m_dossier, Catalogue(u"es"_s)), u"Datos de la persona ana"_s);
    const QString after = m_dossier->digest();
    QVERIFY(m_dossier->undo());
    QCOMPARE(m_dossier->digest(), before);
    QVERIFY(m_dossier->redo());
    QCOMPARE(m_dossier->digest(), after);

    const auto beto = m_dossier->savePerson({.name = u" beto "_s, .role = u"observer"_s});
    QVERIFY(beto);
    QCOMPARE(m_dossier->contents().person(*beto)->name, u"beto"_s);
    QVERIFY(m_dossier->undo());
    QCOMPARE(m_dossier->digest(), after);
}

void DossierPeopleTest::whatIsTheSameIsNoChange()
{
    const qint64 length = m_dossier->journalLength();
    QVERIFY(m_dossier->savePerson(ana()));
    QCOMPARE(m_dossier->journalLength(), length);
}

void DossierPeopleTest::rulesRefuse_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("what");
    QTest::newRow("nobody without a name") << u" "_s << u"evaluator"_s << u"person.nameless"_s;
    QTest::newRow("no two of a name") << u"ana"_s << u"evaluator"_s << u"person.twice"_s;
    QTest::newRow("no role that there is not") << u"beto"_s << u"king"_s << u"person.role"_s;
    QTest::newRow("nobody becomes a source") << u"beto"_s << u"source"_s << u"person.role"_s;
}

void DossierPeopleTest::rulesRefuse()
{
    QFETCH(QString, name);
    QFETCH(QString, role);
    QFETCH(QString, what);
    const QString before = m_dossier->digest();
    const auto saved = m_dossier->savePerson({.name = name, .role = role});
    QVERIFY(!saved);
    QCOMPARE(saved.error().what, what);
    QCOMPARE(m_dossier->digest(), before);
}

void DossierPeopleTest::publishedCodesStayWithTheirSource()
{
    const auto id = m_dossier->registerPerson(u"irm"_s, u"IRM"_s, u"source"_s);
    QVERIFY(id);
    Person irm = *m_dossier->contents().person(*id);
    irm.fullName = u"Independent Reporting Mechanism"_s;
    QVERIFY(m_dossier->savePerson(irm));
    irm.role = u"evaluator"_s;
    const auto saved = m_dossier->savePerson(irm);
    QVERIFY(!saved);
    QCOMPARE(saved.error().what, u"person.role"_s);
}

QTEST_GUILESS_MAIN(DossierPeopleTest)
#include "DossierPeopleTest.moc"
