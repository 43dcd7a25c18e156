#include "core/report/ReportBuilder.h"
#include "tests/support/ReviewedPlan.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr auto internal = PublicationProfile::Internal;

/// Another evaluator's level beside those of the plan.
void addRating(Contents &contents, int number, const QString &criterion, const QString &level)
{
    const PersonId beto = PersonId::fromName(u"beto"_s);
    if (!contents.person(beto))
        contents.people.append({.id = beto, .name = u"beto"_s});
    const RatingKey key{contents.rounds.first().id, Subject::of(contents.commitments.at(number - 1).id),
                        CriterionCode(criterion), beto};
    contents.ratings.insert(key, {.key = key, .level = LevelCode(level), .reason = u"Porque no."_s});
    contents.index.reset();
}

/// A second round of the same day and method, in which the first commitment has the level.
void addRound(Contents &contents, const QString &title, const QString &level)
{
    Round round = contents.rounds.first();
    round.id = RoundId::fromName(title);
    round.title = LocalizedText::of(u"es"_s, title);
    round.position = 2;
    contents.rounds.append(round);
    const RatingKey key{round.id, Subject::of(contents.commitments.first().id), CriterionCode(u"completion"_s),
                        contents.people.first().id};
    contents.ratings.insert(key, {.key = key, .level = LevelCode(level), .reason = u"Después."_s});
    contents.index.reset();
}

QList<TableBlock> tablesOf(const Contents &contents, const ReportOptions &options)
{
    QList<TableBlock> tables;
    if (const auto tree = buildReport(contents, options)) {
        for (const Block &block : (*tree)->blocks) {
            if (const auto *table = std::get_if<TableBlock>(&block))
                tables.append(*table);
        }
    }
    return tables;
}

QString textOf(const TableCell &cell)
{
    QString text;
    for (const Span &span : cell.spans)
        text += span.text;
    return text;
}

} // namespace

/// Sentences that a sceptical reader checks: they add up, name what they speak of, and agree with what stands beside.
class ReportSentencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLeadAddsUpToAll();
    void whatIsNotPublishedIsSaidSo();
    void totalsHoldWhatHasNoPlaceInABar();
    void thePlanAsAWholeHasItsScore();
    void theKindOfReportIsNamed_data();
    void theKindOfReportIsNamed();
    void anOpenRoundIsSaidToBeOpen();
    void dueDatesAreToldOnceADayAndByRound();
    void oneIsNoPlural();
    void figureAndTableOfASheetAreOfOneRound();
    void recommendationsAreReadOnASheet();
    void whatWasNotReviewedTakesOneLine();
    void roundedPercentagesAreSaidToBeRounded();
    void whatHasNoLevelDidNotFail();
    void aMissingValueIsNotCalledAsALevelIs();
};

void ReportSentencesTest::theLeadAddsUpToAll()
{
    Contents contents = reviewedPlan({u"1:completion=complete"_s, u"2:completion=na"_s}, u"aga-2012"_s);
    addRating(contents, 1, u"completion"_s, u"limited"_s);
    const QString text = textOfReport(contents, {.sections = QStringList{u"summary"_s}, .profile = internal});
    QVERIFY2(text.contains(u"De 3 compromisos, 0 con nivel en «Cumplimiento»"_s), qPrintable(text));
    QVERIFY2(text.contains(u"1 tiene otra respuesta en lugar de un nivel: 1 en «No aplica». En 1 quienes evalúan no están de "
                           u"acuerdo. Falta calificar 1."_s),
             qPrintable(text));
}

void ReportSentencesTest::whatIsNotPublishedIsSaidSo()
{
    Contents contents = reviewedPlan({u"1:completion=complete"_s, u"2:completion=limited"_s}, u"aga-2012"_s);
    const ReportOptions options{.sections = QStringList{u"summary"_s, u"codes"_s}};
    QVERIFY(!textOfReport(contents, options).contains(u"de acuerdo"_s));
    addRating(contents, 1, u"completion"_s, u"limited"_s);
    const QString text = textOfReport(contents, options);
    QVERIFY2(text.contains(u"En 1 respuesta (un criterio de un compromiso o del plan)"_s), qPrintable(text));
    QVERIFY2(text.contains(u"2 quedan sin calificar, o con una calificación que no se publica"_s), qPrintable(text));
    QVERIFY(text.contains(u"«Sin calificar» comprende también"_s));
    QVERIFY(!text.contains(u"Sin acuerdo"_s));
    const ReportOptions sheet{.sheet = contents.commitments.first().id};
    QVERIFY(textOfReport(contents, sheet).contains(u"«Sin calificar» comprende también"_s));
}

