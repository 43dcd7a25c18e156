#include "core/exchange/ExampleReader.h"
#include "core/method/MethodLibrary.h"
#include "core/report/PrintedPack.h"
#include "core/report/ReportContext.h"
#include "core/report/pages/ReportPages.h"
#include "tests/support/PlainFigures.h"
#include "tests/support/ReviewedPlan.h"
#include "tests/support/SmallPlan.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// How the report's sentences read: numbers agree, nothing is told of what there is nothing of, spans read as spans.
class ReportWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAgree_data();
    void numbersAgree();
    void nothingIsComparedWhereThereIsNothingToCompare();
    void anOfficialTextIsCalledSo_data();
    void anOfficialTextIsCalledSo();
    void aTranslatedTextIsNotCalledOfficial();
    void aCommitmentsHeadingIsNotTakenForAChapter();
    void digestsAreExplainedWhereThereAreSome();
    void publishedCodesAreThoseOfTheirRoundAlone();
    void aPeriodReadsAsASpan_data();
    void aPeriodReadsAsASpan();
    void quartersHaveTheirOrdinals();
    void quotesAreCurvedInPrint_data();
    void quotesAreCurvedInPrint();
    void aPackKeepsItsQuotes();
};

void ReportWordsTest::numbersAgree_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("ratings");
    QTest::addColumn<QString>("sentence");
    const QStringList one{u"1:completion-end=complete"_s, u"2:completion-end=limited"_s};
    const QStringList two{u"1:completion-end=complete"_s, u"2:completion-end=substantial"_s};
    QTest::newRow("one, in Spanish") << u"es"_s << one << u"En conjunto, 1 de 2 (50 %) se cumplió por completo"_s;
    QTest::newRow("two, in Spanish") << u"es"_s << two << u"En conjunto, 2 de 2 (100 %) se cumplieron por completo"_s;
    QTest::newRow("one, in English") << u"en"_s << one << u"Together, 1 of 2 (50%) was carried out"_s;
    QTest::newRow("two, in English") << u"en"_s << two << u"Together, 2 of 2 (100%) were carried out"_s;
    QTest::newRow("the criterion by its name")
        << u"es"_s << one << u"De 3 compromisos, 2 con nivel en «Cumplimiento al final»: 1 en «Completo»"_s;
}

void ReportWordsTest::numbersAgree()
{
    QFETCH(QString, language);
    QFETCH(QStringList, ratings);
    QFETCH(QString, sentence);
    const QString text = textOfReport(reviewedPlan(ratings, u"irm-2014"_s), {.language = language});
    QVERIFY2(text.contains(sentence), qPrintable(text));
}

void ReportWordsTest::nothingIsComparedWhereThereIsNothingToCompare()
{
    Contents contents = reviewedPlan({u"1:completion=complete"_s});
    contents.selfReports = {{.id = SelfReportId::create(),
                             .commitment = contents.commitments.at(1).id,
                             .status = u"complete"_s,
                             .source = u"Tablero"_s}};
    const QString text = textOfReport(contents, {.language = u"es"_s});
    QVERIFY2(text.contains(u"De 1 compromiso hay autorreporte, pero no un nivel con que compararlo"_s), qPrintable(text));
    QVERIFY(text.contains(u"De 2 compromisos no hay autorreporte."_s));
    QVERIFY(!text.contains(u"el gobierno dice"_s));
    QVERIFY(!text.contains(u"otra escala"_s));
}

void ReportWordsTest::anOfficialTextIsCalledSo_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("label");
    QTest::newRow("in its own language") << u"es"_s << u"Texto oficial."_s;
    QTest::newRow("in a report of another language") << u"en"_s << u"Official text, in Spanish in the original."_s;
}

void ReportWordsTest::anOfficialTextIsCalledSo()
{
    QFETCH(QString, language);
    QFETCH(QString, label);
    const Result<ImportBatch> batch = readMexico2012();
    QVERIFY(batch);
    const QString text = textOfReport(batch->contents, {.language = language});
    QCOMPARE(text.count(label), batch->contents.commitments.size());
}

void ReportWordsTest::aTranslatedTextIsNotCalledOfficial()
{
    Contents contents = readMexico2012()->contents;
    contents.commitments.first().text.texts.insert(u"en"_s, u"A page of public services."_s);
    const QString text = textOfReport(contents, {.language = u"en"_s});
    QCOMPARE(text.count(u"Translation of the official text, in Spanish in the original."_s), 1);
    QCOMPARE(text.count(u"Official text, in Spanish in the original."_s), contents.commitments.size() - 1);
}

void ReportWordsTest::aCommitmentsHeadingIsNotTakenForAChapter()
{
    const auto pages =
        layoutReport(readMexico2012()->contents, {.language = u"es"_s}, std::make_shared<PlainFigures>());
    QVERIFY(pages);
    QStringList titles;
    for (const Bookmark &bookmark : (*pages)->bookmarks())
        titles.append(bookmark.text);
    QVERIFY(titles.contains(u"Compromiso 18. Gasto en publicidad oficial por dependencia o entidad"_s));
    QVERIFY(titles.contains(u"Número 37. Premio a la innovación en transparencia"_s));
}

void ReportWordsTest::digestsAreExplainedWhereThereAreSome()
{
    Contents contents = reviewedPlan({u"1:completion=complete"_s});
    contents.evidence = {{.id = EvidenceId::create(),
                          .number = 1,
                          .title = u"Acta"_s,
                          .commitments = {contents.commitments.first().id}}};
    QVERIFY(!textOfReport(contents, {.language = u"es"_s}).contains(u"La huella SHA-256"_s));
    contents.evidence.first().digest = QString(64, u'a');
    QVERIFY(
        textOfReport(contents, {.language = u"es"_s}).contains(u"La huella SHA-256 identifica la copia guardada"_s));
}

