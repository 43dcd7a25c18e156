#include "core/evaluation/RoundLevels.h"
#include "core/exchange/ExampleReader.h"
#include "core/method/MethodReader.h"
#include "core/report/ReportContext.h"
#include "core/report/pages/ReportPages.h"
#include "tests/support/PageRecorder.h"
#include "tests/support/PlainFigures.h"
#include "tests/support/SmallPlan.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

PageRecorder recorded(const Contents &contents, const QString &language,
                      PublicationProfile profile = PublicationProfile::Public)
{
    const ReportOptions options{.language = language,
                                .paper = Paper::A4,
                                .plan = {},
                                .stateDigest = u"4f1c00a92e"_s,
                                .profile = profile,
                                .date = QDate(2012, 12, 14)};
    const auto pages = layoutReport(contents, options, std::make_shared<PlainFigures>());
    if (!pages)
        qFatal("%s %s", qPrintable(pages.error().what), qPrintable(pages.error().where));
    PageRecorder recorder;
    for (int page = 0; page < (*pages)->count(); ++page)
        (*pages)->paint(page, recorder);
    return recorder;
}

QString allText(const PageRecorder &recorder)
{
    QString text;
    for (int page = 0; page < recorder.pages; ++page)
        text += recorder.textOf(page, false) + u'\n';
    return text;
}

Contents mexico()
{
    const Result<ImportBatch> batch = readMexico2012();
    if (!batch)
        qFatal("%s %s", qPrintable(batch.error().what), qPrintable(batch.error().where));
    return batch->contents;
}

Rating ratingOf(const Contents &contents, int number, const QString &criterion, const QString &level, PersonId person)
{
    Rating rating;
    rating.key = {contents.rounds.first().id, Subject::of(contents.commitments.at(number - 1).id),
                  CriterionCode(criterion), person};
    rating.level = LevelCode(level);
    return rating;
}

} // namespace

class ReportBuilderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRegisterOfTheProcessIsTold_data();
    void theRegisterOfTheProcessIsTold();
    void milestonesClustersAndFlagsAreTold();
    void selfReportsStandBesideTheScore_data();
    void selfReportsStandBesideTheScore();
    void mexicosFiguresAreTheKnownOnes_data();
    void mexicosFiguresAreTheKnownOnes();
    void everyTextIsInTheCatalogue_data();
    void everyTextIsInTheCatalogue();
    void everyCommitmentHasItsSection();
    void anEmptyRoundIsSaidToBeEmptyAndNotDrawn();
    void reasonsAndEvidenceStandWithTheirLevel();
    void confidentialEvidenceGivesNothingAway();
    void anInternalReportSaysSoOnEveryPage();
    void severalEvaluatorsAreTold();
    void dueDatesAndDelayAreTold_data();
    void dueDatesAndDelayAreTold();
    void theMatrixOfThePlanStandsOnOnePage();
    void twoRoundsAreSetBesideOneAnother();
    void aDossierWithoutPlanHasNoReport();
    void numbersInARowBecomeARange_data();
    void numbersInARowBecomeARange();
};

void ReportBuilderTest::mexicosFiguresAreTheKnownOnes_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("sentences");
    QTest::newRow("in Spanish") << u"es"_s
                                << QStringList{u"16 en «Completo» (44 %)"_s,
                                               u"9 en «Sustancial» (25 %)"_s,
                                               u"8 en «Limitado» (22 %)"_s,
                                               u"3 en «No iniciado» (8 %)"_s,
                                               u"25 de 36"_s,
                                               u"De los 30 compromisos"_s,
                                               u"17 en «A tiempo»"_s,
                                               u"13 en «Atrasado»"_s,
                                               u"Cumplen la regla «Con estrella» 25 de 36"_s,
                                               u"no se cuenta como compromiso"_s};
    QTest::newRow("in English") << u"en"_s
                                << QStringList{u"16 at “Complete” (44%)"_s, u"9 at “Substantial” (25%)"_s,
                                               u"8 at “Limited” (22%)"_s,   u"3 at “Not started” (8%)"_s,
                                               u"Of the 30 commitments"_s,  u"17 at “On time”"_s,
                                               u"13 at “Behind”"_s,         u"25 of 36 meet the rule “Starred”"_s};
}

