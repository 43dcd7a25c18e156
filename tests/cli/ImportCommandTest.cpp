#include "core/exchange/xlsx/XlsxWriter.h"
#include "tests/cli/Cli.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray table = "number,title,text,institution,due\n"
                         "1,Publicidad oficial,Publicar el gasto en publicidad.,SFP; SEGOB,2012-09\n"
                         "2,Créditos,Publicar los créditos otorgados.,SHCP,2012-09-30\n";

} // namespace

class ImportCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTableIsTakenInOnce();
    void aDryRunTellsTheSameAndChangesNothing();
    void columnsOfOtherNamesAreMapped();
    void windows1252WithSemicolonsIsRecognised();
    void theLanguageOfTheTextsIsRecognised();
    void whatIsNotTakenAsWrittenIsTold();
    void whatNothingReadsIsTold();
    void aSheetOfAWorkbookIsNamed();
    void aTableSaysItsOwnPlan();
    void thePublishedTableGivesTheExamplesFigures();

private:
    QString plan(const Cli &cli) const;
};

QString ImportCommandTest::plan(const Cli &cli) const
{
    const QString dossier = cli.path(u"plan.cotejo"_s);
    cli.run({u"new"_s, dossier, u"--method"_s, u"aga-2012"_s, u"--plan-title"_s, u"Plan"_s, u"--country"_s, u"Mexico"_s,
             u"--lang"_s, u"es"_s});
    return dossier;
}

void ImportCommandTest::aTableIsTakenInOnce()
{
    const Cli cli;
    const QString dossier = plan(cli);
    const QString file = cli.write(u"table.csv"_s, table);
    const QJsonObject first = cli.object({u"import"_s, dossier, file, u"--language"_s, u"es"_s});
    for (const QString &key : {u"rows"_s, u"plans"_s, u"commitments"_s, u"institutions"_s, u"ratings"_s, u"skipped"_s})
        QVERIFY2(first.contains(key), qPrintable(key));
    QCOMPARE(first.value(u"rows"_s).toInt(), 2);
    QCOMPARE(first.value(u"commitments"_s).toInt(), 2);
    QCOMPARE(first.value(u"institutions"_s).toInt(), 3);
    QCOMPARE(first.value(u"skipped"_s).toArray().size(), 0);

    const QString digest = cli.digest(dossier);
    const QJsonObject second = cli.object({u"import"_s, dossier, file, u"--language"_s, u"es"_s});
    QCOMPARE(second.value(u"rows"_s).toInt(), 2);
    for (const QString &key : {u"plans"_s, u"commitments"_s, u"institutions"_s, u"ratings"_s})
        QCOMPARE(second.value(key).toInt(), 0);
    QCOMPARE(cli.digest(dossier), digest);
    QCOMPARE(cli.array({u"log"_s, dossier}).size(), 2);
}

void ImportCommandTest::aDryRunTellsTheSameAndChangesNothing()
{
    const Cli cli;
    const QString dossier = plan(cli);
    const QString file = cli.write(u"table.csv"_s, table);
    const QString digest = cli.digest(dossier);
    const QStringList before = cli.files();
    const QJsonObject tried = cli.object({u"import"_s, dossier, file, u"--dry-run"_s});
    QCOMPARE(cli.digest(dossier), digest);
    QCOMPARE(cli.files(), before);
    QCOMPARE(cli.object({u"import"_s, dossier, file}), tried);
    QVERIFY(cli.digest(dossier) != digest);
}

void ImportCommandTest::columnsOfOtherNamesAreMapped()
{
    const Cli cli;
    const QString dossier = plan(cli);
    const QString file = cli.write(u"table.csv"_s, "Renglón;Asunto;Quién\n1;Publicidad oficial;SFP\n");
    QCOMPARE(cli.run({u"import"_s, dossier, file}).status, 3);
    const QJsonObject counts =
        cli.object({u"import"_s, dossier, file, u"--layout"_s, u"table"_s, u"--map"_s, u"number=Renglón"_s, u"--map"_s,
                    u"title=Asunto"_s, u"--map"_s, u"lead=Quién"_s});
    QCOMPARE(counts.value(u"commitments"_s).toInt(), 1);
    const QJsonObject commitment = cli.array({u"list"_s, dossier, u"commitments"_s}).first().toObject();
    QCOMPARE(commitment.value(u"title"_s).toString(), u"Publicidad oficial"_s);
    QCOMPARE(commitment.value(u"institutions"_s).toArray().size(), 1);
}

