#include "core/evaluation/ReportOutline.h"
#include "core/method/MethodLibrary.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

class ReportOutlineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStructureFitsTheRounds_data();
    void theStructureFitsTheRounds();
    void theRatedRoundRules();
    void aChosenStructureStaysChosen();
    void choicesOrderAndSwitch();
    void aWrittenTextIsPrintedAllTheSame();
    void everyStructureIsWhole();
    void brokenStructuresAreRefused_data();
    void brokenStructuresAreRefused();

private:
    struct Setting
    {
        Contents contents{};
        QMap<RoundId, MethodPack> packs{};
        ActionPlanId plan = ActionPlanId::fromName(u"plan"_s);

        explicit Setting(int year)
        {
            contents.plans = {{.id = plan, .starts = PartialDate::parse(QString::number(year))}};
            contents.commitments = {{.id = CommitmentId::fromName(u"1"_s), .plan = plan, .number = u"1"_s}};
        }
        RoundId addRound(const QString &method, QDate asOf)
        {
            const RoundId id = RoundId::fromName(method);
            contents.rounds.append({.id = id, .plan = plan, .method = method, .asOf = asOf});
            packs.insert(id, methodFromLibrary(method)->pack);
            return id;
        }
        void rate(RoundId round, const QString &criterion, const QString &level)
        {
            const RatingKey key{.round = round,
                                .subject = Subject::of(contents.commitments.first().id),
                                .criterion = CriterionCode(criterion),
                                .person = PersonId::fromName(u"ana"_s)};
            contents.ratings.insert(key, {.key = key, .level = LevelCode(level)});
        }
        ReportOutline outline(const QString &structure = {}) const
        {
            return reportOutline(
                contents, plan,
                [this](RoundId id) {
                    const auto found = packs.constFind(id);
                    return found == packs.cend() ? nullptr : &*found;
                },
                structure);
        }
    };

    static QStringList on(const ReportOutline &outline)
    {
        QStringList codes;
        for (const OutlineEntry &entry : outline.entries) {
            if (entry.isOn)
                codes.append(entry.code());
        }
        return codes;
    }
};

void ReportOutlineTest::theStructureFitsTheRounds_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("rating");
    QTest::addColumn<QString>("structure");

    QTest::newRow("the committee's evaluation") << u"aga-2012"_s << 2012 << u"completion=complete"_s << u"evaluation"_s;
    QTest::newRow("a first plan") << u"irm-2011"_s << 2011 << u"completion=complete"_s << u"first-progress"_s;
    QTest::newRow("a plan of 2013") << u"irm-2011"_s << 2013 << u"completion=limited"_s << u"progress"_s;
    QTest::newRow("a progress report") << u"irm-2014"_s << 2014 << u"completion-midterm=limited"_s << u"progress"_s;
    QTest::newRow("a midterm report") << u"irm-2014"_s << 2016 << u"completion-midterm=limited"_s << u"midterm"_s;
    QTest::newRow("a design report") << u"irm-2018"_s << 2018 << u"verifiable=yes"_s << u"design"_s;
    QTest::newRow("a transitional results report")
        << u"irm-2018"_s << 2018 << u"completion-end=complete"_s << u"results"_s;
    QTest::newRow("a review of a plan") << u"irm-2021"_s << 2022 << u"verifiable=yes"_s << u"action-plan-review"_s;
    QTest::newRow("a missing value is no result")
        << u"irm-2021"_s << 2022 << u"completion=nr"_s << u"action-plan-review"_s;
    QTest::newRow("a results report") << u"irm-2021"_s << 2022 << u"completion=complete"_s << u"results"_s;
    QTest::newRow("the inception of a local plan")
        << u"ogp-local"_s << 2022 << u"verifiable=yes"_s << u"action-plan-review"_s;
}

void ReportOutlineTest::theStructureFitsTheRounds()
{
    QFETCH(QString, method);
    QFETCH(int, year);
    QFETCH(QString, rating);
    QFETCH(QString, structure);
    Setting setting(year);
    const RoundId round = setting.addRound(method, QDate(year + 1, 6, 1));
    setting.rate(round, rating.section(u'=', 0, 0), rating.section(u'=', 1));
    QCOMPARE(setting.outline().structure->id, structure);
    QVERIFY(!setting.outline().isStructureChosen);
}

void ReportOutlineTest::theRatedRoundRules()
{
    Setting setting(2012);
    const RoundId rated = setting.addRound(u"irm-2011"_s, QDate(2012, 12, 31));
    setting.addRound(u"aga-2012"_s, QDate(2013, 6, 1));
    QCOMPARE(setting.outline().structure->id, u"evaluation"_s);
    setting.rate(rated, u"completion"_s, u"complete"_s);
    QCOMPARE(setting.outline().structure->id, u"first-progress"_s);
}