void ReportBuilderTest::mexicosFiguresAreTheKnownOnes()
{
    QFETCH(QString, language);
    QFETCH(QStringList, sentences);
    const QString text = allText(recorded(mexico(), language)).simplified();
    for (const QString &sentence : sentences)
        QVERIFY2(text.contains(sentence), qPrintable(sentence));
}

void ReportBuilderTest::everyTextIsInTheCatalogue_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("in Spanish") << u"es"_s;
    QTest::newRow("in English") << u"en"_s;
}

void ReportBuilderTest::everyTextIsInTheCatalogue()
{
    QFETCH(QString, language);
    const PageRecorder recorder = recorded(mexico(), language);
    QCOMPARE(recorder.faults, QStringList());
    // A missing key answers with itself.
    static const QRegularExpression key(u"\\breport\\.[a-z]"_s);
    for (const RecordedText &text : recorder.texts)
        QVERIFY2(!text.text.contains(key), qPrintable(text.text));
}

void ReportBuilderTest::everyCommitmentHasItsSection()
{
    const Contents contents = mexico();
    const PageRecorder recorder = recorded(contents, u"es"_s);
    for (const Commitment &commitment : contents.commitments) {
        const QString title = (commitment.isCounted ? u"Compromiso %1. %2"_s : u"Número %1. %2"_s)
                                  .arg(commitment.number, commitment.title.in(u"es"_s));
        const bool isThere = std::any_of(recorder.bookmarks.cbegin(), recorder.bookmarks.cend(),
                                         [&](const Bookmark &bookmark) { return bookmark.text == title; });
        QVERIFY2(isThere, qPrintable(title));
    }
    int figures = 0;
    for (const Tag &tag : recorder.tags) {
        if (tag.kind == Tag::Kind::Figure) {
            ++figures;
            QVERIFY(tag.alternative.size() > 40);
        }
    }
    QVERIFY(figures >= 3);
}

void ReportBuilderTest::anEmptyRoundIsSaidToBeEmptyAndNotDrawn()
{
    const PageRecorder recorder = recorded(smallPlan().contents, u"es"_s);
    QCOMPARE(recorder.count(Tag::Kind::Figure), 0);
    QVERIFY(allText(recorder).contains(u"no tiene ninguna calificación"_s));
}

void ReportBuilderTest::reasonsAndEvidenceStandWithTheirLevel()
{
    Contents contents = smallPlan().contents;
    Evidence item;
    item.id = EvidenceId::fromName(u"e"_s);
    item.number = 14;
    item.title = u"Minuta de la mesa 18"_s;
    item.digest = u"9b2f"_s + QString(56, u'0') + u"11c0"_s;
    item.commitments = {contents.commitments.first().id};
    contents.evidence = {item};
    Rating rating = ratingOf(contents, 1, u"completion"_s, u"substantial"_s, contents.people.first().id);
    rating.reason = u"Faltan las facturas."_s;
    rating.evidence = {item.id};
    contents.ratings.insert(rating.key, rating);
    const PageRecorder recorder = recorded(contents, u"es"_s);
    const QString text = allText(recorder);
    QVERIFY(text.contains(u"Sustancial Faltan las facturas. [ E‑14 ]"_s));
    QVERIFY(text.contains(u"Minuta de la mesa 18"_s));
    QVERIFY(text.contains(u"9b2f…11c0"_s));
    QVERIFY(text.contains(u"Sin calificar: "_s));
}

void ReportBuilderTest::confidentialEvidenceGivesNothingAway()
{
    Contents contents = smallPlan().contents;
    Evidence item;
    item.id = EvidenceId::fromName(u"e"_s);
    item.number = 1;
    item.title = u"Charla con Zafiro"_s;
    item.fileName = u"zafiro.odt"_s;
    item.url = u"https://example.org/zafiro"_s;
    item.digest = QString(64, u'd');
    item.isConfidential = true;
    item.commitments = {contents.commitments.first().id};
    contents.evidence = {item};
    const PageRecorder recorder = recorded(contents, u"es"_s);
    const QString text = allText(recorder);
    for (const QString &word : {u"zafiro"_s, u"dddd"_s, u"confidencial"_s})
        QVERIFY(!text.contains(word, Qt::CaseInsensitive));
    for (const PageRecorder::Link &link : recorder.links)
        QVERIFY(!link.url.contains(u"zafiro"_s));
    const QString internal = allText(recorded(contents, u"es"_s, PublicationProfile::Internal));
    QVERIFY(internal.contains(u"Charla con Zafiro · Confidencial"_s));
}

