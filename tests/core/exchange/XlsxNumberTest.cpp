#include "core/exchange/xlsx/XlsxNumber.h"

#include <QTest>

using namespace Qt::StringLiterals;

class XlsxNumberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindsByCode_data();
    void kindsByCode();
    void kindsByNumber();
    void texts_data();
    void texts();
};

void XlsxNumberTest::kindsByCode_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("kind");

    const auto row = [](const char *name, const QString &code, XlsxNumberKind kind) {
        QTest::newRow(name) << code << int(kind);
    };
    row("general", u"General"_s, XlsxNumberKind::Plain);
    row("thousands", u"#,##0.00"_s, XlsxNumberKind::Plain);
    row("red negatives are no dates", u"#,##0;[Red]-#,##0"_s, XlsxNumberKind::Plain);
    row("an exponent is no era", u"0.00E+00"_s, XlsxNumberKind::Plain);
    row("quoted letters are shown as they stand", u"0\" days\""_s, XlsxNumberKind::Plain);
    row("an escaped letter too", u"0\\d"_s, XlsxNumberKind::Plain);
    row("the width of a letter too", u"0_d"_s, XlsxNumberKind::Plain);
    row("a currency with its locale", u"[$$-80A]#,##0.00"_s, XlsxNumberKind::Plain);
    row("a quotation mark that never closes", u"0\"d"_s, XlsxNumberKind::Plain);
    row("a bracket that never closes", u"0[hh"_s, XlsxNumberKind::Elapsed);
    row("a Mexican date", u"dd/mm/yyyy;@"_s, XlsxNumberKind::Date);
    row("a date with a locale", u"[$-80A]d \"de\" mmmm \"de\" yyyy"_s, XlsxNumberKind::Date);
    row("month and year", u"mmm-yy"_s, XlsxNumberKind::Date);
    row("a month alone", u"MMMM"_s, XlsxNumberKind::Date);
    row("a date with its time", u"yyyy-mm-dd hh:mm"_s, XlsxNumberKind::DateTime);
    row("a time, whose m are minutes", u"h:mm AM/PM"_s, XlsxNumberKind::Time);
    row("minutes and seconds", u"mm:ss.0"_s, XlsxNumberKind::Time);
    row("hours past a day", u"[h]:mm:ss"_s, XlsxNumberKind::Elapsed);
    row("only the first section counts", u"0;yyyy"_s, XlsxNumberKind::Plain);
}

void XlsxNumberTest::kindsByCode()
{
    QFETCH(QString, code);
    QFETCH(int, kind);
    QCOMPARE(int(numberKindOf(code)), kind);
}

void XlsxNumberTest::kindsByNumber()
{
    QVERIFY(builtInNumberKind(0) == XlsxNumberKind::Plain);
    QVERIFY(builtInNumberKind(13) == XlsxNumberKind::Plain);
    QVERIFY(builtInNumberKind(14) == XlsxNumberKind::Date);
    QVERIFY(builtInNumberKind(17) == XlsxNumberKind::Date);
    QVERIFY(builtInNumberKind(21) == XlsxNumberKind::Time);
    QVERIFY(builtInNumberKind(22) == XlsxNumberKind::DateTime);
    QVERIFY(builtInNumberKind(46) == XlsxNumberKind::Elapsed);
    QVERIFY(builtInNumberKind(49) == XlsxNumberKind::Plain);
}

void XlsxNumberTest::texts_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("countsFrom1904");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, double value, XlsxNumberKind kind, const QString &expected,
                        bool countsFrom1904 = false) {
        QTest::newRow(name) << value << int(kind) << countsFrom1904 << expected;
    };
    row("an integer", 36, XlsxNumberKind::Plain, u"36"_s);
    row("a million is not 1e+06", 1'000'000, XlsxNumberKind::Plain, u"1000000"_s);
    row("a long identifier keeps its digits", 20150515000123, XlsxNumberKind::Plain, u"20150515000123"_s);
    row("as short as it can be", 2.2999999999999998, XlsxNumberKind::Plain, u"2.3"_s);
    row("small", 0.0001, XlsxNumberKind::Plain, u"0.0001"_s);
    row("very large", 1e21, XlsxNumberKind::Plain, u"1E+21"_s);
    row("no negative zero", -0.0, XlsxNumberKind::Plain, u"0"_s);
    row("negative", -17.5, XlsxNumberKind::Plain, u"-17.5"_s);
    row("the first day", 1, XlsxNumberKind::Date, u"1900-01-01"_s);
    row("before the day that never was", 59, XlsxNumberKind::Date, u"1900-02-28"_s);
    row("the day that never was", 60, XlsxNumberKind::Date, u"1900-02-29"_s);
    row("after it", 61, XlsxNumberKind::Date, u"1900-03-01"_s);
    row("a due date", 41182, XlsxNumberKind::Date, u"2012-09-30"_s);
    row("the last day", 2958465, XlsxNumberKind::Date, u"9999-12-31"_s);
    row("just before the end of days", 2958465.9999999, XlsxNumberKind::DateTime, u"9999-12-31 23:59:59"_s);
    row("no day of any year", 2958466, XlsxNumberKind::Date, u"2958466"_s);
    row("before all days", -3, XlsxNumberKind::Date, u"-3"_s);
    row("day zero is none", 0, XlsxNumberKind::Date, u"0"_s);
    row("the first day of 1904", 0, XlsxNumberKind::Date, u"1904-01-01"_s, true);
    row("a due date from 1904", 39720, XlsxNumberKind::Date, u"2012-09-30"_s, true);
    row("no day of any year from 1904", 2957004, XlsxNumberKind::Date, u"2957004"_s, true);
    row("a date hides its time", 41182.75, XlsxNumberKind::Date, u"2012-09-30"_s);
    row("a date shows its time", 41182.75, XlsxNumberKind::DateTime, u"2012-09-30 18:00:00"_s);
    row("midnight is not shown", 41182, XlsxNumberKind::DateTime, u"2012-09-30"_s);
    row("a time", 0.5, XlsxNumberKind::Time, u"12:00:00"_s);
    row("a time that was rounded", 0.041666666666666664, XlsxNumberKind::Time, u"01:00:00"_s);
    row("hours past a day", 1.25, XlsxNumberKind::Elapsed, u"30:00:00"_s);
}

void XlsxNumberTest::texts()
{
    QFETCH(double, value);
    QFETCH(int, kind);
    QFETCH(bool, countsFrom1904);
    QFETCH(QString, expected);
    QCOMPARE(numberText(value, XlsxNumberKind(kind), countsFrom1904), expected);
}

QTEST_GUILESS_MAIN(XlsxNumberTest)
#include "XlsxNumberTest.moc"
