#include "tests/cli/Cli.h"

#include <QTest>

#include <SQLiteCpp/Database.h>

using namespace Qt::StringLiterals;

/// What scripts change of evidence that is in the dossier, and how they learn what leans on it.
class EvidenceLinkCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void particularsAreCorrected();
    void severalCriteriaOfSeveralCommitmentsAreOneChange();
    void commitmentsAloneAreLinkedToo();
    void removingWhatIsUsedWantsTheWord();
    void whatIsNotWholeIsRefused_data();
    void whatIsNotWholeIsRefused();
    void damageDoneBehindTheBackIsListed();

private:
    QJsonObject item() const { return m_cli->array({u"list"_s, m_dossier, u"evidence"_s}).first().toObject(); }
    Answer run(const QStringList &arguments) const { return m_cli->run(QStringList{u"evidence"_s} + arguments); }

    std::unique_ptr<Cli> m_cli;
    QString m_dossier;
};

void EvidenceLinkCommandTest::init()
{
    m_cli = std::make_unique<Cli>();
    m_dossier = m_cli->path(u"mx.cotejo"_s);
    m_cli->prepareOnce(m_dossier, [this] {
        m_cli->example(u"mx.cotejo"_s);
        m_cli->object({u"rate"_s, m_dossier, u"--as"_s, u"ana"_s, u"--commitment"_s, u"5"_s, u"--criterion"_s,
                       u"completion"_s, u"--level"_s, u"limited"_s});
        m_cli->object({u"evidence"_s, u"add"_s, m_dossier, m_cli->write(u"a.txt"_s, "acta"), u"--title"_s, u"Acta"_s});
    });
}

void EvidenceLinkCommandTest::particularsAreCorrected()
{
    const Answer edited =
        run({u"edit"_s, m_dossier, u"E-1"_s, u"--title"_s, u"Acta firmada"_s, u"--url"_s, u"https://example.org/acta"_s,
             u"--accessed"_s, u"2012-11"_s, u"--confidential"_s, u"yes"_s});
    QVERIFY2(edited.status == 0, edited.err.constData());
    QCOMPARE(item().value(u"title"_s).toString(), u"Acta firmada"_s);
    QCOMPARE(item().value(u"accessed"_s).toString(), u"2012-11"_s);
    QCOMPARE(item().value(u"confidential"_s).toBool(), true);
    QCOMPARE(run({u"edit"_s, m_dossier, u"1"_s, u"--confidential"_s, u"no"_s}).status, 0);
    QCOMPARE(item().value(u"confidential"_s).toBool(), false);
    QCOMPARE(item().value(u"url"_s).toString(), u"https://example.org/acta"_s);
}

void EvidenceLinkCommandTest::severalCriteriaOfSeveralCommitmentsAreOneChange()
{
    const QString before = m_cli->digest(m_dossier);
    const QJsonArray criteria = m_cli->array({u"list"_s, m_dossier, u"criteria"_s, u"--round"_s, u"aga-2012"_s});
    QStringList codes;
    for (const QJsonValue &one : criteria) {
        if (one.toObject().value(u"subject"_s).toString() == u"commitment" && codes.size() < 2)
            codes.append(one.toObject().value(u"code"_s).toString());
    }
    QCOMPARE(codes.size(), 2);
    const QStringList which{u"--commitment"_s, u"4"_s,        u"--commitment"_s, u"5"_s,
                            u"--criterion"_s,  codes.at(0),   u"--criterion"_s,  codes.at(1),
                            u"--round"_s,      u"aga-2012"_s, u"--as"_s,         u"ana"_s};
    const Answer attached = run(QStringList{u"attach"_s, m_dossier, u"E-1"_s} + which);
    QVERIFY2(attached.status == 0, attached.err.constData());
    QCOMPARE(item().value(u"ratings"_s).toInt(), 4);
    QCOMPARE(item().value(u"usedBy"_s).toArray().size(), 4);
    QCOMPARE(item().value(u"usedBy"_s).toArray().first().toObject().value(u"person"_s).toString(), u"ana"_s);
    QCOMPARE(item().value(u"commitments"_s).toArray(), (QJsonArray{u"4"_s, u"5"_s}));
    const QString after = m_cli->digest(m_dossier);
    QCOMPARE(m_cli->run({u"undo"_s, m_dossier}).status, 0);
    QCOMPARE(m_cli->digest(m_dossier), before);
    QCOMPARE(m_cli->run({u"redo"_s, m_dossier}).status, 0);
    QCOMPARE(m_cli->digest(m_dossier), after);
    QCOMPARE(run(QStringList{u"detach"_s, m_dossier, u"E-1"_s} + which).status, 0);
    QCOMPARE(item().value(u"ratings"_s).toInt(), 0);
    QCOMPARE(item().value(u"commitments"_s).toArray().size(), 2);
}