void ReportSentencesTest::totalsHoldWhatHasNoPlaceInABar()
{
    Contents contents = reviewedPlan({u"1:completion=complete"_s, u"2:completion=limited"_s}, u"aga-2012"_s);
    addRating(contents, 1, u"completion"_s, u"limited"_s);
    int checked = 0;
    for (const TableBlock &table :
         tablesOf(contents, {.sections = QStringList{u"summary"_s}, .profile = internal})) {
        QStringList head;
        for (const TableCell &cell : table.head.first().cells)
            head.append(textOf(cell));
        if (!head.contains(u"Sin acuerdo"_s))
            continue;
        QCOMPARE(head.last(), u"Total"_s);
        QCOMPARE(textOf(table.rows.last().cells.last()), u"3"_s);
        QCOMPARE(textOf(table.rows.last().cells.at(head.indexOf(u"Sin acuerdo"_s))), u"1"_s);
        ++checked;
    }
    QVERIFY(checked > 0);
}

void ReportSentencesTest::thePlanAsAWholeHasItsScore()
{
    const QString text = textOfReport(
        reviewedPlan({u"0:plan-convening=open"_s, u"0:plan-notice=none"_s, u"1:completion=complete"_s}, u"aga-2012"_s),
        {.sections = QStringList{u"summary"_s, u"method"_s}});
    QVERIFY2(text.contains(u"Cumplimiento (los compromisos) 100 1 de 3"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Proceso (el plan en conjunto) 50 2 de 8"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Sin peso, porque el método no se lo da: Oportunidad y Cumplimiento del hito."_s),
             qPrintable(text));
}

void ReportSentencesTest::theKindOfReportIsNamed_data()
{
    QTest::addColumn<QString>("structure");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("kind");

    QTest::newRow("in Spanish") << u"results"_s << u"es"_s << u"Informe de resultados"_s;
    QTest::newRow("in English") << u"results"_s << u"en"_s << u"Results report"_s;
    QTest::newRow("without the years of its kind") << u"progress"_s << u"es"_s << u"Informe de avance"_s;
}

void ReportSentencesTest::theKindOfReportIsNamed()
{
    QFETCH(QString, structure);
    QFETCH(QString, language);
    QFETCH(QString, kind);
    const auto tree = buildReport(reviewedPlan({u"1:completion=complete"_s}),
                                  {.language = language, .structure = structure});
    QVERIFY(tree);
    QCOMPARE(std::get<TitlePageBlock>((*tree)->blocks.first()).kicker, kind);
    QVERIFY2((*tree)->title.startsWith(kind + u" · "_s), qPrintable((*tree)->title));
    QCOMPARE((*tree)->running, (*tree)->title);
}

void ReportSentencesTest::anOpenRoundIsSaidToBeOpen()
{
    Contents contents = reviewedPlan({u"1:completion=complete"_s});
    QVERIFY(contents.rounds.first().isOpen);
    QVERIFY(textOfReport(contents, {}).contains(u"Sigue abierta: sus calificaciones pueden cambiar."_s));
    contents.rounds.first().isOpen = false;
    QVERIFY(!textOfReport(contents, {}).contains(u"Sigue abierta"_s));
}

void ReportSentencesTest::dueDatesAreToldOnceADayAndByRound()
{
    Contents contents = reviewedPlan({u"1:completion=complete"_s, u"2:completion=limited"_s}, u"aga-2012"_s);
    for (Commitment &commitment : contents.commitments)
        commitment.due = PartialDate{2011, 1, 31};
    addRound(contents, u"Segunda"_s, u"limited"_s);
    const QString first = contents.rounds.first().title.in(u"es"_s);
    const QString text = textOfReport(contents, {.sections = QStringList{u"summary"_s, u"commitments"_s}});
    const QString told =
        u"habían vencido 3. Por su estado, según las rondas «%1» y «Segunda»: vencidos sin completar, 2"_s.arg(first);
    QVERIFY2(text.contains(told), qPrintable(text));
    QCOMPARE(text.count(u"habían vencido 3"_s), 1);
    QVERIFY(text.contains(u"que califica su cumplimiento: las rondas «%1» y «Segunda»."_s.arg(first)));
}

void ReportSentencesTest::oneIsNoPlural()
{
    Contents contents = reviewedPlan({u"1:completion-midterm=limited"_s, u"1:completion-end=complete"_s,
                                      u"1:opened-government=major"_s},
                                     u"irm-2014"_s);
    contents.commitments.resize(1);
    contents.commitments.first().due = PartialDate{2011, 1, 31};
    contents.index.reset();
    const ReportOptions options{.sections = QStringList{u"early-results"_s, u"summary"_s, u"commitments"_s}};
    const QString text = textOfReport(contents, options);
    QVERIFY2(!text.contains(u" 1 compromisos"_s), qPrintable(text));
    QVERIFY2(!text.contains(u"?:"_s), qPrintable(text));
    QVERIFY(text.contains(u"¿Contribuyó a la apertura del gobierno?"_s));
    QVERIFY(text.contains(u"de 1 compromiso con nivel en los dos momentos"_s));
}