void ImportCommandTest::windows1252WithSemicolonsIsRecognised()
{
    const Cli cli;
    const QString dossier = plan(cli);
    const QByteArray latin =
        QStringLiteral("número;título;texto\r\n1;Créditos “blandos”;Publicación y año\r\n").toLatin1();
    QByteArray bytes = latin;
    bytes.replace("?blandos?", "\x93"
                               "blandos\x94");
    const QJsonObject counts = cli.object({u"import"_s, dossier, cli.write(u"excel.csv"_s, bytes)});
    QCOMPARE(counts.value(u"encoding"_s).toString(), u"windows-1252"_s);
    const QJsonObject commitment = cli.array({u"list"_s, dossier, u"commitments"_s}).first().toObject();
    QCOMPARE(commitment.value(u"title"_s).toString(), u"Créditos “blandos”"_s);
}

void ImportCommandTest::theLanguageOfTheTextsIsRecognised()
{
    const Cli cli;
    const QString dossier = cli.path(u"propio.cotejo"_s);
    const QString file = cli.write(u"propio.csv"_s, "Número,Compromiso,Dependencia,Fecha límite\n"
                                                    "1,Portal de datos abiertos,SFP,2026-03-31\n"
                                                    "2,Publicar el gasto de la publicidad,SHCP,2026-06-30\n");
    const QJsonObject first = cli.object({u"import"_s, dossier, file, u"--method"_s, u"aga-2012"_s});
    QCOMPARE(first[u"commitments"_s].toInt(), 2);
    const QJsonArray commitments = cli.array({u"list"_s, dossier, u"commitments"_s});
    QCOMPARE(commitments.first()[u"titles"].toObject(), (QJsonObject{{u"es"_s, u"Portal de datos abiertos"_s}}));
    const QString digest = cli.digest(dossier);
    cli.object({u"import"_s, dossier, file});
    QCOMPARE(cli.digest(dossier), digest);
}

void ImportCommandTest::whatIsNotTakenAsWrittenIsTold()
{
    const Cli cli;
    const QString dossier = plan(cli);
    const QString file = cli.write(u"malo.csv"_s, "number,title,institution,due\n"
                                                  "1,Uno,SFP,31/02/2026\n"
                                                  "1,Dos,SFP,pronto\n"
                                                  "2,Tres,SFP,30/06/2026\n");
    const QJsonObject tried = cli.object({u"import"_s, dossier, file, u"--dry-run"_s});
    QStringList remarks;
    for (const QJsonValue &remark : tried[u"remarks"_s].toArray())
        remarks.append(QString::number(remark[u"row"].toInt()) + u' ' + remark[u"code"].toString());
    QCOMPARE(remarks, (QStringList{u"2 due-as-written"_s, u"3 due-as-written"_s, u"3 number-twice"_s}));
    QCOMPARE(tried[u"skipped"_s].toArray().size(), 0);
    const Answer told = cli.run({u"import"_s, dossier, file, u"--lang"_s, u"es"_s});
    QCOMPARE(told.status, 0);
    QVERIFY2(told.err.contains("Renglón 2: de «31/02/2026»"), told.err.constData());
    QVERIFY2(told.err.contains("se importa como «1 (2)»"), told.err.constData());
}

void ImportCommandTest::whatNothingReadsIsTold()
{
    const Cli cli;
    const QString dossier = plan(cli);
    const QString file = cli.write(u"hojas.csv"_s, "Número,Título,Entidad responsable,Fecha fin,Meta\n"
                                                   "1,Uno,Min X,2023-01-01,10\n"
                                                   "Número,Título,Entidad responsable,Fecha fin,Meta\n"
                                                   "2,Dos,Min X,2023/06/30,20,sobra\n"
                                                   "Total,2,,,\n");
    const Answer told = cli.run({u"import"_s, dossier, file, u"--lang"_s, u"es"_s});
    QCOMPARE(told.status, 0);
    for (const char *sentence :
         {"Renglón 1: nada lee estas columnas, y lo que contienen no se importa: Meta (E)",
          "Renglón 3, omitido: repite el encabezado de la tabla", "Renglón 4: tiene más celdas que el encabezado",
          "Renglón 5, omitido: es una suma o un total, no un compromiso"})
        QVERIFY2(told.err.contains(sentence), told.err.constData());
    const QJsonArray commitments = cli.array({u"list"_s, dossier, u"commitments"_s});
    QCOMPARE(commitments.size(), 2);
    QCOMPARE(commitments.last()[u"due"].toString(), u"2023-06-30"_s);
    QCOMPARE(commitments.last()[u"institutions"].toArray().size(), 1);
}

