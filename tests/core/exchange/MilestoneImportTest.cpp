#include "core/exchange/table/TableImport.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Result<ImportBatch> readText(const QString &text, const ImportOptions &options = {}, const Contents &existing = {})
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(text.toUtf8());
    buffer->open(QIODevice::ReadOnly);
    return readTable(std::move(buffer), u"table.csv"_s, options, existing);
}

} // namespace

class MilestoneImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsOfMilestonesGoUnderTheirCommitment();
    void milestonesWithoutARowOfTheCommitmentStandForIt();
    void theTrackerOfCanadaIsRecognised();
    void aCriterionCanBeMapped();
    void aMapToNothingIsRefused();
};

void MilestoneImportTest::rowsOfMilestonesGoUnderTheirCommitment()
{
    const Result<ImportBatch> batch = readText(u"country,plan,number,title,milestone,milestone title,milestone due,"
                                               "milestone completion,completion\n"
                                               "Chile,2,1,Datos,,,,,limited\n"
                                               "Chile,2,1,,1.1,Publicar,2016-03,complete,\n"
                                               "Chile,2,1,,1.2,Actualizar,2016-09-30,not-started,\n"
                                               "Chile,2,2,Foro,,,,,complete\n"_s);
    QVERIFY2(batch.has_value(), batch ? "" : qPrintable(batch.error().what));
    QCOMPARE(batch->rows, 4);
    QVERIFY(batch->skipped.isEmpty());
    const Contents &contents = batch->contents;
    QCOMPARE(contents.commitments.size(), 2);
    QCOMPARE(contents.milestones.size(), 2);
    QCOMPARE(contents.milestones.first().commitment, contents.commitments.first().id);
    QCOMPARE(contents.milestones.first().number, u"1.1"_s);
    QCOMPARE(contents.milestones.first().title.in(u"es"_s), u"Publicar"_s);
    QCOMPARE(contents.milestones.last().due->toString(), u"2016-09-30"_s);
    QMap<QString, int> levels;
    for (const Rating &rating : contents.ratings)
        ++levels[toString(rating.key.subject.kind) + u' ' + rating.level.toString()];
    const QMap<QString, int> expected{{u"commitment limited"_s, 1},
                                      {u"commitment complete"_s, 1},
                                      {u"milestone complete"_s, 1},
                                      {u"milestone not-started"_s, 1}};
    QCOMPARE(levels, expected);
}

void MilestoneImportTest::milestonesWithoutARowOfTheCommitmentStandForIt()
{
    const Result<ImportBatch> batch = readText(u"country,plan,number,title,milestone,milestone title,milestone due,"
                                               "milestone lead\n"
                                               "Chile,2,1,Datos,a,Publicar,2016-03,Hacienda\n"
                                               "Chile,2,1,Datos,b,Actualizar,2016-09,Economía\n"_s);
    QVERIFY(batch.has_value());
    QCOMPARE(batch->contents.commitments.size(), 1);
    QCOMPARE(batch->contents.milestones.size(), 2);
    const Commitment &commitment = batch->contents.commitments.first();
    QCOMPARE(commitment.due->toString(), u"2016-09"_s);
    QCOMPARE(commitment.involvements.size(), 2);
}

void MilestoneImportTest::theTrackerOfCanadaIsRecognised()
{
    const QString header = u"commitment,commitment_en,commitment_fr,milestone,milestone_en,milestone_fr,indicator,"
                           "indicator_en,indicator_fr,due_date,deadline_en,deadline_fr,lead_dept\n"_s;
    const QString rows =
        u"C01,Climate,Climat,C01.1,Platform,Plateforme,C01.1.1,Add content,Ajouter,2023-06,By June "
        "2023,D'ici juin 2023,nrcan-rncan\n"
        "C01,Climate,Climat,C01.1,Platform,Plateforme,C01.1.2,Topics,Sujets,2023-12,By 2023,D'ici "
        "2023,ec\n"
        "C02,Democracy,Démocratie,C02.1,Media,Médias,C02.1.1,Report,Rapport,,Annually,Chaque année,pch\n"_s;
    const Result<ImportBatch> batch = readText(header + rows);
    QVERIFY(batch.has_value());
    QCOMPARE(batch->layout, u"nap5-tracker"_s);
    const Contents &contents = batch->contents;
    QCOMPARE(contents.plans.size(), 1);
    QCOMPARE(contents.plans.first().country, u"Canada"_s);
    QCOMPARE(contents.plans.first().number, u"5"_s);
    QCOMPARE(contents.commitments.size(), 2);
    QCOMPARE(contents.commitments.first().title.in(u"fr"_s), u"Climat"_s);
    QCOMPARE(contents.milestones.size(), 2);
    const Milestone &milestone = contents.milestones.first();
    QCOMPARE(milestone.title.in(u"en"_s), u"Platform"_s);
    QCOMPARE(milestone.text.in(u"fr"_s), u"C01.1.1: Ajouter (D'ici juin 2023)\nC01.1.2: Sujets (D'ici 2023)"_s);
    QCOMPARE(milestone.due->toString(), u"2023-12"_s); // of its last indicator
    QCOMPARE(milestone.institutions.size(), 2);
    QVERIFY(!contents.milestones.last().due);
}

void MilestoneImportTest::aCriterionCanBeMapped()
{
    ImportOptions options;
    options.method = u"irm-2018"_s;
    options.map = {{u"completion-end"_s, u"Avance"_s}, {u"title"_s, u"Asunto"_s}};
    const Result<ImportBatch> batch = readText(u"país,plan,no,Asunto,Avance\nChile,4,1,Datos,Limitado\n"_s, options);
    QVERIFY2(batch.has_value(), batch ? "" : qPrintable(batch.error().what));
    QCOMPARE(batch->contents.rounds.first().method, u"irm-2018"_s);
    QCOMPARE(batch->contents.ratings.size(), 1);
    QCOMPARE(batch->contents.ratings.first().key.criterion, CriterionCode(u"completion-end"_s));
    QCOMPARE(batch->contents.ratings.first().level, LevelCode(u"limited"_s));
}

void MilestoneImportTest::aMapToNothingIsRefused()
{
    ImportOptions options;
    options.map = {{u"no-such-criterion"_s, u"Avance"_s}};
    const Result<ImportBatch> batch = readText(u"país,plan,no,título,Avance\nChile,4,1,Datos,Limitado\n"_s, options);
    QVERIFY(!batch.has_value());
    QCOMPARE(batch.error().what, u"table.no-such-field"_s);
}

QTEST_GUILESS_MAIN(MilestoneImportTest)
#include "MilestoneImportTest.moc"
