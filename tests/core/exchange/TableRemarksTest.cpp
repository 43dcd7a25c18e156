#include "tests/core/exchange/TableOfText.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// "4 sum", "1 unread-columns Meta (C)": skipped rows, then remarks.
QStringList toldOf(const QString &table, const ImportOptions &options = {})
{
    const Result<ImportBatch> batch = readTableText(table, options);
    if (!batch)
        return {batch.error().what};
    QStringList told;
    for (const SkippedRow &row : batch->skipped)
        told.append((QStringList{QString::number(row.row), row.reason} + row.arguments).join(u' '));
    for (const RowRemark &remark : batch->remarks)
        told.append((QStringList{QString::number(remark.row), remark.reason} + remark.arguments).join(u' '));
    return told;
}

QStringList numbersOf(const Contents &contents)
{
    QStringList numbers;
    for (const Commitment &commitment : contents.commitments)
        numbers.append(commitment.number);
    return numbers;
}

} // namespace

/// Tables as people make them: nothing of them is lost, or made up, without a word.
class TableRemarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsThatAreNoneAreSkipped();
    void whatIsToldOfCells_data();
    void whatIsToldOfCells();
    void contactsOfOnesOwnTableAreReadWhenAskedFor();
    void headersSayANumberInManyWays_data();
    void headersSayANumberInManyWays();
    void headersOfFourLanguagesAreKnown_data();
    void headersOfFourLanguagesAreKnown();
    void aBlankPlanIsThatOfTheRowAbove();
    void anotherCountryBeginsAnew();
    void aKnownPlanIsMetWithNoughtsInFront();
    void aMilestoneThatComesTwiceIsTold();
    void theOrderOfDaysIsTakenFromTheColumn_data();
    void theOrderOfDaysIsTakenFromTheColumn();
};

void TableRemarksTest::rowsThatAreNoneAreSkipped()
{
    const Result<ImportBatch> batch = readTableText(u"Número,Título,Responsable\n"
                                                    "1,a,SFP\n"
                                                    "Subtotal,1,\n"
                                                    "NÚMERO,titulo,\n"
                                                    "2,Número,SFP\n"
                                                    "Total general,2,\n"
                                                    "Gran total:,2,\n"
                                                    "Suma,2,\n"_s);
    QVERIFY(batch.has_value());
    QCOMPARE(numbersOf(batch->contents), (QStringList{u"1"_s, u"2"_s}));
    QCOMPARE(batch->contents.institutions.size(), 1);
    QCOMPARE(batch->rows, 7);
    QStringList skipped;
    for (const SkippedRow &row : batch->skipped)
        skipped.append(QString::number(row.row) + u' ' + row.reason);
    QCOMPARE(skipped, (QStringList{u"3 sum"_s, u"4 repeated-header"_s, u"6 sum"_s, u"7 sum"_s, u"8 sum"_s}));
    QVERIFY(batch->remarks.isEmpty());
}

void TableRemarksTest::whatIsToldOfCells_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QStringList>("told");
    QTest::newRow("a table of known columns") << u"number,title,due\n1,a,2023-06-30\n"_s << QStringList();
    QTest::newRow("columns that nothing reads")
        << u"number,title,Meta,Avance\n1,a,x,50%\n"_s << QStringList{u"1 unread-columns Meta (C), Avance (D)"_s};
    QTest::newRow("a blank column is no loss") << u"number,title,Meta\n1,a, \n"_s << QStringList();
    QTest::newRow("a column without a header") << u"number,,title\n1,x,a\n"_s << QStringList{u"1 unread-columns B"_s};
    QTest::newRow("cells beyond the header")
        << u"number,title\n1,a\n2,c,d,e\n"_s << QStringList{u"3 beyond-header d · e"_s};
    QTest::newRow("blank cells beyond the header") << u"number,title,\n1,a,,\n"_s << QStringList();
    QTest::newRow("two equal headers") << u"number,title,Title\n1,a,b\n"_s
                                       << QStringList{u"1 header-twice title (B) Title (C)"_s};
    QTest::newRow("two columns for one thing")
        << u"number,title,name\n1,a,b\n"_s << QStringList{u"1 second-column title (B) name (C)"_s};
    QTest::newRow("columns that stand in for each other") << u"number,title,name\n1,a,\n2,,b\n"_s << QStringList();
    QTest::newRow("contacts are not read unasked")
        << u"number,title,Teléfono,E-mail oficial\n1,a,55,x@y\n"_s
        << QStringList{u"1 contact-columns Teléfono (C), E-mail oficial (D)"_s};
}