void ReportBuilderTest::anInternalReportSaysSoOnEveryPage()
{
    const PageRecorder internal = recorded(smallPlan().contents, u"es"_s, PublicationProfile::Internal);
    for (int page = 0; page < internal.pages; ++page)
        QVERIFY2(internal.textOf(page, true).contains(u"INTERNO: no publicar"_s), qPrintable(QString::number(page)));
    QVERIFY(internal.textOf(0, false).contains(u"Edición interna"_s));
    QVERIFY(!allText(recorded(smallPlan().contents, u"es"_s)).contains(u"Edición interna"_s));
}

void ReportBuilderTest::severalEvaluatorsAreTold()
{
    Contents contents = smallPlan().contents;
    contents.people.append({.id = PersonId::fromName(u"person/beto"_s),
                            .name = u"beto"_s,
                            .fullName = u"Beto Luna"_s,
                            .role = u"evaluator"_s});
    for (const Person &person : contents.people) {
        const Rating rating =
            ratingOf(contents, 2, u"completion"_s, person.name == u"ana"_s ? u"complete"_s : u"limited"_s, person.id);
        contents.ratings.insert(rating.key, rating);
    }
    const QString text = allText(recorded(contents, u"es"_s, PublicationProfile::Internal));
    QVERIFY(text.contains(u"Ana Ruiz Completo"_s));
    QVERIFY(text.contains(u"Beto Luna Limitado"_s));
    QVERIFY(text.contains(u"Sin acuerdo"_s));
    const QString published = allText(recorded(contents, u"es"_s));
    QVERIFY(published.contains(u"En 1 respuesta (un criterio de un compromiso o del plan) quienes evalúan no están de acuerdo"_s));
    QVERIFY(!published.contains(u"Beto Luna"_s) && !published.contains(u"Limitado 1"_s));
}

void ReportBuilderTest::dueDatesAndDelayAreTold_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("sentences");
    QTest::newRow("in Spanish") << u"es"_s
                                << QStringList{u"de 36 compromisos: cumplidos, 16; vencidos sin completar, 20"_s,
                                               u"Línea de tiempo de los compromisos"_s, u"Días de atraso"_s};
    QTest::newRow("in English") << u"en"_s
                                << QStringList{u"of 36 commitments: done, 16; overdue, 20"_s,
                                               u"Time line of the commitments"_s, u"Days late"_s};
}

void ReportBuilderTest::dueDatesAndDelayAreTold()
{
    QFETCH(QString, language);
    QFETCH(QStringList, sentences);
    const QString text = allText(recorded(mexico(), language)).simplified();
    for (const QString &sentence : sentences)
        QVERIFY2(text.contains(sentence), qPrintable(sentence));
}

/// Heading, the key to the marks and 36 rows.
void ReportBuilderTest::theMatrixOfThePlanStandsOnOnePage()
{
    const PageRecorder recorder = recorded(mexico(), u"es"_s);
    int pages = 0;
    for (int page = 0; page < recorder.pages; ++page) {
        const QString text = recorder.textOf(page, false).simplified();
        if (!text.contains(u"Nivel de cada compromiso en cada criterio"_s))
            continue;
        ++pages;
        QVERIFY(text.contains(u"Todos los compromisos por criterio"_s));
        QVERIFY(text.indexOf(u"Recursos públicos"_s) < text.indexOf(u"Nivel de cada compromiso"_s));
        QVERIFY(text.contains(u"Sin nivel"_s));
    }
    QCOMPARE(pages, 1);
}

