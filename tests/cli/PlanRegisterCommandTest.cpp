#include "tests/cli/Cli.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Plans, categories, commitments, institutions and officials made and changed without a window.
class PlanRegisterCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPlanIsTypedInWhole();
    void aCategoryIsMovedInOneStep();
    void onlyWhatIsGivenChanges();
    void severalCommitmentsChangeAtOnce();
    void aCommitmentMovesAndGoes();
    void doublesAreListedAndMerged();
    void everyChangeCanBeUndone();
    void theAnswerReadsInBothLanguages();
    void aRefusalChangesNothing_data();
    void aRefusalChangesNothing();

private:
    QJsonObject commitment(const QString &number) const;
    QJsonObject change(const QString &command, const QString &action, const QStringList &more) const
    {
        return m_cli->object(QStringList{command, m_dossier, action} + more);
    }

    std::unique_ptr<Cli> m_cli;
    QString m_dossier;
};

void PlanRegisterCommandTest::init()
{
    m_cli = std::make_unique<Cli>();
    m_dossier = m_cli->path(u"cl.cotejo"_s);
    m_cli->prepareOnce(m_dossier, [this] {
        m_cli->object({u"new"_s, m_dossier, u"--method"_s, u"irm-2021"_s, u"--plan-title"_s, u"Sexto plan"_s,
                       u"--country"_s, u"Chile"_s});
        change(u"institution"_s, u"add"_s, {u"--name"_s, u"Ministerio de Salud"_s, u"--acronym"_s, u"MINSAL"_s});
        change(u"category"_s, u"add"_s, {u"--title"_s, u"Salud"_s, u"--code"_s, u"SA"_s});
        for (const QString &number : {u"1"_s, u"2"_s, u"3"_s})
            change(u"commitment"_s, u"add"_s, {u"--number"_s, number, u"--title"_s, u"Compromiso "_s + number});
    });
}

QJsonObject PlanRegisterCommandTest::commitment(const QString &number) const
{
    for (const QJsonValue &one : m_cli->array({u"list"_s, m_dossier, u"commitments"_s})) {
        if (one[u"number"_s].toString() == number)
            return one.toObject();
    }
    return {};
}

void PlanRegisterCommandTest::aPlanIsTypedInWhole()
{
    const QJsonObject plan = change(u"plan"_s, u"add"_s,
                                    {u"--country"_s, u"Chile"_s, u"--number"_s, u"7"_s, u"--title"_s, u"Séptimo plan"_s,
                                     u"--starts"_s, u"2026-01"_s, u"--language"_s, u"es"_s});
    QCOMPARE(plan.value(u"changed"_s).toBool(), true);
    const QStringList in{u"--plan"_s, u"Chile/7"_s};
    change(u"commitment"_s, u"add"_s,
           in + QStringList{u"--number"_s, u"1"_s, u"--title"_s, u"Listas de espera"_s, u"--text"_s,
                            u"Publicar las listas."_s, u"--due"_s, u"2026-12"_s, u"--lead"_s, u"minsal"_s});
    change(u"official"_s, u"add"_s,
           in + QStringList{u"--commitment"_s, u"1"_s, u"--name"_s, u"Eva Soto"_s, u"--position"_s, u"Jefa"_s});
    const QJsonArray plans = m_cli->array({u"list"_s, m_dossier, u"plans"_s});
    QCOMPARE(plans.size(), 2);
    QCOMPARE(plans.last()[u"titles"_s][u"es"_s].toString(), u"Séptimo plan"_s);
    QCOMPARE(plans.last()[u"commitments"_s].toInt(), 1);
    const QJsonArray made = m_cli->array(QStringList{u"list"_s, m_dossier, u"commitments"_s} + in);
    QCOMPARE(made.first()[u"institutions"_s].toArray(), QJsonArray{u"Ministerio de Salud"_s});
    QCOMPARE(made.first()[u"due"_s].toString(), u"2026-12"_s);
    const QJsonArray officials = m_cli->array(QStringList{u"list"_s, m_dossier, u"officials"_s} + in);
    QCOMPARE(officials.first()[u"name"_s].toString(), u"Eva Soto"_s);
}