void EvidenceLinkCommandTest::commitmentsAloneAreLinkedToo()
{
    QCOMPARE(run({u"attach"_s, m_dossier, u"E-1"_s, u"--commitment"_s, u"18"_s, u"--commitment"_s, u"4"_s}).status, 0);
    QCOMPARE(item().value(u"commitments"_s).toArray().size(), 2);
    QCOMPARE(run({u"detach"_s, m_dossier, u"E-1"_s, u"--commitment"_s, u"4"_s}).status, 0);
    QCOMPARE(item().value(u"commitments"_s).toArray(), QJsonArray{u"18"_s});
}

void EvidenceLinkCommandTest::removingWhatIsUsedWantsTheWord()
{
    QCOMPARE(run({u"attach"_s, m_dossier, u"E-1"_s, u"--commitment"_s, u"5"_s, u"--criterion"_s, u"completion"_s,
                  u"--round"_s, u"aga-2012"_s, u"--as"_s, u"ana"_s})
                 .status,
             0);
    QCOMPARE(m_cli->flawOfRefusal({u"evidence"_s, u"remove"_s, m_dossier, u"E-1"_s}, 5, m_dossier), QString());
    QCOMPARE(run({u"remove"_s, m_dossier, u"E-1"_s, u"--even-if-used"_s}).status, 0);
    QVERIFY(m_cli->array({u"list"_s, m_dossier, u"evidence"_s}).isEmpty());
}

void EvidenceLinkCommandTest::whatIsNotWholeIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");

    QTest::newRow("no commitment") << QStringList{u"attach"_s, u"E-1"_s} << 2;
    QTest::newRow("a criterion, but nobody's")
        << QStringList{u"attach"_s, u"E-1"_s, u"--commitment"_s, u"5"_s, u"--criterion"_s, u"completion"_s} << 2;
    QTest::newRow("nobody of that name") << QStringList{u"attach"_s, u"E-1"_s,         u"--commitment"_s,
                                                        u"5"_s,      u"--criterion"_s, u"completion"_s,
                                                        u"--as"_s,   u"nobody"_s}
                                         << 3;
    QTest::newRow("no such evidence") << QStringList{u"edit"_s, u"E-9"_s, u"--title"_s, u"T"_s} << 3;
    QTest::newRow("no title") << QStringList{u"edit"_s, u"E-1"_s, u"--title"_s, u" "_s} << 2;
}

void EvidenceLinkCommandTest::whatIsNotWholeIsRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    arguments.insert(1, m_dossier);
    QCOMPARE(m_cli->flawOfRefusal(QStringList{u"evidence"_s} + arguments, status, m_dossier), QString());
}

void EvidenceLinkCommandTest::damageDoneBehindTheBackIsListed()
{
    m_cli->object({u"evidence"_s, u"add"_s, m_dossier, m_cli->write(u"b.txt"_s, "otra"), u"--title"_s, u"Otra"_s});
    m_cli->object({u"evidence"_s, u"add"_s, m_dossier, u"--title"_s, u"Portal"_s, u"--url"_s, u"https://a.org"_s});
    const QString first = item().value(u"digest"_s).toString();
    {
        SQLite::Database db(m_dossier.toStdString(), SQLite::OPEN_READWRITE);
        db.exec("UPDATE evidence_chunk SET bytes = x'00' WHERE digest = '" + first.toStdString() + "'");
        db.exec("DELETE FROM evidence_chunk WHERE digest <> '" + first.toStdString() + "'");
    }
    const QJsonArray listed = m_cli->array({u"list"_s, m_dossier, u"evidence"_s});
    QCOMPARE(listed.at(0).toObject().value(u"copy"_s).toString(), u"unchecked"_s);
    QCOMPARE(listed.at(1).toObject().value(u"copy"_s).toString(), u"missing"_s);
    QCOMPARE(listed.at(2).toObject().value(u"copy"_s).toString(), u"link-only"_s);
    const Answer damaged = run({u"verify"_s, m_dossier, u"--json"_s});
    QCOMPARE(damaged.status, 1);
    QCOMPARE(damaged.array().size(), 2);
    const Answer all = run({u"verify"_s, m_dossier, u"--all"_s, u"--json"_s});
    QCOMPARE(all.status, 1);
    QStringList states;
    for (const QJsonValue &one : all.array())
        states.append(one.toObject().value(u"state"_s).toString());
    QCOMPARE(states, (QStringList{u"altered"_s, u"missing"_s, u"link-only"_s}));
}

QTEST_GUILESS_MAIN(EvidenceLinkCommandTest)
#include "EvidenceLinkCommandTest.moc"
