#include "core/exchange/ExampleReader.h"
#include "core/report/chapters/SectionWriters.h"
#include "core/report/pages/ReportPages.h"
#include "tests/support/PageRecorder.h"
#include "tests/support/PlainFigures.h"
#include "tests/support/ReviewedPlan.h"

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
    void textsStandInTheOrderOfReports();
    void aSummaryInTwoLanguagesIsPrintedInBoth();
    void whatIsNotThereIsRefused();
    void reviewAndResultsTellTheirFigures_data();
    void reviewAndResultsTellTheirFigures();
    void completionIsThatOfThePhaseThatWasRated();
    void reasonsStandWithTheirCodes_data();
    void reasonsStandWithTheirCodes();
    void faultsOfProcessStandApart();
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

    Contents m_mexico;
};

void SectionsTest::initTestCase()
{
    const Result<ImportBatch> batch = readMexico2012();
    QVERIFY(batch);
    m_mexico = batch->contents;
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
             (QStringList{u"Cumplimiento"_s, u"Método"_s, u"Anexo: los códigos de cada compromiso"_s}));
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

/// What was written beyond the structure stands behind all that comes before it in a report, annexes last.
void SectionsTest::textsStandInTheOrderOfReports()
{
    Contents contents = m_mexico;
    for (const QString &section : {u"context"_s, u"implementation-context"_s, u"lessons"_s, u"moving-forward"_s,
                                   u"recommendations"_s})
        contents.narratives.append(
            {contents.plans.first().id, section, LocalizedText::of(u"es"_s, u"Un texto."_s)});
    contents.index.reset();
    const QStringList progress = chapters(laidOut(contents, {.structure = u"progress"_s}));
    QVERIFY2(progress.indexOf(u"Contexto del país"_s) < progress.indexOf(u"Contexto de la ejecución"_s),
             qPrintable(progress.join(u'\n')));
    QVERIFY(progress.contains(u"Contexto del país"_s));
    const QStringList results = chapters(laidOut(contents, {.structure = u"results"_s}));
    QVERIFY2(results.indexOf(u"Próximos pasos"_s) > results.indexOf(u"Recomendaciones"_s),
             qPrintable(results.join(u'\n')));
    QCOMPARE(results.last(), u"Anexo: los códigos de cada compromiso"_s);
    for (const ReportStructure &structure : reportStructures().structures) {
        const QStringList titles = chapters(laidOut(contents, {.structure = structure.id}));
        for (const QString &title : titles)
            QVERIFY2(!title.startsWith(u"Anexo"_s) || title == titles.last(), qPrintable(titles.join(u'\n')));
    }
}

void SectionsTest::aSummaryInTwoLanguagesIsPrintedInBoth()
{
    Contents contents = m_mexico;
    LocalizedText text = LocalizedText::of(u"es"_s, u"En pocas palabras."_s);
    text.texts.insert(u"en"_s, u"In a few words."_s);
    contents.narratives.append({contents.plans.first().id, u"executive-summary"_s, text});
    contents.index.reset();
    const QString both = textOfReport(contents, {.structure = u"progress"_s});
    QVERIFY2(both.contains(u"En pocas palabras."_s) && both.contains(u"El mismo texto en inglés In a few words."_s),
             qPrintable(both.first(3000)));
    QVERIFY(!textOfReport(contents, {.structure = u"evaluation"_s}).contains(u"In a few words."_s));
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
        << QStringList{u"«Sí» en 1 de 1 compromiso calificado; el plan tiene 3. Números: 1."_s, u"Porque sí."_s};
    QTest::newRow("results") << QStringList{u"1:completion=complete"_s, u"2:completion=limited"_s,
                                            u"1:early-results=significant"_s, u"2:early-results=none-notable"_s,
                                            u"0:influence-development=involve"_s}
                             << QStringList{u"Resultados tempranos"_s, u"Cumplimiento"_s,
                                            u"Participación y cocreación"_s, u"Método"_s,
                                            u"Anexo: los códigos de cada compromiso"_s}
                             << QStringList{u"De 3 compromisos, 2 con nivel en «Resultados tempranos»"_s,
                                            u"1 en «Significativos»"_s};
}