void PlanRegisterCommandTest::aCategoryIsMovedInOneStep()
{
    change(u"category"_s, u"add"_s, {u"--title"_s, u"Agua"_s});
    const auto first = [this] {
        return m_cli->array({u"list"_s, m_dossier, u"categories"_s}).first()[u"title"_s].toString();
    };
    QCOMPARE(first(), u"Salud"_s);
    change(u"category"_s, u"move"_s, {u"--category"_s, u"Agua"_s, u"--position"_s, u"1"_s});
    QCOMPARE(first(), u"Agua"_s);
    QCOMPARE(m_cli->run({u"undo"_s, m_dossier}).status, 0);
    QCOMPARE(first(), u"Salud"_s);
}

void PlanRegisterCommandTest::onlyWhatIsGivenChanges()
{
    const QString digest = m_cli->digest(m_dossier);
    const QStringList same{u"--number"_s, u"1"_s, u"--title"_s, u"Compromiso 1"_s};
    QCOMPARE(change(u"commitment"_s, u"set"_s, same).value(u"changed"_s).toBool(), false);
    QCOMPARE(m_cli->digest(m_dossier), digest);
    change(u"commitment"_s, u"set"_s,
           {u"--number"_s, u"1"_s, u"--category"_s, u"sa"_s, u"--counted"_s, u"no"_s, u"--new-number"_s, u"1a"_s});
    const QJsonObject after = commitment(u"1a"_s);
    QCOMPARE(after.value(u"category"_s).toString(), u"Salud"_s);
    QCOMPARE(after.value(u"counted"_s).toBool(), false);
    QCOMPARE(after.value(u"title"_s).toString(), u"Compromiso 1"_s);
    change(u"commitment"_s, u"set"_s, {u"--number"_s, u"1a"_s, u"--category"_s, u""_s});
    QCOMPARE(commitment(u"1a"_s).value(u"category"_s).toString(), QString());
    QCOMPARE(change(u"plan"_s, u"set"_s, {u"--ends"_s, u"2024"_s}).value(u"ends"_s).toString(), u"2024"_s);
    QCOMPARE(change(u"institution"_s, u"set"_s, {u"--institution"_s, u"minsal"_s, u"--alias"_s, u"Salud"_s})
                 .value(u"aliases"_s)
                 .toArray(),
             QJsonArray{u"Salud"_s});
}

void PlanRegisterCommandTest::severalCommitmentsChangeAtOnce()
{
    change(
        u"commitment"_s, u"set"_s,
        {u"--number"_s, u"1,3"_s, u"--due"_s, u"2024-06-30"_s, u"--lead"_s, u"MINSAL"_s, u"--category"_s, u"Salud"_s});
    for (const QString &number : {u"1"_s, u"2"_s, u"3"_s}) {
        const bool isMeant = number != u"2";
        QCOMPARE(commitment(number).value(u"due"_s).toString(), isMeant ? u"2024-06-30"_s : QString());
        QCOMPARE(commitment(number).value(u"category"_s).toString(), isMeant ? u"Salud"_s : QString());
        QCOMPARE(commitment(number).value(u"institutions"_s).toArray().size(), isMeant ? 1 : 0);
    }
    QCOMPARE(m_cli->run({u"undo"_s, m_dossier}).status, 0); // one change, one undo
    QCOMPARE(commitment(u"1"_s).value(u"due"_s), QJsonValue());
    QCOMPARE(commitment(u"3"_s).value(u"due"_s), QJsonValue());
}

void PlanRegisterCommandTest::aCommitmentMovesAndGoes()
{
    const auto order = [&] {
        QStringList numbers;
        for (const QJsonValue &one : m_cli->array({u"list"_s, m_dossier, u"commitments"_s}))
            numbers.append(one[u"number"_s].toString());
        return numbers;
    };
    change(u"commitment"_s, u"move"_s, {u"--number"_s, u"3"_s, u"--position"_s, u"1"_s});
    QCOMPARE(order(), (QStringList{u"3"_s, u"1"_s, u"2"_s}));
    change(u"commitment"_s, u"remove"_s, {u"--number"_s, u"1"_s});
    QCOMPARE(order(), (QStringList{u"3"_s, u"2"_s}));
}

