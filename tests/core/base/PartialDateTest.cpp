#include "core/base/PartialDate.h"

#include <QTest>

using namespace Qt::StringLiterals;

class PartialDateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_data();
    void parse();
    void lastDay_data();
    void lastDay();
};

void PartialDateTest::parse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("accepted");

    QTest::newRow("a day") << u"2012-09-30"_s << true;
    QTest::newRow("a month") << u"2012-09"_s << true;
    QTest::newRow("a year") << u"2012"_s << true;
    QTest::newRow("spaces around it") << u" 2012-09 "_s << true;
    QTest::newRow("no such month") << u"2012-13"_s << false;
    QTest::newRow("no such day") << u"2012-02-30"_s << false;
    QTest::newRow("month zero") << u"2012-00"_s << false;
    QTest::newRow("words") << u"Not specified"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void PartialDateTest::parse()
{
    QFETCH(QString, text);
    QFETCH(bool, accepted);
    const auto date = PartialDate::parse(text);
    QCOMPARE(date.has_value(), accepted);
    if (accepted)
        QCOMPARE(date->toString(), text.trimmed());
}

void PartialDateTest::lastDay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("last");

    QTest::newRow("a day is itself") << u"2012-09-14"_s << QDate(2012, 9, 14);
    QTest::newRow("a month ends on its last day") << u"2012-02"_s << QDate(2012, 2, 29);
    QTest::newRow("a year ends in December") << u"2012"_s << QDate(2012, 12, 31);
}

void PartialDateTest::lastDay()
{
    QFETCH(QString, text);
    QFETCH(QDate, last);
    QCOMPARE(PartialDate::parse(text)->lastDay(), last);
}

QTEST_GUILESS_MAIN(PartialDateTest)
#include "PartialDateTest.moc"
