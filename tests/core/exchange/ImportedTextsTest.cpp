#include "tests/core/exchange/TableOfText.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ImportedTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void languagesAndPreferredColumns();
    void aTextThatDiffersInWhiteSpaceIsTheSame();
    void fieldsWithoutColumnStay();
    void aDateThatCannotBeReadIsKeptInTheNote();
    void headersAreFoundBelowTitles();
    void lineBreaksOfWebPages();
};

void ImportedTextsTest::languagesAndPreferredColumns()
{
    ImportOptions options;
    options.map.insert(u"lead"_s, u"Quién"_s);
    const Result<ImportBatch> batch = readTableText(
        u"number,title_es,title_en_irm,description_es,due_date,plan_deadline,category,irm_id_inferred,Quién\n"
        "1,,Website,Desarrollar,,2012-09,Acceso; Participación,MX0001,Ministerio de Algo\n"_s,
        options);
    QVERIFY(batch.has_value());
    const Commitment &commitment = batch->contents.commitments.first();
    QCOMPARE(commitment.title, LocalizedText::of(u"en"_s, u"Website"_s));
    QCOMPARE(commitment.text, LocalizedText::of(u"es"_s, u"Desarrollar"_s));
    QCOMPARE(commitment.due, PartialDate::parse(u"2012-09"_s));
    QCOMPARE(commitment.externalId, u"MX0001"_s);
    QVERIFY(commitment.isExternalIdInferred);
    QCOMPARE(commitment.categories.size(), 2);
    QCOMPARE(batch->contents.categories.at(1).title.in(u"und"_s), u"Participación"_s);
    QVERIFY(!batch->contents.categories.first().isInferred);
    QCOMPARE(batch->contents.institutions.first().name, u"Ministerio de Algo"_s);
}

void ImportedTextsTest::aTextThatDiffersInWhiteSpaceIsTheSame()
{
    const Result<ImportBatch> first = readTableText(u"number,title,text,completion\n1,A,One  two,complete\n"_s);
    QVERIFY(first.has_value());
    const Result<ImportBatch> second =
        readTableText(u"number,title,text,completion\n1,A,\"One\r\ntwo \",complete\n"_s, {}, first->contents);
    QVERIFY(second.has_value());
    QCOMPARE(second->contents.commitments, first->contents.commitments);
    const Result<ImportBatch> third =
        readTableText(u"number,title,text,completion\n1,A,One three,complete\n"_s, {}, first->contents);
    QVERIFY(third.has_value());
    QCOMPARE(third->contents.commitments.first().text.in(u"und"_s), u"One three"_s);
}

void ImportedTextsTest::fieldsWithoutColumnStay()
{
    const Result<ImportBatch> first = readTableText(u"number,title,text,lead,due,note\n1,A,T,Ministry of X,2012,N\n"_s);
    QVERIFY(first.has_value());
    const Result<ImportBatch> second = readTableText(u"number,title_en\n1,In English\n"_s, {}, first->contents);
    QVERIFY(second.has_value());
    Commitment expected = first->contents.commitments.first();
    expected.title.texts.insert(u"en"_s, u"In English"_s);
    QCOMPARE(second->contents.commitments.first(), expected);
}

void ImportedTextsTest::aDateThatCannotBeReadIsKeptInTheNote()
{
    const Result<ImportBatch> batch =
        readTableText(u"number,title,due\n1,A,En cuanto se pueda\n2,B,01/02/2012\n3,C,Not Specified\n"_s);
    QVERIFY(batch.has_value());
    const QList<Commitment> &commitments = batch->contents.commitments;
    QVERIFY(!commitments.at(0).due);
    QVERIFY(commitments.at(0).note.texts.value(u"es"_s).contains(u"En cuanto se pueda"_s));
    QCOMPARE(commitments.at(1).due->toString(), u"2012"_s);
    QVERIFY(commitments.at(1).note.texts.value(u"en"_s).contains(u"01/02/2012"_s));
    QVERIFY(!commitments.at(2).due && commitments.at(2).note.isEmpty());
}

void ImportedTextsTest::headersAreFoundBelowTitles()
{
    const Result<ImportBatch> batch =
        readTableText(u"Plan de acción,,,,\n,,,,\nNo.,Título<br/>del compromiso,,Dependencia<br />o entidad,No.\n"
                      "1,Uno,x,SFP,99\n,,,,\n2,Dos,y,IFAI,98\n"_s);
    QVERIFY(batch.has_value());
    QCOMPARE(batch->rows, 2);
    QCOMPARE(batch->contents.commitments.at(1).number, u"2"_s);
    QCOMPARE(batch->contents.commitments.at(1).title.in(u"und"_s), u"Dos"_s);
}

void ImportedTextsTest::lineBreaksOfWebPages()
{
    const Result<ImportBatch> batch =
        readTableText(u"number,title,text\n1,Open<br/>data,\"One<br/>two<BR >three\r\n<b>four</b>\"\n"_s);
    QVERIFY(batch.has_value());
    const Commitment &commitment = batch->contents.commitments.first();
    QCOMPARE(commitment.title.in(u"und"_s), u"Open data"_s);
    QCOMPARE(commitment.text.in(u"und"_s), u"One\ntwo\nthree\n<b>four</b>"_s);
}

QTEST_GUILESS_MAIN(ImportedTextsTest)
#include "ImportedTextsTest.moc"
