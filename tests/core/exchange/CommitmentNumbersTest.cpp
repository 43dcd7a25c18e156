#include "core/exchange/table/CommitmentNumbers.h"
#include "core/exchange/table/DateText.h"

#include <QTest>

using namespace Qt::StringLiterals;

class CommitmentNumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numberInTitle_data();
    void numberInTitle();
    void aNumberIsReadAsItWasWritten_data();
    void aNumberIsReadAsItWasWritten();
    void rowsWithoutNumberTakeTheirPlace();
    void aNumberThatComesTwiceIsKeptForBoth();
    void datesOfTables_data();
    void datesOfTables();
};

void CommitmentNumbersTest::aNumberIsReadAsItWasWritten_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("number");
    QTest::newRow("a spreadsheet's nearest double") << u"8.1999999999999993"_s << u"8.2"_s;
    QTest::newRow("the same from above") << u"2.2000000000000002"_s << u"2.2"_s;
    QTest::newRow("two decimals") << u"3.1400000000000001"_s << u"3.14"_s;
    QTest::newRow("a short one stays") << u"8.10"_s << u"8.10"_s;
    QTest::newRow("many digits that are no double's") << u"1.1234567890123"_s << u"1.1234567890123"_s;
    QTest::newRow("letters stay") << u"C01.1"_s << u"C01.1"_s;
    QTest::newRow("nothing stays nothing") << QString() << QString();
}

void CommitmentNumbersTest::aNumberIsReadAsItWasWritten()
{
    QFETCH(QString, cell);
    QTEST(asNumbered(cell), "number");
}

void CommitmentNumbersTest::numberInTitle_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("rest");
    QTest::addColumn<bool>("sure");

    QTest::newRow("bracket") << u"12) Evaluation"_s << u"12"_s << u"Evaluation"_s << true;
    QTest::newRow("dotted") << u"1.1 Probity"_s << u"1.1"_s << u"Probity"_s << true;
    QTest::newRow("dotted, with full stop") << u"2.10. Implementation"_s << u"2.10"_s << u"Implementation"_s << true;
    QTest::newRow("no space") << u"3.Publication"_s << u"3"_s << u"Publication"_s << true;
    QTest::newRow("colon") << u"9: Creación"_s << u"9"_s << u"Creación"_s << true;
    QTest::newRow("space before the full stop") << u"9.3 . Establish"_s << u"9.3"_s << u"Establish"_s << true;
    QTest::newRow("an invisible sign before it") << u"\uFFFC2.3 To conduct"_s << u"2.3"_s << u"To conduct"_s << true;
    QTest::newRow("perhaps a word of the title") << u"7 Broadening"_s << u"7"_s << u"Broadening"_s << false;
    QTest::newRow("no number") << u"O3M2:Integration"_s << QString() << QString() << false;
    QTest::newRow("a year") << u"2013 budget"_s << QString() << QString() << false;
    QTest::newRow("a share") << u"100% open"_s << QString() << QString() << false;
    QTest::newRow("24-hour") << u"24-hour service"_s << QString() << QString() << false;
    QTest::newRow("a number alone is a title") << u"12)"_s << QString() << QString() << false;
}

void CommitmentNumbersTest::numberInTitle()
{
    QFETCH(QString, title);
    QFETCH(QString, number);
    QFETCH(QString, rest);
    QFETCH(bool, sure);
    const auto found = ::numberInTitle(title);
    QCOMPARE(found.has_value(), !number.isEmpty());
    if (found) {
        QCOMPARE(found->number, number);
        QCOMPARE(found->title, rest);
        QCOMPARE(found->isSure, sure);
    }
}

namespace {

QStringList numbersOf(const QStringList &titles, QList<CommitmentRow> *rowsOut = nullptr)
{
    QList<CommitmentRow> rows;
    for (const QString &title : titles) {
        CommitmentRow row;
        row.country = u"X"_s;
        row.plan = u"1"_s;
        row.title = LocalizedText::of(u"und"_s, title);
        rows.append(row);
    }
    assignNumbers(rows);
    QStringList numbers;
    for (const CommitmentRow &row : rows)
        numbers.append(row.number);
    if (rowsOut)
        *rowsOut = rows;
    return numbers;
}

} // namespace

