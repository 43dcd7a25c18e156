#include "core/evaluation/DerivedFlags.h"

#include "tests/core/evaluation/SmallRound.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// "high" is yes where completion is complete; "both" where "high" is.
MethodPack packWithFlags()
{
    Rule isComplete{.kind = Rule::Kind::Is, .criterion = CriterionCode(u"completion"_s)};
    isComplete.levels = {LevelCode(u"complete"_s)};
    MethodPack pack = SmallRound().pack;
    pack.derived = {{.id = u"high"_s, .rule = isComplete},
                    {.id = u"both"_s, .rule = {.kind = Rule::Kind::Derived, .derived = u"high"_s}}};
    return pack;
}

} // namespace

class DerivedFlagsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSetByHandCounts_data();
    void whatIsSetByHandCounts();
    void itCountsInItsRoundAndForItsSubjectOnly();
};

void DerivedFlagsTest::whatIsSetByHandCounts_data()
{
    QTest::addColumn<QString>("level");
    QTest::addColumn<QString>("byHand");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("computed");
    QTest::addColumn<QStringList>("failed");

    const QStringList completion{u"completion"_s};
    QTest::newRow("nothing by hand") << u"limited"_s << QString() << u"no"_s << u"no"_s << completion;
    QTest::newRow("yes against no") << u"limited"_s << u"yes"_s << u"yes"_s << u"no"_s << QStringList();
    QTest::newRow("no against yes") << u"complete"_s << u"no"_s << u"no"_s << u"yes"_s << QStringList();
    QTest::newRow("no beside no") << u"limited"_s << u"no"_s << u"no"_s << u"no"_s << completion;
    QTest::newRow("yes where nothing is known yet") << QString() << u"yes"_s << u"yes"_s << QString() << QStringList();
}

void DerivedFlagsTest::whatIsSetByHandCounts()
{
    QFETCH(QString, level);
    QFETCH(QString, byHand);
    SmallRound sample;
    const MethodPack pack = packWithFlags();
    const Subject subject = SmallRound::subject(u"1"_s);
    if (!level.isEmpty())
        sample.rate(subject, u"completion="_s + level);
    if (!byHand.isEmpty())
        sample.contents.overrides = {
            {.round = sample.round, .subject = subject, .name = u"high"_s, .value = byHand, .reason = u"r"_s}};
    const QList<DerivedFlag> flags =
        deriveFlags(sample.contents, pack, sample.round, subject, sample.levels().of(subject));
    QCOMPARE(flags.size(), 2);
    QCOMPARE(flags.first().setByHand.has_value(), !byHand.isEmpty());
    QTEST(flags.first().computed.value.value_or(QString()), "computed");
    QTEST(flags.first().shown().value.value_or(QString()), "shown");
    QTEST(flags.first().shown().failed, "failed");
    QVERIFY(!flags.last().setByHand);
    QTEST(flags.last().shown().value.value_or(QString()), "computed"); // a rule uses what is computed
}

void DerivedFlagsTest::itCountsInItsRoundAndForItsSubjectOnly()
{
    SmallRound sample;
    const MethodPack pack = packWithFlags();
    sample.contents.overrides = {
        {.round = sample.round, .subject = SmallRound::subject(u"1"_s), .name = u"high"_s, .value = u"yes"_s}};
    const auto shown = [&](RoundId round, const QString &number) {
        return deriveShown(sample.contents, pack, round, SmallRound::subject(number), {}).first().value;
    };
    QCOMPARE(shown(sample.round, u"1"_s).value_or(QString()), u"yes"_s);
    QVERIFY(!shown(sample.round, u"2"_s));
    QVERIFY(!shown(RoundId::fromName(u"other"_s), u"1"_s));
}

QTEST_GUILESS_MAIN(DerivedFlagsTest)
#include "DerivedFlagsTest.moc"