void ReportBuilderTest::twoRoundsAreSetBesideOneAnother()
{
    Contents contents = mexico();
    QVERIFY(!allText(recorded(contents, u"en"_s)).contains(u"Before and after"_s));
    // The same codes a year later, but that the first commitment has fallen.
    Round published;
    for (const Round &round : std::as_const(contents.rounds)) {
        if (round.method == u"irm-2011")
            published = round;
    }
    Round later = published;
    later.id = RoundId::create();
    later.asOf = later.asOf.addYears(1);
    later.position = 9;
    contents.rounds.append(later);
    for (Rating rating : contents.ratingsOf(published.id)) {
        rating.key.round = later.id;
        if (rating.key.subject == Subject::of(contents.commitments.first().id) &&
            rating.key.criterion.toString() == u"completion")
            rating.level = LevelCode(u"not-started"_s);
        contents.ratings.insert(rating.key, rating);
    }
    contents.index.reset();
    const QString text = allText(recorded(contents, u"en"_s)).simplified();
    QVERIFY(text.contains(u"Before and after"_s));
    QVERIFY2(text.contains(u"of 36 commitments with a level at both times (out of 36), 0 rose, 35 stayed and 1 fell"_s),
             qPrintable(text.mid(text.indexOf(u"Before and after"_s), 1500)));
}

void ReportBuilderTest::aDossierWithoutPlanHasNoReport()
{
    const auto pages = layoutReport({}, {}, std::make_shared<PlainFigures>());
    QVERIFY(!pages);
    QCOMPARE(pages.error().what, u"report.no-plan"_s);
}

void ReportBuilderTest::numbersInARowBecomeARange_data()
{
    QTest::addColumn<QStringList>("numbers");
    QTest::addColumn<QString>("expected");
    QTest::newRow("three in a row") << QStringList{u"1"_s, u"2"_s, u"3"_s, u"7"_s} << u"1–3, 7"_s;
    QTest::newRow("two stay two") << QStringList{u"1"_s, u"2"_s} << u"1, 2"_s;
    QTest::newRow("other numbers than whole ones stay as they are") << QStringList{u"1.a"_s, u"1.b"_s} << u"1.a, 1.b"_s;
    QTest::newRow("none") << QStringList{} << QString();
}

void ReportBuilderTest::numbersInARowBecomeARange()
{
    QFETCH(QStringList, numbers);
    QFETCH(QString, expected);
    QCOMPARE(numberRanges(numbers), expected);
}

void ReportBuilderTest::theRegisterOfTheProcessIsTold_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("told");
    QTest::newRow("es") << u"es"_s
                        << QStringList{u"Actos del proceso"_s,
                                       u"Con minuta firmada: 1"_s,
                                       u"7 días de anticipación"_s,
                                       u"Constan 4 propuestas"_s,
                                       u"75"_s,
                                       u"(3 de 4)"_s,
                                       u"Organización A"_s,
                                       u"No retomada"_s};
    QTest::newRow("en") << u"en"_s
                        << QStringList{u"Events of the process"_s,
                                       u"With signed minutes: 1"_s,
                                       u"7 days ahead"_s,
                                       u"4 proposals are on record"_s,
                                       u"75"_s,
                                       u"(3 of 4)"_s,
                                       u"Organización A"_s,
                                       u"Not taken up"_s};
}

void ReportBuilderTest::theRegisterOfTheProcessIsTold()
{
    QFETCH(QString, language);
    QFETCH(QStringList, told);
    Contents contents = mexico();
    const ActionPlanId plan = contents.plans.first().id;
    contents.events = {{.id = ProcessEventId::create(),
                        .plan = plan,
                        .title = LocalizedText::of(u"es"_s, u"Reunión"_s),
                        .date = PartialDate{.year = 2012, .month = 2},
                        .noticeDays = 7,
                        .minutes = Minutes::Signed}};
    const QList<ProposalOutcome> outcomes{ProposalOutcome::TakenUp, ProposalOutcome::TakenUp, ProposalOutcome::Partly,
                                          ProposalOutcome::NotTakenUp};
    for (qsizetype i = 0; i < outcomes.size(); ++i)
        contents.proposals.append({.id = ProposalId::create(),
                                   .plan = plan,
                                   .number = QString::number(i + 1),
                                   .title = LocalizedText::of(u"es"_s, u"Propuesta"_s),
                                   .proposer = i < 2 ? u"Organización A"_s : u"Organización B"_s,
                                   .outcome = outcomes.at(i),
                                   .commitments = {contents.commitments.first().id}});
    const QString text = allText(recorded(contents, language)).simplified();
    for (const QString &words : told)
        QVERIFY2(text.contains(words), qPrintable(words));
}