void ReportWordsTest::publishedCodesAreThoseOfTheirRoundAlone()
{
    Contents contents = readMexico2012()->contents;
    QCOMPARE(contents.rounds.size(), 2);
    const PersonId ana = PersonId::fromName(u"ana"_s);
    contents.people.append({.id = ana, .name = u"ana"_s});
    const auto own = std::find_if(contents.rounds.cbegin(), contents.rounds.cend(),
                                  [](const Round &round) { return round.method == u"aga-2012"_s; });
    const RatingKey key{own->id, Subject::of(contents.commitments.first().id), CriterionCode(u"completion"_s), ana};
    contents.ratings.insert(key, {.key = key, .level = LevelCode(u"limited"_s)});
    const QString text = textOfReport(contents, {.language = u"en"_s});
    QVERIFY(text.contains(u"The published codes of the round “IRM 2013 (published codes)” are those of"_s));
    QVERIFY(!text.contains(u"without ratings"_s));
}

void ReportWordsTest::aPeriodReadsAsASpan_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("words");
    QTest::newRow("days") << u"es"_s << u"2012-06-06"_s << u"2012-09-30"_s
                          << u"del 6 de junio de 2012 al 30 de septiembre de 2012"_s;
    QTest::newRow("a day and a month") << u"es"_s << u"2012-06-06"_s << u"2012-09"_s
                                       << u"del 6 de junio de 2012 a septiembre de 2012"_s;
    QTest::newRow("a year and a day") << u"es"_s << u"2012"_s << u"2013-12-31"_s
                                      << u"de 2012 al 31 de diciembre de 2013"_s;
    QTest::newRow("years") << u"es"_s << u"2022"_s << u"2024"_s << u"de 2022 a 2024"_s;
    QTest::newRow("years, in English") << u"en"_s << u"2022"_s << u"2024"_s << u"2022 to 2024"_s;
    QTest::newRow("since a day") << u"es"_s << u"2011-09-20"_s << QString() << u"desde el 20 de septiembre de 2011"_s;
    QTest::newRow("since a year") << u"es"_s << u"2011"_s << QString() << u"desde 2011"_s;
    QTest::newRow("until a day") << u"es"_s << QString() << u"2012-09-30"_s << u"hasta el 30 de septiembre de 2012"_s;
    QTest::newRow("neither") << u"es"_s << QString() << QString() << QString();
}

void ReportWordsTest::aPeriodReadsAsASpan()
{
    QFETCH(QString, language);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, words);
    const Contents contents = smallPlan().contents;
    const Result<ReportContext> context = ReportContext::of(contents, {.language = language});
    QVERIFY(context);
    QCOMPARE(context->period(PartialDate::parse(from), PartialDate::parse(to)), words);
}

void ReportWordsTest::quartersHaveTheirOrdinals()
{
    QStringList names;
    for (int quarter = 1; quarter <= 4; ++quarter)
        names.append(Catalogue(u"es"_s).text(u"chart.quarter.%1"_s.arg(quarter), {u"2012"_s}));
    QCOMPARE(names,
             (QStringList{u"1.er trim. 2012"_s, u"2.º trim. 2012"_s, u"3.er trim. 2012"_s, u"4.º trim. 2012"_s}));
}

void ReportWordsTest::quotesAreCurvedInPrint_data()
{
    QTest::addColumn<QString>("straight");
    QTest::addColumn<QString>("curved");
    QTest::newRow("quoted") << u"Use \"No data\" here."_s << u"Use “No data” here."_s;
    QTest::newRow("at either end") << u"\"Yes\""_s << u"“Yes”"_s;
    QTest::newRow("in brackets") << u"(\"IRM\")"_s << u"(“IRM”)"_s;
    QTest::newRow("an apostrophe") << u"the plans' and the plan's"_s << u"the plans’ and the plan’s"_s;
    QTest::newRow("one in another") << u"\"'Yes' or no\""_s << u"“‘Yes’ or no”"_s;
}

void ReportWordsTest::quotesAreCurvedInPrint()
{
    QFETCH(QString, straight);
    QFETCH(QString, curved);
    QCOMPARE(withCurvedQuotes(straight), curved);
    QCOMPARE(withCurvedQuotes(curved), curved);
}

/// What is printed has no straight quotes in English; what ratings are bound to stays as it was.
void ReportWordsTest::aPackKeepsItsQuotes()
{
    for (const QString &id :
         {u"aga-2012"_s, u"irm-2011"_s, u"irm-2014"_s, u"irm-2018"_s, u"irm-2021"_s, u"ogp-local"_s}) {
        const MethodPack pack = methodFromLibrary(id)->pack;
        const MethodPack printed = printedPack(pack);
        QVERIFY(!printed.summary.in(u"en"_s).contains(u'\''));
        for (qsizetype i = 0; i < pack.criteria.size(); ++i) {
            const QString guidance = printed.criteria.at(i).guidance.in(u"en"_s);
            QVERIFY2(!guidance.contains(u'"') && !guidance.contains(u'\''), qPrintable(guidance));
            QCOMPARE(printed.criteria.at(i).guidance.in(u"es"_s), pack.criteria.at(i).guidance.in(u"es"_s));
        }
    }
}

QTEST_MAIN(ReportWordsTest)
#include "ReportWordsTest.moc"
