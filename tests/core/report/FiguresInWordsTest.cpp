#include "core/exchange/ExampleReader.h"
#include "core/report/ReportBuilder.h"
#include "tests/support/ReviewedPlan.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// What the figures rest on is said with them.
class FiguresInWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whoRatedStandsWithTheRound();
    void publishedCodesHaveNoRater();
    void aRoundWithoutRatingsOfACommitmentSaysSo();
    void countsAreToldOfHowMany();
    void aRuleThatCannotBeDeterminedIsNoFailure();
    void aRuleThatHoldsForSomeIsTold();
    void theLeadSaysWhatItsBaseHolds();
    void scoresSayWhatTheyLeaveOut();
    void whatIsNotCountedIsNoted();
    void totalsAreBoldInEveryCell();

private:
    static QString summary(const QStringList &ratings, const QString &method)
    {
        return textOfReport(reviewedPlan(ratings, method),
                            {.sections = QStringList{u"summary"_s}, .profile = PublicationProfile::Internal});
    }

    Contents m_mexico;
};

void FiguresInWordsTest::initTestCase()
{
    const Result<ImportBatch> batch = readMexico2012();
    QVERIFY(batch);
    m_mexico = batch->contents;
}

/// A second round, with a rating of the first commitment by ana.
void FiguresInWordsTest::whoRatedStandsWithTheRound()
{
    Contents contents = m_mexico;
    const auto empty = std::find_if(contents.rounds.cbegin(), contents.rounds.cend(),
                                    [](const Round &round) { return round.method == u"aga-2012"; });
    QVERIFY(empty != contents.rounds.cend());
    contents.people.append({.id = PersonId::fromName(u"ana"_s), .name = u"ana"_s, .fullName = u"Ana Ruiz"_s});
    const RatingKey key{empty->id, Subject::of(contents.commitments.first().id), CriterionCode(u"completion"_s),
                        PersonId::fromName(u"ana"_s)};
    contents.ratings.insert(key, {.key = key, .level = LevelCode(u"limited"_s)});
    contents.index.reset();
    const QString text = textOfReport(contents, {.sections = QStringList{u"summary"_s}});
    QVERIFY2(text.contains(u"Método: AGA 2012: los tres temas del comité técnico. Calificaciones de Ana Ruiz."_s),
             qPrintable(text.left(1500)));
    QCOMPARE(text.count(u"Calificaciones de Ana Ruiz"_s), 1);
}

void FiguresInWordsTest::publishedCodesHaveNoRater()
{
    QVERIFY(!textOfReport(m_mexico, {.sections = QStringList{u"summary"_s}}).contains(u"Calificaciones de "_s));
}

void FiguresInWordsTest::aRoundWithoutRatingsOfACommitmentSaysSo()
{
    Contents contents = reviewedPlan({u"1:completion=limited"_s, u"2:completion=limited"_s}, u"aga-2012"_s);
    Round later = contents.rounds.first();
    later.id = RoundId::fromName(u"later"_s);
    later.asOf = later.asOf.addYears(1);
    contents.rounds.append(later);
    const RatingKey key{later.id, Subject::of(contents.commitments.first().id), CriterionCode(u"completion"_s),
                        contents.people.first().id};
    contents.ratings.insert(key, {.key = key, .level = LevelCode(u"complete"_s)});
    contents.index.reset();
    const QString text = textOfReport(contents, {.sections = QStringList{u"commitments"_s}});
    QCOMPARE(text.count(u"Sin calificaciones en esta ronda."_s), 1);
    QVERIFY(text.indexOf(u"Sin calificaciones en esta ronda."_s) > text.lastIndexOf(u"parte 2"_s));
    QCOMPARE(text.count(u"Ninguna ronda tiene calificaciones de este compromiso."_s), 1);
}