void SectionsTest::reviewAndResultsTellTheirFigures()
{
    QFETCH(QStringList, ratings);
    QFETCH(QStringList, words);
    // Everything about a rating that is told in public is settled; here the round is read from inside.
    const Pages pages = laidOut(reviewedPlan(ratings), {.profile = PublicationProfile::Internal});
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
    Contents contents = reviewedPlan({u"1:completion-midterm=complete"_s, u"2:completion-midterm=limited"_s,
                                      u"1:completion-end=nr"_s, u"2:completion-end=nr"_s},
                                     u"irm-2014"_s);
    const QString atMidterm = recorded(laidOut(contents, options)).textOf(2);
    QVERIFY2(atMidterm.contains(u"a level under “Completion at midterm”: 1 at"_s), qPrintable(atMidterm));
    contents = reviewedPlan({u"1:completion-midterm=complete"_s, u"2:completion-end=limited"_s}, u"irm-2014"_s);
    const QString atEnd = recorded(laidOut(contents, options)).textOf(2);
    QVERIFY2(atEnd.contains(u"1 with a level under “Completion at the end”: 0 at"_s), qPrintable(atEnd));
}

/// Where the commitments have no sections of their own.
void SectionsTest::reasonsStandWithTheirCodes_data()
{
    QTest::addColumn<QString>("structure");
    QTest::addColumn<QStringList>("told");
    QTest::addColumn<QStringList>("untold");

    QTest::newRow("completion in a results report")
        << u"results"_s
        << QStringList{u"Por qué, compromiso por compromiso"_s, u"1 Compromiso número 1 Limitado Porque sí."_s,
                       u"2 Compromiso número 2 Sin evidencia disponible Porque sí."_s,
                       u"1 Compromiso número 1 Verificable Sí Porque sí."_s}
        << QStringList{u"Cumplimiento Limitado Porque sí."_s};
    QTest::newRow("the design in a review, but of what has its own section")
        << u"action-plan-review"_s
        << QStringList{u"Por qué, compromiso por compromiso"_s, u"2 Compromiso número 2 Verificable No Porque sí."_s,
                       u"Los compromisos que tienen su propio apartado no se repiten aquí."_s}
        << QStringList{u"1 Compromiso número 1 Verificable Sí Porque sí."_s};
    QTest::newRow("in the sections of the commitments, where there are any")
        << u"evaluation"_s << QStringList{u"Cumplimiento Limitado Porque sí."_s}
        << QStringList{u"Por qué, compromiso por compromiso"_s};
}

void SectionsTest::reasonsStandWithTheirCodes()
{
    QFETCH(QString, structure);
    QFETCH(QStringList, told);
    QFETCH(QStringList, untold);
    Contents contents = reviewedPlan({u"1:verifiable=yes"_s, u"1:promising=yes"_s, u"1:completion=limited"_s,
                                      u"2:completion=no-evidence"_s, u"3:verifiable=yes"_s});
    if (structure == u"action-plan-review")
        contents = reviewedPlan({u"1:verifiable=yes"_s, u"1:promising=yes"_s, u"2:verifiable=no"_s});
    const QString text = textOfReport(contents, {.structure = structure, .profile = PublicationProfile::Internal});
    for (const QString &one : told)
        QVERIFY2(text.contains(one), qPrintable(one + u" in "_s + text));
    for (const QString &one : untold)
        QVERIFY2(!text.contains(one), qPrintable(one + u" in "_s + text));
}

/// There "yes" is bad; the one sum of them says which.
void SectionsTest::faultsOfProcessStandApart()
{
    const Contents contents =
        reviewedPlan({u"0:requirement-space=yes"_s, u"0:requirement-website=no"_s, u"0:contrary-no-new-plan=yes"_s,
                      u"0:contrary-no-progress=no"_s, u"1:completion=limited"_s});
    const QString text = textOfReport(contents, {.structure = u"results"_s, .profile = PublicationProfile::Internal});
    QVERIFY2(text.contains(u"Aparte van las actuaciones contrarias al proceso, en que «Sí» es la falta."_s),
             qPrintable(text));
    const qsizetype apart = text.indexOf(u"Actuaciones contrarias al proceso: «Sí» es la falta"_s);
    QVERIFY2(apart > text.indexOf(u"Espacio de diálogo"_s), qPrintable(text));
    QVERIFY(text.indexOf(u"Sin plan nuevo en doce meses"_s) > apart);
    QVERIFY2(text.contains(u"Actuó en contra del proceso Sí Por: Sin plan nuevo en doce meses (Sí) y Requisitos "
                           u"mínimos cumplidos (No)"_s),
             qPrintable(text.mid(apart, 600)));
    const Contents local = reviewedPlan({u"0:local-forum=yes"_s, u"1:completion=limited"_s}, u"ogp-local"_s);
    QVERIFY(!textOfReport(local, {.structure = u"results"_s, .profile = PublicationProfile::Internal})
                 .contains(u"contrarias al proceso"_s));
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