void ReportSentencesTest::figureAndTableOfASheetAreOfOneRound()
{
    Contents contents = reviewedPlan({u"1:completion=complete"_s}, u"aga-2012"_s);
    addRound(contents, u"Segunda"_s, u"limited"_s);
    QVERIFY(!contents.commitments.first().involvements.isEmpty());
    const auto tree =
        buildReport(contents, {.sheet = contents.commitments.first().involvements.first().institution});
    QVERIFY(tree);
    QStringList captions;
    QString notes;
    for (const Block &block : (*tree)->blocks) {
        if (const auto *figure = std::get_if<FigureBlock>(&block))
            captions.append(figure->caption);
        if (const auto *paragraph = std::get_if<ParagraphBlock>(&block))
            notes += paragraph->spans.first().text + u' ';
        if (const auto *heading = std::get_if<HeadingBlock>(&block))
            notes += heading->text + u' ';
    }
    QCOMPARE(captions.size(), 1);
    QVERIFY2(captions.first().contains(u"ronda «Segunda»"_s), qPrintable(captions.first()));
    QVERIFY2(notes.contains(u"Ronda «Segunda», corte"_s), qPrintable(notes));
    const QString first = contents.rounds.first().title.in(u"es"_s);
    QVERIFY2(notes.contains(u"también hay calificaciones en «%1»"_s.arg(first)), qPrintable(notes));
}

void ReportSentencesTest::recommendationsAreReadOnASheet()
{
    Contents contents = reviewedPlan({u"1:completion=complete"_s});
    contents.recommendations = {{.id = RecommendationId::fromName(u"1"_s),
                                 .plan = contents.plans.first().id,
                                 .number = 1,
                                 .text = LocalizedText::of(u"es"_s, u"Publicar el **padrón**."_s),
                                 .commitments = {contents.commitments.first().id}}};
    contents.index.reset();
    const QString text = textOfReport(contents, {.sheet = contents.commitments.first().id});
    QVERIFY2(text.contains(u"Recomendación 1 Publicar el padrón."_s), qPrintable(text));
}

/// Each by its kind, and what was said of it all the same.
void ReportSentencesTest::whatWasNotReviewedTakesOneLine()
{
    Contents contents = reviewedPlan({u"1:verifiable=yes"_s, u"1:novelty=nr"_s, u"1:time-bound=nr"_s,
                                      u"1:potential-impact=nd"_s, u"1:specificity=nr"_s},
                                     u"irm-2011"_s);
    for (Rating &rating : contents.ratings) {
        if (rating.key.criterion.toString() != u"specificity")
            rating.reason.clear();
    }
    const QString text = textOfReport(contents, {.sections = QStringList{u"commitments"_s}});
    QVERIFY2(text.contains(u"No revisado: Plazo y Nuevo o preexistente."_s), qPrintable(text));
    QVERIFY2(text.contains(u"Sin dato: Impacto potencial."_s), qPrintable(text));
    QVERIFY2(text.contains(u"Especificidad No revisado Porque sí."_s), qPrintable(text));
    const QString summary = textOfReport(contents, {.sections = QStringList{u"summary"_s}});
    QVERIFY2(summary.contains(u"Especificidad, Plazo, Nuevo o preexistente (No revisado 1, Sin calificar 2)"_s),
             qPrintable(summary));
}

void ReportSentencesTest::roundedPercentagesAreSaidToBeRounded()
{
    const ReportOptions options{.sections = QStringList{u"summary"_s}};
    const QString thirds = textOfReport(
        reviewedPlan({u"1:completion=complete"_s, u"2:completion=limited"_s, u"3:completion=not-started"_s}), options);
    QVERIFY2(thirds.contains(u"Los porcentajes están redondeados: suman 99 y no 100."_s), qPrintable(thirds));
    const QString halves =
        textOfReport(reviewedPlan({u"1:completion=complete"_s, u"2:completion=limited"_s}), options);
    QVERIFY(!halves.contains(u"redondeados"_s));
}

void ReportSentencesTest::whatHasNoLevelDidNotFail()
{
    const ReportOptions options{.sections = QStringList{u"commitments"_s}};
    const QString without = textOfReport(reviewedPlan({u"1:completion=na"_s}, u"irm-2011"_s), options);
    QVERIFY2(without.contains(u"No hay nivel con que cumplirlo: Cumplimiento real (No aplica)"_s), qPrintable(without));
    QVERIFY2(!without.contains(u"No se cumple: Cumplimiento real"_s), qPrintable(without));
    const QString low = textOfReport(reviewedPlan({u"1:completion=limited"_s}, u"irm-2011"_s), options);
    QVERIFY2(low.contains(u"No se cumple: Cumplimiento real"_s), qPrintable(low));
}

void ReportSentencesTest::aMissingValueIsNotCalledAsALevelIs()
{
    const Contents contents =
        reviewedPlan({u"1:value-information=unclear-relevance"_s, u"1:completion=unclear"_s}, u"irm-2011"_s);
    const QStringList sections{u"commitments"_s};
    const QString english = textOfReport(contents, {.language = u"en"_s, .sections = sections});
    QVERIFY2(english.contains(u"Actual completion Unclear (could not be established)"_s), qPrintable(english));
    QVERIFY2(english.contains(u"Access to information Unclear Porque sí."_s), qPrintable(english));
    const QString spanish = textOfReport(contents, {.sections = sections});
    QVERIFY2(spanish.contains(u"Cumplimiento real No claro Porque sí."_s), qPrintable(spanish));
}

QTEST_MAIN(ReportSentencesTest)
#include "ReportSentencesTest.moc"