void TableRemarksTest::whatIsToldOfCells()
{
    QFETCH(QString, table);
    QTEST(toldOf(table), "told");
}

void TableRemarksTest::contactsOfOnesOwnTableAreReadWhenAskedFor()
{
    const QString table = u"number,title,Contacto,Cargo,Correo,Teléfono\n1,a,Ana,Directora,x@y,55\n"_s;
    const Result<ImportBatch> unasked = readTableText(table);
    QVERIFY(unasked.has_value());
    QVERIFY(unasked->contents.officials.isEmpty());
    ImportOptions options;
    options.isWithContacts = true;
    const Result<ImportBatch> asked = readTableText(table, options);
    QVERIFY(asked.has_value());
    QCOMPARE(asked->contents.officials.size(), 1);
    QCOMPARE(asked->contents.officials.first().name, u"Ana"_s);
    QCOMPARE(asked->contents.officials.first().email, u"x@y"_s);
    QVERIFY(asked->remarks.isEmpty());
    QCOMPARE(toldOf(u"number,title\n1,a\n"_s, options), QStringList{u"1 no-contacts"_s});
}

void TableRemarksTest::headersSayANumberInManyWays_data()
{
    QTest::addColumn<QString>("header");
    for (const QString &header : {u"N°"_s, u"Nº"_s, u"N.º"_s, u"No."_s, u"Nro."_s, u"Núm."_s, u"Num"_s, u"#"_s,
                                  u"N° de compromiso"_s, u"Núm. de compromiso"_s, u"# de compromiso"_s,
                                  u"Commitment #"_s, u"N° d’engagement"_s, u"Nº do compromisso"_s})
        QTest::addRow("%s", qPrintable(header)) << header;
}

void TableRemarksTest::headersSayANumberInManyWays()
{
    QFETCH(QString, header);
    const Result<ImportBatch> batch = readTableText(header + u",Título\n7,a\n"_s);
    QVERIFY2(batch.has_value(), qPrintable(batch ? QString() : batch.error().what));
    QCOMPARE(numbersOf(batch->contents), QStringList{u"7"_s});
}

void TableRemarksTest::headersOfFourLanguagesAreKnown_data()
{
    QTest::addColumn<QString>("header");
    QTest::newRow("Spanish") << u"N°,Compromiso,Entidad responsable,Fecha fin,Tema"_s;
    QTest::newRow("Spanish, other words") << u"Número,Título,Organismo responsable,Fecha de término,Eje"_s;
    QTest::newRow("English") << u"No.,Commitment,Responsible agency,End date,Theme"_s;
    QTest::newRow("Portuguese") << u"Número,Compromisso,Órgão responsável,Prazo,Eixo"_s;
    QTest::newRow("French") << u"Numéro,Engagement,Institution responsable,Échéance,Thème"_s;
}

void TableRemarksTest::headersOfFourLanguagesAreKnown()
{
    QFETCH(QString, header);
    const Result<ImportBatch> batch = readTableText(header + u"\n1,a,SFP,2023-06-30,Agua\n"_s);
    QVERIFY2(batch.has_value(), qPrintable(batch ? QString() : batch.error().what));
    QVERIFY(batch->remarks.isEmpty());
    const Commitment commitment = batch->contents.commitments.value(0);
    QCOMPARE(commitment.involvements.size(), 1);
    QCOMPARE(commitment.categories.size(), 1);
    QVERIFY(commitment.due && commitment.due->toString() == u"2023-06-30"_s);
}

void TableRemarksTest::aBlankPlanIsThatOfTheRowAbove()
{
    const QString table = u"País,Plan,Número,Título\nPerú,2,1,a\n,,2,b\n,,3,c\nPerú,02,4,d\n"_s;
    const Result<ImportBatch> batch = readTableText(table);
    QVERIFY(batch.has_value());
    QCOMPARE(batch->contents.plans.size(), 1);
    QCOMPARE(batch->contents.plans.first().number, u"2"_s);
    QCOMPARE(batch->contents.commitments.size(), 4);
    QCOMPARE(toldOf(table), (QStringList{u"3 filled-down País Perú 4"_s, u"3 filled-down Plan 2 4"_s}));
}

