#include "core/exchange/ExampleReader.h"
#include "core/method/MethodLibrary.h"
#include "core/report/ReportPages.h"
#include "core/report/SectionWriters.h"
#include "tests/support/PageRecorder.h"
#include "tests/support/PlainFigures.h"
#include "tests/support/SmallPlan.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

class SectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everySectionHasItsWriter();
    void theStructureDecides();
    void onlyTheSectionsAskedForInTheirOrder();
    void whatIsNotThereIsRefused();
    void reviewAndResultsTellTheirFigures_data();
    void reviewAndResultsTellTheirFigures();
    void completionIsThatOfThePhaseThatWasRated();
    void everySheetIsOnePage_data();
    void everySheetIsOnePage();
    void aSheetOfNothingIsRefused();

private:
    using Pages = Result<std::shared_ptr<const ReportPages>>;

    static Pages laidOut(const Contents &contents, const ReportOptions &options)
    {
        return layoutReport(contents, options, std::make_shared<PlainFigures>());
    }
    /// Chapters without their numbers.
    static QStringList chapters(const Pages &pages)
    {
        QStringList titles;
        for (const Bookmark &bookmark : (*pages)->bookmarks()) {
            if (bookmark.level == 1)
                titles.append(bookmark.text.section(u' ', 1));
        }
        return titles;
    }
    static PageRecorder recorded(const Pages &pages)
    {
        PageRecorder recorder;
        for (int page = 0; page < (*pages)->count(); ++page)
            (*pages)->paint(page, recorder);
        return recorder;
    }
    /// The small plan reviewed under the method.
    static Contents reviewed(const QStringList &ratings, const QString &method = u"irm-2021"_s);

    Contents m_mexico;
};

void SectionsTest::initTestCase()
{
    const Result<ImportBatch> batch = readMexico2012();
    QVERIFY(batch);
    m_mexico = batch->contents;
}

Contents SectionsTest::reviewed(const QStringList &ratings, const QString &methodId)
{
    Contents contents = smallPlan().contents;
    const Result<LibraryMethod> method = methodFromLibrary(methodId);
    contents.methods = {{method->pack.id, method->pack.version, method->json}};
    contents.rounds.resize(1);
    contents.rounds[0].method = method->pack.id;
    contents.rounds[0].methodVersion = method->pack.version;
    contents.ratings.clear();
    contents.people = {{.id = PersonId::fromName(u"ana"_s), .name = u"ana"_s}};
    for (const QString &one : ratings) {
        const int number = one.section(u':', 0, 0).toInt(); // 0 is the plan
        const Subject subject =
            number == 0 ? Subject::of(contents.plans.first().id) : Subject::of(contents.commitments.at(number - 1).id);
        const RatingKey key{contents.rounds.first().id, subject,
                            CriterionCode(one.section(u':', 1).section(u'=', 0, 0)), contents.people.first().id};
        contents.ratings.insert(key, {.key = key, .level = LevelCode(one.section(u'=', 1)), .reason = u"Porque sí."_s});
    }
    return contents;
}

void SectionsTest::everySectionHasItsWriter()
{
    for (const ReportSection &section : reportStructures().sections)
        QVERIFY2(sectionWriter(section.code), qPrintable(section.code));
}

void SectionsTest::theStructureDecides()
{
    QCOMPARE(
        chapters(laidOut(m_mexico, {})),
        (QStringList{u"Resultados en cifras"_s, u"Proceso: elaboración del plan"_s, u"Proceso: ejecución del plan"_s,
                     u"Compromisos"_s, u"Todos los códigos"_s, u"Anexo: metodología"_s}));
    const Pages results = laidOut(m_mexico, {.structure = u"results"_s});
    QCOMPARE(chapters(results),
             (QStringList{u"Cumplimiento"_s, u"Anexo: los códigos de cada compromiso"_s, u"Método"_s}));
    QVERIFY((*results)->emptySections().contains(u"lessons"_s));
    QVERIFY((*results)->emptySections().contains(u"early-results"_s));
    // No line leads to a chapter that is not there.
    for (int page = 0; page < (*results)->count(); ++page) {
        for (const PageLink &link : (*results)->linksOn(page))
            QVERIFY(link.page >= 0 || !link.url.isEmpty());
    }
    QCOMPARE(recorded(results).faults, QStringList());
}

void SectionsTest::onlyTheSectionsAskedForInTheirOrder()
{
    const ReportOptions options{.language = u"en"_s, .sections = QStringList{u"codes"_s, u"summary"_s}};
    QCOMPARE(chapters(laidOut(m_mexico, options)), (QStringList{u"All codes"_s, u"Results in figures"_s}));
    Contents arranged = m_mexico;
    arranged.reportSections = {{arranged.plans.first().id, 0, u"method"_s, true},
                               {arranged.plans.first().id, 1, u"commitments"_s, false}};
    const QStringList titles = chapters(laidOut(arranged, {}));
    QCOMPARE(titles.first(), u"Anexo: metodología"_s);
    QVERIFY(!titles.contains(u"Compromisos"_s));
}