void CommitmentNumbersTest::rowsWithoutNumberTakeTheirPlace()
{
    QCOMPARE(numbersOf({u"One"_s, u"Two"_s, u"3 more schools"_s}), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
    QCOMPARE(numbersOf({u"1 One"_s, u"2 Two"_s}), (QStringList{u"1"_s, u"2"_s}));
    QCOMPARE(numbersOf({u"One"_s, u"Two"_s, u"30 days"_s}), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
    // A number that stands in a title goes before a number by place.
    QCOMPARE(numbersOf({u"Aim"_s, u"1. One"_s, u"2. Two"_s}), (QStringList{u"1 (2)"_s, u"1"_s, u"2"_s}));
}

void CommitmentNumbersTest::aNumberThatComesTwiceIsKeptForBoth()
{
    QList<CommitmentRow> rows;
    QCOMPARE(numbersOf({u"1. Directive"_s, u"2. Licence"_s, u"1. Portal"_s, u"1. Data"_s}, &rows),
             (QStringList{u"1"_s, u"2"_s, u"1 (2)"_s, u"1 (3)"_s}));
    QVERIFY(rows.at(0).note.isEmpty());
    QVERIFY(rows.at(2).note.texts.value(u"es"_s).contains(u"1 (2)"_s));
    QVERIFY(rows.at(2).note.texts.value(u"en"_s).contains(u"1 (2)"_s));
}

void CommitmentNumbersTest::datesOfTables_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("date");

    QTest::newRow("ISO") << u"2012-09-30"_s << u"2012-09-30"_s;
    QTest::newRow("ISO with time") << u"2012-09-30 00:00:00"_s << u"2012-09-30"_s;
    QTest::newRow("a month") << u"2012-09"_s << u"2012-09"_s;
    QTest::newRow("English month and short year") << u"Apr-13"_s << u"2013-04"_s;
    QTest::newRow("Spanish month") << u"septiembre de 2012"_s << u"2012-09"_s;
    QTest::newRow("Spanish day") << u"30 de septiembre de 2012"_s << u"2012-09-30"_s;
    QTest::newRow("English day") << u"September 30, 2012"_s << u"2012-09-30"_s;
    QTest::newRow("day first, beyond doubt") << u"30/09/2012"_s << u"2012-09-30"_s;
    QTest::newRow("month first, beyond doubt") << u"09/30/2012"_s << u"2012-09-30"_s;
    QTest::newRow("day and month alike") << u"1/1/2024"_s << u"2024-01-01"_s;
    QTest::newRow("day or month: the year is certain") << u"01/02/2012"_s << u"2012"_s;
    QTest::newRow("the year first") << u"2023/06/30"_s << u"2023-06-30"_s;
    QTest::newRow("the year first, with dots") << u"2023.12.31"_s << u"2023-12-31"_s;
    QTest::newRow("the year first, without a day") << u"2023/06"_s << u"2023-06"_s;
    QTest::newRow("eight digits") << u"20230630"_s << u"2023-06-30"_s;
    QTest::newRow("eight digits that are no day") << u"20231330"_s << QString();
    QTest::newRow("eight digits without a month") << u"20230030"_s << QString();
    QTest::newRow("two years") << u"2023-2024"_s << QString();
    QTest::newRow("a quarter") << u"Quarter IV, 2012"_s << u"2012-12"_s;
    QTest::newRow("a short quarter") << u"Q2 2013"_s << u"2013-06"_s;
    QTest::newRow("a year") << u"2014"_s << u"2014"_s;
    QTest::newRow("words") << u"30 days after the completion of semester reporting"_s << QString();
    QTest::newRow("ongoing") << u"Ongoing"_s << QString();
    QTest::newRow("no such day") << u"31/02/2012"_s << QString();
    QTest::newRow("a bare number") << u"12"_s << QString();
}

void CommitmentNumbersTest::datesOfTables()
{
    QFETCH(QString, text);
    QFETCH(QString, date);
    const auto read = dateFromTable(text);
    QCOMPARE(read ? read->toString() : QString(), date);
}

QTEST_GUILESS_MAIN(CommitmentNumbersTest)
#include "CommitmentNumbersTest.moc"