void TableRemarksTest::anotherCountryBeginsAnew()
{
    ImportOptions options;
    options.planNumber = u"9"_s;
    const Result<ImportBatch> batch =
        readTableText(u"País,Plan,Número,Título\nPerú,2,1,a\nChile,,1,b\nTotal,,2,\n,,2,c\n"_s, options);
    QVERIFY(batch.has_value());
    QStringList plans;
    for (const ActionPlan &plan : batch->contents.plans)
        plans.append(plan.country + u'/' + plan.number);
    QCOMPARE(plans, (QStringList{u"Chile/9"_s, u"Perú/2"_s}));
    QCOMPARE(batch->contents.commitmentsOf(batch->contents.plans.first().id).size(), 2);
}

void TableRemarksTest::aKnownPlanIsMetWithNoughtsInFront()
{
    const Result<ImportBatch> first = readTableText(u"País,Plan,Número,Título\nPerú,2,1,a\n"_s);
    QVERIFY(first.has_value());
    const Result<ImportBatch> again = readTableText(u"País,Plan,Número,Título\nPeru,002,1,a\n"_s, {}, first->contents);
    QVERIFY(again.has_value());
    QCOMPARE(again->contents.plans, first->contents.plans);
}

void TableRemarksTest::aMilestoneThatComesTwiceIsTold()
{
    const QString table = u"number,title,milestone,milestone title,milestone due\n"
                          "1,a,,,\n"
                          "1,,1.1,Uno,2023-06-30\n"
                          "1,,1.1,Dos,2023-06-30\n"
                          "2,b,,,\n"
                          "2,,1.1,Tres,pronto\n"_s;
    QCOMPARE(toldOf(table), (QStringList{u"4 milestone-twice 1.1 1"_s, u"6 milestone-date-as-written pronto"_s}));
    QCOMPARE(readTableText(table)->contents.milestones.size(), 2);
}

void TableRemarksTest::theOrderOfDaysIsTakenFromTheColumn_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QString>("due");
    QTest::addColumn<QStringList>("told");
    const QString open = u"03/04/2023"_s;
    QTest::newRow("the day first") << QStringList{open, u"25/06/2023"_s} << u"2023-04-03"_s
                                   << QStringList{u"2 date-by-order 03/04/2023 2023-04-03 25/06/2023"_s};
    QTest::newRow("the month first") << QStringList{open, u"06/25/2023"_s} << u"2023-03-04"_s
                                     << QStringList{u"2 date-by-order 03/04/2023 2023-03-04 06/25/2023"_s};
    QTest::newRow("no cell shows it") << QStringList{open, u"04/04/2023"_s} << u"2023"_s
                                      << QStringList{u"2 due-as-written 03/04/2023"_s};
    QTest::newRow("cells contradict each other") << QStringList{open, u"25/06/2023"_s, u"06/25/2023"_s} << u"2023"_s
                                                 << QStringList{u"2 due-as-written 03/04/2023"_s};
    QTest::newRow("the year first needs none")
        << QStringList{u"2023/04/03"_s, u"2023.12.31"_s, u"20230630"_s} << u"2023-04-03"_s << QStringList();
}

void TableRemarksTest::theOrderOfDaysIsTakenFromTheColumn()
{
    QFETCH(QStringList, cells);
    QString table = u"number,title,due\n"_s;
    for (qsizetype i = 0; i < cells.size(); ++i)
        table += u"%1,a,%2\n"_s.arg(QString::number(i + 1), cells.at(i));
    QTEST(toldOf(table), "told");
    const Result<ImportBatch> batch = readTableText(table);
    QTEST(batch->contents.commitments.first().due->toString(), "due");
    for (const Commitment &commitment : batch->contents.commitments.sliced(1))
        QCOMPARE(commitment.due->toString().size(), u"2023-06-30"_s.size());
}

QTEST_GUILESS_MAIN(TableRemarksTest)
#include "TableRemarksTest.moc"