void ReportOutlineTest::aChosenStructureStaysChosen()
{
    Setting setting(2012);
    setting.addRound(u"irm-2011"_s, QDate(2012, 12, 31));
    setting.contents.preferences = {{setting.plan, PreferenceKey::Structure, u"results"_s}};
    QCOMPARE(setting.outline().structure->id, u"results"_s);
    QVERIFY(setting.outline().isStructureChosen);
    QCOMPARE(setting.outline(u"design"_s).structure->id, u"design"_s);
}

void ReportOutlineTest::choicesOrderAndSwitch()
{
    Setting setting(2012);
    setting.addRound(u"aga-2012"_s, QDate(2012, 12, 31));
    ReportOutline outline = setting.outline();
    QCOMPARE(on(outline),
             (QStringList{u"executive-summary"_s, u"summary"_s, u"context"_s, u"process"_s, u"commitments"_s,
                          u"recommendations"_s, u"evidence"_s, u"codes"_s, u"method"_s}));
    setting.contents.reportSections = {{setting.plan, 0, u"method"_s, true},
                                       {setting.plan, 1, u"of-another-version"_s, true},
                                       {setting.plan, 2, u"summary"_s, false},
                                       {setting.plan, 3, u"overview"_s, true}};
    outline = setting.outline();
    QCOMPARE(outline.entries.size(), reportStructures().sections.size());
    QCOMPARE(on(outline).first(2), (QStringList{u"method"_s, u"overview"_s}));
    QVERIFY(!outline.isOn(u"summary"_s) && outline.isOn(u"codes"_s));
    // Another structure is asked for as it is.
    QVERIFY(setting.outline(u"first-progress"_s).isOn(u"summary"_s));
    outline.keepOnly({u"codes"_s, u"evidence"_s});
    QCOMPARE(on(outline), (QStringList{u"codes"_s, u"evidence"_s}));
}

void ReportOutlineTest::aWrittenTextIsPrintedAllTheSame()
{
    Setting setting(2012);
    setting.addRound(u"aga-2012"_s, QDate(2012, 12, 31));
    QVERIFY(!setting.outline().isOn(u"lessons"_s));
    setting.contents.narratives = {{setting.plan, u"lessons"_s, LocalizedText::of(u"es"_s, u"Se aprendió."_s)}};
    const QStringList codes = on(setting.outline());
    QVERIFY(codes.contains(u"lessons"_s));
    QVERIFY(codes.indexOf(u"lessons"_s) == codes.indexOf(u"recommendations"_s) + 1);
}

void ReportOutlineTest::everyStructureIsWhole()
{
    const ReportStructures &all = reportStructures();
    QCOMPARE(all.structureIds(), (QStringList{u"evaluation"_s, u"first-progress"_s, u"progress"_s, u"midterm"_s,
                                              u"design"_s, u"action-plan-review"_s, u"results"_s}));
    for (const ReportStructure &structure : all.structures) {
        QVERIFY(!structure.title.in(u"es"_s).isEmpty() && !structure.title.in(u"en"_s).isEmpty());
        for (const StructureUse &use : structure.rounds)
            QVERIFY2(methodFromLibrary(use.method), qPrintable(use.method));
    }
    // A criterion or derived value that a section names is one of a shipped method.
    QSet<QString> known;
    for (const LibraryMethod &method : methodLibrary()) {
        for (const Criterion &criterion : method.pack.criteria)
            known.insert(criterion.id.toString());
        for (const DerivedValue &derived : method.pack.derived)
            known.insert(derived.id);
    }
    for (const ReportSection &section : all.sections) {
        for (const CriterionCode &code : section.criteria)
            QVERIFY2(known.contains(code.toString()), qPrintable(code.toString()));
        for (const QString &id : section.derived)
            QVERIFY2(known.contains(id), qPrintable(id));
    }
}

void ReportOutlineTest::brokenStructuresAreRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");

    QTest::newRow("not JSON") << QByteArray("{") << QByteArray("[");
    QTest::newRow("another format") << QByteArray("cotejo-reports/1") << QByteArray("cotejo-reports/9");
    QTest::newRow("a section that is nowhere") << QByteArray("\"overview\",") << QByteArray("\"overlook\",");
    QTest::newRow("a section twice") << QByteArray("\"code\": \"promising\"") << QByteArray("\"code\": \"overview\"");
    QTest::newRow("a stage that is not one")
        << QByteArray("\"design\", \"midterm\"") << QByteArray("\"dawn\", \"midterm\"");
    QTest::newRow("a field that is not one") << QByteArray("\"rounds\"") << QByteArray("\"turns\"");
}

void ReportOutlineTest::brokenStructuresAreRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFile file(u":/reports/structures.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray json = file.readAll();
    QVERIFY(readReportStructures(json, u"s.json"_s));
    const qsizetype place = json.indexOf(from);
    QVERIFY(place >= 0);
    json.replace(place, from.size(), to);
    const auto read = readReportStructures(json, u"s.json"_s);
    QVERIFY(!read);
    QVERIFY(read.error().where.startsWith(u"s.json"));
}

QTEST_GUILESS_MAIN(ReportOutlineTest)
#include "ReportOutlineTest.moc"