void PlanRegisterCommandTest::doublesAreListedAndMerged()
{
    change(u"institution"_s, u"add"_s, {u"--name"_s, u"Ministerio de la Salud"_s});
    change(u"commitment"_s, u"set"_s, {u"--number"_s, u"2"_s, u"--lead"_s, u"Ministerio de la Salud"_s});
    const QJsonArray doubles = m_cli->array({u"list"_s, m_dossier, u"doubles"_s});
    QCOMPARE(doubles.size(), 1);
    QCOMPARE(doubles.first()[u"institutions"_s].toArray(),
             (QJsonArray{u"Ministerio de Salud"_s, u"Ministerio de la Salud"_s}));
    const QJsonObject kept = change(u"institution"_s, u"merge"_s,
                                    {u"--institution"_s, u"MINSAL"_s, u"--double"_s, u"Ministerio de la Salud"_s});
    QCOMPARE(kept.value(u"aliases"_s).toArray(), QJsonArray{u"Ministerio de la Salud"_s});
    QCOMPARE(m_cli->array({u"list"_s, m_dossier, u"doubles"_s}), QJsonArray());
    QCOMPARE(commitment(u"2"_s).value(u"institutions"_s).toArray(), QJsonArray{u"Ministerio de Salud"_s});
}

void PlanRegisterCommandTest::everyChangeCanBeUndone()
{
    const QString before = m_cli->digest(m_dossier);
    const QList<QStringList> changes{
        {u"plan"_s, m_dossier, u"set"_s, u"--title"_s, u"Otro"_s},
        {u"category"_s, m_dossier, u"set"_s, u"--category"_s, u"Salud"_s, u"--title"_s, u"Salud pública"_s},
        {u"category"_s, m_dossier, u"remove"_s, u"--category"_s, u"SA"_s},
        {u"commitment"_s, m_dossier, u"move"_s, u"--number"_s, u"2"_s, u"--position"_s, u"3"_s},
        {u"commitment"_s, m_dossier, u"remove"_s, u"--number"_s, u"2"_s},
        {u"institution"_s, m_dossier, u"remove"_s, u"--institution"_s, u"MINSAL"_s},
        {u"official"_s, m_dossier, u"add"_s, u"--commitment"_s, u"1"_s, u"--name"_s, u"Eva"_s},
        {u"official"_s, m_dossier, u"set"_s, u"--commitment"_s, u"1"_s, u"--official"_s, u"eva"_s, u"--email"_s,
         u"eva@example.org"_s},
        {u"official"_s, m_dossier, u"remove"_s, u"--commitment"_s, u"1"_s, u"--official"_s, u"Eva"_s}};
    for (const QStringList &one : changes)
        QVERIFY2(m_cli->object(one).value(u"changed"_s).toBool(), qPrintable(one.join(u' ')));
    for (qsizetype i = 0; i < changes.size(); ++i)
        QCOMPARE(m_cli->run({u"undo"_s, m_dossier}).status, 0);
    QCOMPARE(m_cli->digest(m_dossier), before);
    QCOMPARE(m_cli->run({u"verify"_s, m_dossier}).status, 0);
}

void PlanRegisterCommandTest::theAnswerReadsInBothLanguages()
{
    const QStringList add{u"commitment"_s, m_dossier, u"add"_s, u"--title"_s, u"Otro"_s, u"--lang"_s};
    const Answer spanish = m_cli->run(add + QStringList{u"es"_s, u"--number"_s, u"8"_s});
    const Answer english = m_cli->run(add + QStringList{u"en"_s, u"--number"_s, u"9"_s});
    QVERIFY2(QString::fromUtf8(spanish.out).contains(u"8"_s) && spanish.out != english.out, spanish.out.constData());
    QVERIFY2(QString::fromUtf8(english.out).contains(u"9"_s), english.out.constData());
}