void SectionsTest::whatIsNotThereIsRefused()
{
    QCOMPARE(laidOut(m_mexico, {.structure = u"novel"_s}).error().what, u"report.structure"_s);
    QCOMPARE(laidOut(m_mexico, {.sections = QStringList{u"poem"_s}}).error().what, u"report.section"_s);
}

void SectionsTest::reviewAndResultsTellTheirFigures_data()
{
    QTest::addColumn<QStringList>("ratings");
    QTest::addColumn<QStringList>("chapters");
    QTest::addColumn<QStringList>("words");

    QTest::newRow("a review of the plan")
        << QStringList{u"1:verifiable=yes"_s,
                       u"1:open-government-lens=yes"_s,
                       u"1:potential-for-results=substantial"_s,
                       u"1:promising=yes"_s,
                       u"2:verifiable=no"_s,
                       u"0:requirement-space=yes"_s}
        << QStringList{u"El plan de un vistazo"_s,
                       u"Compromisos prometedores"_s,
                       u"Requisitos mínimos"_s,
                       u"Proceso"_s,
                       u"Todos los compromisos y sus códigos"_s,
                       u"Método"_s}
        << QStringList{u"1 de 3 compromisos del plan se señala como prometedor: 1."_s, u"Porque sí."_s};
    QTest::newRow("results") << QStringList{u"1:completion=complete"_s, u"2:completion=limited"_s,
                                            u"1:early-results=significant"_s, u"2:early-results=none-notable"_s,
                                            u"0:influence-development=involve"_s}
                             << QStringList{u"Resultados tempranos"_s, u"Cumplimiento"_s,
                                            u"Participación y cocreación"_s, u"Anexo: los códigos de cada compromiso"_s,
                                            u"Método"_s}
                             << QStringList{u"De 3 compromisos, 2 con nivel en «Resultados tempranos»"_s,
                                            u"1 en «Significativos»"_s};
}

void SectionsTest::reviewAndResultsTellTheirFigures()
{
    QFETCH(QStringList, ratings);
    QFETCH(QStringList, words);
    // Everything about a rating that is told in public is settled; here the round is read from inside.
    const Pages pages = laidOut(reviewed(ratings), {.profile = PublicationProfile::Internal});
    QVERIFY(pages);
    QTEST(chapters(pages), "chapters");
    const PageRecorder recorder = recorded(pages);
    QCOMPARE(recorder.faults, QStringList());
    QString text;
    for (int page = 0; page < recorder.pages; ++page)
        text += recorder.textOf(page, false) + u' ';
    for (const QString &one : words)
        QVERIFY2(text.simplified().contains(one), qPrintable(one + u" in "_s + text.simplified()));
}

void SectionsTest::completionIsThatOfThePhaseThatWasRated()
{
    const ReportOptions options{.language = u"en"_s, .sections = QStringList{u"summary"_s}};
    Contents contents = reviewed({u"1:completion-midterm=complete"_s, u"2:completion-midterm=limited"_s,
                                  u"1:completion-end=nr"_s, u"2:completion-end=nr"_s},
                                 u"irm-2014"_s);
    const QString atMidterm = recorded(laidOut(contents, options)).textOf(2);
    QVERIFY2(atMidterm.contains(u"a level under “Completion at midterm”: 1 at"_s), qPrintable(atMidterm));
    contents = reviewed({u"1:completion-midterm=complete"_s, u"2:completion-end=limited"_s}, u"irm-2014"_s);
    const QString atEnd = recorded(laidOut(contents, options)).textOf(2);
    QVERIFY2(atEnd.contains(u"1 with a level under “Completion at the end”: 0 at"_s), qPrintable(atEnd));
}

void SectionsTest::everySheetIsOnePage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Paper>("paper");
    QTest::newRow("Spanish on A4") << u"es"_s << Paper::A4;
    QTest::newRow("English on Letter") << u"en"_s << Paper::Letter;
}

void SectionsTest::everySheetIsOnePage()
{
    QFETCH(QString, language);
    QFETCH(Paper, paper);
    for (const Commitment &commitment : std::as_const(m_mexico.commitments)) {
        const Pages pages = laidOut(m_mexico, {.language = language, .paper = paper, .sheet = commitment.id});
        QVERIFY(pages);
        QVERIFY2((*pages)->count() == 1, qPrintable(commitment.number));
        QCOMPARE(recorded(pages).faults, QStringList());
    }
    for (const Institution &institution : std::as_const(m_mexico.institutions)) {
        const Pages pages = laidOut(m_mexico, {.language = language, .paper = paper, .sheet = institution.id});
        QVERIFY(pages);
        QVERIFY2((*pages)->count() == 1, qPrintable(institution.name));
        QVERIFY(recorded(pages).textOf(0, false).simplified().contains(institution.name.simplified()));
    }
}

void SectionsTest::aSheetOfNothingIsRefused()
{
    const Pages pages = laidOut(m_mexico, {.sheet = CommitmentId::fromName(u"nowhere"_s)});
    QVERIFY(!pages);
    QCOMPARE(pages.error().what, u"report.no-subject"_s);
}

QTEST_MAIN(SectionsTest)
#include "SectionsTest.moc"