void ReportBuilderTest::milestonesClustersAndFlagsAreTold()
{
    Contents contents = mexico();
    const Commitment &commitment = contents.commitments.first();
    const Round &round = contents.rounds.first();
    contents.milestones = {{.id = MilestoneId::create(),
                            .commitment = commitment.id,
                            .number = u"1"_s,
                            .title = LocalizedText::of(u"es"_s, u"Publicar la base"_s),
                            .due = PartialDate{.year = 2012, .month = 8}}};
    contents.clusters = {{.id = ClusterId::create(),
                          .plan = contents.plans.first().id,
                          .number = u"A"_s,
                          .title = LocalizedText::of(u"es"_s, u"Datos abiertos"_s),
                          .commitments = {contents.commitments.at(0).id, contents.commitments.at(1).id}}};
    contents.overrides = {{.round = round.id,
                           .subject = Subject::of(commitment.id),
                           .name = u"starred"_s,
                           .value = u"no"_s,
                           .reason = u"El código no refleja lo publicado"_s,
                           .person = contents.people.first().id,
                           .setAt = QDateTime(QDate(2012, 12, 1), QTime(), Qt::UTC)}};
    const QString text = allText(recorded(contents, u"es"_s)).simplified();
    for (const QString &words : {u"Hitos"_s, u"Publicar la base"_s, u"Grupo A: Datos abiertos"_s,
                                 u"Fijado a mano; la regla da: Sí."_s, u"El código no refleja lo publicado"_s,
                                 u"de 36 compromisos habían vencido 36. Por su estado, según la ronda «MRI 2013 (códigos publicados)»: cumplidos, 16;"_s})
        QVERIFY2(text.contains(words), qPrintable(words));
}

void ReportBuilderTest::selfReportsStandBesideTheScore_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("told");
    QTest::newRow("in Spanish") << u"es"_s
                                << QStringList{
                                       u"Autorreporte del gobierno y calificación"_s,
                                       u"De 2 compromisos con ambos, el gobierno dice más en 1 y lo mismo en 1."_s,
                                       u"De 34 compromisos no hay autorreporte."_s, u"Secretaría Técnica"_s};
    QTest::newRow("in English")
        << u"en"_s
        << QStringList{u"Government self-report beside the score"_s,
                       u"Of 2 commitments with both, the government says more in 1 and the same in 1."_s,
                       u"Of 34 commitments there is no self-report."_s, u"Secretaría Técnica"_s};
}

void ReportBuilderTest::selfReportsStandBesideTheScore()
{
    QFETCH(QString, language);
    QFETCH(QStringList, told);
    Contents contents = mexico();
    QVERIFY(!allText(recorded(contents, language)).contains(told.first()));
    for (const QString &number : {u"5"_s, u"18"_s}) { // not started, and whatever 18 is scored
        const auto commitment = std::find_if(contents.commitments.cbegin(), contents.commitments.cend(),
                                             [&](const Commitment &other) { return other.number == number; });
        QVERIFY(commitment != contents.commitments.cend());
        const RoundLevels levels(contents, roundToShow(contents, commitment->plan)->id);
        const LevelCode score = levels.of(Subject::of(commitment->id), CriterionCode(u"completion"_s));
        contents.selfReports.append({.id = SelfReportId::create(),
                                     .commitment = commitment->id,
                                     .status = number == u"5" ? u"complete"_s : score.toString(),
                                     .reported = PartialDate{.year = 2012, .month = 9},
                                     .source = u"Secretaría Técnica"_s});
    }
    const PageRecorder recorder = recorded(contents, language);
    QCOMPARE(recorder.faults, QStringList());
    const QString text = allText(recorder).simplified();
    for (const QString &words : told)
        QVERIFY2(text.contains(words), qPrintable(words));
    static const QRegularExpression key(u"\\breport\\.[a-z]"_s); // a missing key answers with itself
    QVERIFY(!text.contains(key));
}

QTEST_MAIN(ReportBuilderTest)
#include "ReportBuilderTest.moc"