void PlanRegisterCommandTest::aRefusalChangesNothing_data()
{
    QTest::addColumn<QStringList>("what");
    QTest::addColumn<int>("status");

    QTest::newRow("a plan is not removed") << QStringList{u"plan"_s, u"remove"_s} << 2;
    QTest::newRow("a plan without a number")
        << QStringList{u"plan"_s, u"add"_s, u"--country"_s, u"Chile"_s, u"--title"_s, u"T"_s} << 3;
    QTest::newRow("dates the wrong way round")
        << QStringList{u"plan"_s, u"set"_s, u"--starts"_s, u"2024"_s, u"--ends"_s, u"2022"_s} << 3;
    QTest::newRow("a number that is taken")
        << QStringList{u"commitment"_s, u"add"_s, u"--number"_s, u"1"_s, u"--title"_s, u"T"_s} << 5;
    QTest::newRow("no title") << QStringList{u"commitment"_s, u"add"_s, u"--number"_s, u"5"_s} << 3;
    QTest::newRow("a date that is none") << QStringList{u"commitment"_s, u"set"_s,   u"--number"_s,
                                                        u"1"_s,          u"--due"_s, u"2024-13"_s}
                                         << 2;
    QTest::newRow("a lead nobody knows") << QStringList{u"commitment"_s, u"set"_s,    u"--number"_s,
                                                        u"1"_s,          u"--lead"_s, u"Nadie"_s}
                                         << 3;
    QTest::newRow("a category nobody knows")
        << QStringList{u"commitment"_s, u"set"_s, u"--number"_s, u"1,2"_s, u"--category"_s, u"Mar"_s} << 3;
    QTest::newRow("one title for several")
        << QStringList{u"commitment"_s, u"set"_s, u"--number"_s, u"1,2"_s, u"--title"_s, u"T"_s} << 2;
    QTest::newRow("one of several does not exist")
        << QStringList{u"commitment"_s, u"set"_s, u"--number"_s, u"1,7"_s, u"--due"_s, u"2024"_s} << 3;
    QTest::newRow("moved nowhere") << QStringList{u"commitment"_s, u"move"_s, u"--number"_s, u"1"_s} << 2;
    QTest::newRow("a category moved nowhere") << QStringList{u"category"_s, u"move"_s, u"--category"_s, u"SA"_s} << 2;
    QTest::newRow("which category") << QStringList{u"category"_s, u"remove"_s} << 2;
    QTest::newRow("a category twice") << QStringList{u"category"_s, u"add"_s, u"--title"_s, u"Salud"_s} << 5;
    QTest::newRow("a nameless institution") << QStringList{u"institution"_s, u"add"_s, u"--acronym"_s, u"X"_s} << 3;
    QTest::newRow("merged with nothing") << QStringList{u"institution"_s, u"merge"_s, u"--institution"_s, u"MINSAL"_s}
                                         << 2;
    QTest::newRow("merged with itself") << QStringList{u"institution"_s, u"merge"_s,    u"--institution"_s,
                                                       u"MINSAL"_s,      u"--double"_s, u"minsal"_s}
                                        << 3;
    QTest::newRow("an official without a name")
        << QStringList{u"official"_s, u"add"_s, u"--commitment"_s, u"1"_s, u"--email"_s, u"x@example.org"_s} << 3;
    QTest::newRow("an official nobody knows")
        << QStringList{u"official"_s, u"remove"_s, u"--commitment"_s, u"1"_s, u"--official"_s, u"Eva"_s} << 3;
}

void PlanRegisterCommandTest::aRefusalChangesNothing()
{
    QFETCH(QStringList, what);
    QFETCH(int, status);
    what.insert(1, m_dossier);
    QCOMPARE(m_cli->flawOfRefusal(what, status, m_dossier), QString());
}

QTEST_GUILESS_MAIN(PlanRegisterCommandTest)
#include "PlanRegisterCommandTest.moc"