void ImportCommandTest::aSheetOfAWorkbookIsNamed()
{
    const Cli cli;
    const QString dossier = plan(cli);
    const QString book = cli.path(u"libro.xlsx"_s);
    XlsxWriter writer;
    for (const QString &sheet : {u"Eje 1"_s, u"Eje 2"_s}) {
        writer.beginSheet(sheet, {{.header = u"Número"_s}, {.header = u"Título"_s}});
        writer.addRow({XlsxCell(sheet.right(1)), XlsxCell(u"De "_s + sheet)});
    }
    QVERIFY(writer.save(book).has_value());
    const Answer first = cli.run({u"import"_s, dossier, book, u"--lang"_s, u"es"_s});
    QVERIFY2(first.err.contains("se leyó la hoja «Eje 1» del libro, y no estas otras: Eje 2"), first.err.constData());
    QCOMPARE(cli.object({u"import"_s, dossier, book, u"--sheet"_s, u"eje 2"_s})[u"commitments"].toInt(), 1);
    QCOMPARE(cli.array({u"list"_s, dossier, u"commitments"_s}).size(), 2);
    QCOMPARE(cli.run({u"import"_s, dossier, book, u"--sheet"_s, u"Eje 3"_s}).status, 3);
}

void ImportCommandTest::aTableSaysItsOwnPlan()
{
    const Cli cli;
    const QString dossier = plan(cli);
    const QString file = cli.write(u"two.csv"_s, "country,plan,number,title\nMexico,1,1,Uno\nChile,1,1,Otro\n");
    const QJsonObject all = cli.object({u"import"_s, dossier, file, u"--only"_s, u"Chile"_s});
    QCOMPARE(all.value(u"commitments"_s).toInt(), 1);
    cli.object({u"import"_s, dossier, file});
    const Answer ambiguous = cli.run({u"rate"_s, dossier, u"--as"_s, u"ana"_s, u"--commitment"_s, u"1"_s,
                                      u"--criterion"_s, u"completion"_s, u"--level"_s, u"complete"_s});
    QCOMPARE(ambiguous.status, 3);
    QVERIFY2(ambiguous.isOneSentence() && ambiguous.err.contains("Chile/1, Mexico/1"), ambiguous.err.constData());
    QCOMPARE(cli.array({u"list"_s, dossier, u"commitments"_s, u"--plan"_s, u"chile/1"_s}).size(), 1);
    QCOMPARE(cli.array({u"list"_s, dossier, u"commitments"_s, u"--plan"_s, u"Chile"_s}).size(), 1);
}

void ImportCommandTest::thePublishedTableGivesTheExamplesFigures()
{
    const Cli cli;
    const QString example = cli.example(u"mx.cotejo"_s);
    const QString dossier = plan(cli);
    const QString file = QStringLiteral(COTEJO_TEST_DATA "/ogp/irm_2015_mexico.csv");
    const QJsonObject counts = cli.object({u"import"_s, dossier, file, u"--only"_s, u"Mexico"_s});
    QCOMPARE(counts.value(u"layout"_s).toString(), u"irm-2015"_s);
    QCOMPARE(counts.value(u"commitments"_s).toInt(), 37);
    const auto levels = [&](const QString &path) {
        const QJsonObject score = cli.object({u"score"_s, path});
        return score.value(u"plans"_s).toArray().first().toObject().value(u"levels"_s).toObject();
    };
    QCOMPARE(levels(dossier), levels(example));
    QCOMPARE(cli.array({u"derive"_s, dossier}).first().toObject().value(u"derived"_s),
             cli.array({u"derive"_s, example}).first().toObject().value(u"derived"_s));
    const QJsonObject again = cli.object({u"import"_s, dossier, file, u"--only"_s, u"Mexico/1"_s});
    for (const QString &key : {u"plans"_s, u"commitments"_s, u"institutions"_s, u"ratings"_s})
        QCOMPARE(again.value(key).toInt(), 0);
}

QTEST_GUILESS_MAIN(ImportCommandTest)
#include "ImportCommandTest.moc"