void FiguresInWordsTest::countsAreToldOfHowMany()
{
    QStringList ratings;
    for (const QString &criterion :
         {u"measurable"_s, u"verifiable"_s, u"institution-named"_s, u"official-named"_s, u"due-date-named"_s}) {
        ratings.append(u"1:%1=%2"_s.arg(criterion, criterion == u"measurable" ? u"no"_s : u"yes"_s));
        ratings.append(u"2:%1=%2"_s.arg(criterion, criterion == u"verifiable" ? u"yes"_s : u"no"_s));
    }
    ratings.append(u"3:measurable=yes"_s);
    const QString text = summary(ratings + QStringList{u"1:completion=limited"_s}, u"aga-2012"_s);
    QVERIFY2(text.contains(u"Datos señalados 1 de 5: 1; 4 de 5: 1; no determinable: 1 2 de 3"_s), qPrintable(text));
    const QString sheet = textOfReport(reviewedPlan(ratings, u"aga-2012"_s), {.sections = QStringList{u"commitments"_s},
                                                                              .profile = PublicationProfile::Internal});
    QVERIFY2(sheet.contains(u"Datos señalados 4 de 5"_s), qPrintable(sheet));
}

void FiguresInWordsTest::aRuleThatCannotBeDeterminedIsNoFailure()
{
    const QString text = textOfReport(m_mexico, {.sections = QStringList{u"summary"_s}});
    QVERIFY(text.contains(u"Cumplen la regla «Con estrella» 25 de 36; 11 no la cumplen. De los 30"_s));
    QVERIFY2(text.contains(u"No: 11; no determinable: 25 11 de 36"_s), qPrintable(text));
    QVERIFY(text.contains(u"Determinable en"_s));
}

void FiguresInWordsTest::aRuleThatHoldsForSomeIsTold()
{
    const QStringList star{u"1:verifiable=yes"_s,          u"1:specificity=high"_s,
                           u"1:value-information=clear"_s, u"1:potential-impact=transformative"_s,
                           u"1:completion-end=complete"_s, u"2:completion-end=limited"_s};
    const QString text = summary(star, u"irm-2014"_s);
    QVERIFY2(text.contains(u"Cumple la regla «Con estrella» 1 de 3; 1 no la cumple y de 1 no se puede determinar."_s),
             qPrintable(text));
    // The rules of other times, and of the founders, are no finding on this plan: they stay in the table.
    const QString lead = text.first(text.indexOf(u"Compromisos por nivel"_s));
    QVERIFY2(!lead.contains(u"fundadores"_s) && !lead.contains(u"regla vigente"_s), qPrintable(lead));
}

void FiguresInWordsTest::theLeadSaysWhatItsBaseHolds()
{
    const QString text = summary({u"1:completion=complete"_s, u"2:completion=withdrawn"_s}, u"aga-2012"_s);
    QVERIFY2(text.contains(u"En conjunto, 1 de 2 (50 %) se cumplió por completo o de manera sustancial. Entre los 2 "
                           u"con nivel se cuenta 1 retirado. Falta calificar 1."_s),
             qPrintable(text));
}

void FiguresInWordsTest::scoresSayWhatTheyLeaveOut()
{
    QVERIFY(summary({u"1:completion=complete"_s, u"2:completion=withdrawn"_s}, u"aga-2012"_s)
                .contains(u"El puntaje no cuenta las respuestas fuera del orden de la escala («Retirado»)"_s));
    QVERIFY(!summary({u"1:completion=complete"_s}, u"aga-2012"_s).contains(u"fuera del orden de la escala"_s));
}

void FiguresInWordsTest::whatIsNotCountedIsNoted()
{
    const ReportOptions codes{.sections = QStringList{u"codes"_s}};
    QVERIFY(textOfReport(m_mexico, codes)
                .contains(u"El número 37 figura en el plan, pero no se cuenta entre los compromisos."_s));
    QVERIFY(!textOfReport(reviewedPlan({u"1:completion=complete"_s}), codes).contains(u"no se cuenta"_s));
}

/// Behind the figures by category, by institution and by due date.
void FiguresInWordsTest::totalsAreBoldInEveryCell()
{
    const auto tree = buildReport(m_mexico, {.sections = QStringList{u"summary"_s}});
    QVERIFY(tree);
    int totals = 0;
    for (const Block &block : (*tree)->blocks) {
        const auto *table = std::get_if<TableBlock>(&block);
        if (!table || table->size != TableBlock::Size::Small)
            continue;
        for (const TableRow &row : table->rows) {
            if (row.isGroup || !row.cells.first().spans.first().isBold)
                continue;
            ++totals;
            for (const TableCell &one : row.cells)
                QVERIFY(one.spans.first().isBold);
        }
    }
    QCOMPARE(totals, 3);
}

QTEST_MAIN(FiguresInWordsTest)
#include "FiguresInWordsTest.moc"
