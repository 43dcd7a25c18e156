#include "tests/cli/Cli.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

class EvidenceCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aCopyComesBackByteForByte();
    void itIsAttachedToARating();
    void aLinkNeedsNoFile();
    void whatCannotBeAddedLeavesNothing_data();
    void whatCannotBeAddedLeavesNothing();
    void aCopyNeverOverwrites();
    void anAlteredCopyIsFound();

private:
    std::unique_ptr<Cli> m_cli;
    QString m_dossier;
};

void EvidenceCommandTest::init()
{
    m_cli = std::make_unique<Cli>();
    m_dossier = m_cli->example(u"mx.cotejo"_s);
}

void EvidenceCommandTest::aCopyComesBackByteForByte()
{
    QByteArray bytes(3 * 1024 * 1024 + 17, Qt::Uninitialized);
    QRandomGenerator(7).fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / 4);
    const QString file = m_cli->write(u"minuta número 1.pdf"_s, bytes);
    const Answer added =
        m_cli->run({u"evidence"_s, u"add"_s, m_dossier, file, u"--title"_s, u"Minuta"_s, u"--commitment"_s, u"4"_s,
                    u"--commitment"_s, u"18"_s, u"--url"_s, u"https://example.org/m"_s, u"--accessed"_s, u"2012-11"_s});
    QVERIFY2(added.status == 0, added.err.constData());
    const QString id = QString::fromUtf8(added.out.trimmed());
    const QJsonObject item = m_cli->array({u"list"_s, m_dossier, u"evidence"_s}).first().toObject();
    QCOMPARE(item.value(u"id"_s).toString(), id);
    QCOMPARE(item.value(u"number"_s).toInt(), 1);
    QCOMPARE(item.value(u"size"_s).toInt(), bytes.size());
    QCOMPARE(item.value(u"accessed"_s).toString(), u"2012-11"_s);
    QCOMPARE(item.value(u"commitments"_s).toArray().size(), 2);
    QCOMPARE(item.value(u"digest"_s).toString().toLatin1(),
             QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());

    for (const QString &name : {id, u"1"_s, u"E-1"_s}) {
        const QString copy = m_cli->path(u"copy of "_s + name);
        QCOMPARE(m_cli->run({u"evidence"_s, u"get"_s, m_dossier, name, u"-o"_s, copy}).status, 0);
        QFile written(copy);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll() == bytes);
    }
    QCOMPARE(m_cli->run({u"evidence"_s, u"verify"_s, m_dossier}).status, 0);
}

void EvidenceCommandTest::itIsAttachedToARating()
{
    m_cli->object({u"rate"_s, m_dossier, u"--as"_s, u"ana"_s, u"--commitment"_s, u"5"_s, u"--criterion"_s,
                   u"completion"_s, u"--level"_s, u"limited"_s});
    const QStringList add{u"evidence"_s,    u"add"_s,       m_dossier,         m_cli->write(u"a.txt"_s, "a"),
                          u"--title"_s,     u"A"_s,         u"--commitment"_s, u"5"_s,
                          u"--criterion"_s, u"completion"_s};
    const QString id = m_cli->object(add + QStringList{u"--as"_s, u"ana"_s}).value(u"id"_s).toString();
    for (const QJsonValue &one : m_cli->array({u"list"_s, m_dossier, u"ratings"_s, u"--round"_s, u"aga-2012"_s}))
        QCOMPARE(one.toObject().value(u"evidence"_s).toArray(), QJsonArray{id});
    QCOMPARE(m_cli->run(add).status, 2);
    QCOMPARE(m_cli->run(add + QStringList{u"--as"_s, u"nobody"_s}).status, 3);
    QCOMPARE(m_cli->array({u"list"_s, m_dossier, u"evidence"_s}).size(), 1);
}

void EvidenceCommandTest::aLinkNeedsNoFile()
{
    const QJsonObject link = m_cli->object(
        {u"evidence"_s, u"add"_s, m_dossier, u"--title"_s, u"Portal"_s, u"--url"_s, u"https://example.org"_s});
    QCOMPARE(link.value(u"digest"_s).toString(), QString());
    const Answer got = m_cli->run({u"evidence"_s, u"get"_s, m_dossier, u"E-1"_s, u"-o"_s, m_cli->path(u"x"_s)});
    QCOMPARE(got.status, 3);
    QVERIFY2(got.isOneSentence(), got.err.constData());
    QCOMPARE(m_cli->files(), QStringList{u"mx.cotejo"_s});
    QCOMPARE(m_cli->run({u"evidence"_s, u"verify"_s, m_dossier}).status, 0);
}

void EvidenceCommandTest::whatCannotBeAddedLeavesNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");

    QTest::newRow("a file that is not there") << QStringList{u"none.pdf"_s, u"--title"_s, u"T"_s} << 3;
    QTest::newRow("a folder") << QStringList{u"."_s, u"--title"_s, u"T"_s} << 3;
    QTest::newRow("an unknown commitment")
        << QStringList{u"mx.cotejo"_s, u"--title"_s, u"T"_s, u"--commitment"_s, u"99"_s} << 3;
    QTest::newRow("neither file nor link") << QStringList{u"--title"_s, u"T"_s} << 2;
}

void EvidenceCommandTest::whatCannotBeAddedLeavesNothing()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    const QString digest = m_cli->digest(m_dossier);
    const Answer answer = m_cli->run(QStringList{u"evidence"_s, u"add"_s, m_dossier} + arguments);
    QVERIFY2(answer.isOneSentence(), answer.err.constData());
    QCOMPARE(answer.status, status);
    QCOMPARE(m_cli->digest(m_dossier), digest);
    QCOMPARE(m_cli->files(), QStringList{u"mx.cotejo"_s});
}

void EvidenceCommandTest::aCopyNeverOverwrites()
{
    m_cli->object({u"evidence"_s, u"add"_s, m_dossier, m_cli->write(u"a.txt"_s, "a"), u"--title"_s, u"A"_s});
    const QString kept = m_cli->write(u"kept"_s, "mine");
    const Answer answer = m_cli->run({u"evidence"_s, u"get"_s, m_dossier, u"E-1"_s, u"-o"_s, kept});
    QCOMPARE(answer.status, 3);
    QVERIFY2(answer.isOneSentence() && answer.err.contains("kept"), answer.err.constData());
    QFile file(kept);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
}

void EvidenceCommandTest::anAlteredCopyIsFound()
{
    const QByteArray words = "these words are the evidence and nobody may change them";
    m_cli->object({u"evidence"_s, u"add"_s, m_dossier, m_cli->write(u"a.txt"_s, words), u"--title"_s, u"A"_s});
    QFile file(m_dossier);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    QByteArray other = words;
    other.replace("nobody", "anyone");
    QVERIFY(bytes.contains(words));
    bytes.replace(words, other);
    QVERIFY(file.seek(0) && file.write(bytes) == bytes.size());
    file.close();
    const Answer evidence = m_cli->run({u"evidence"_s, u"verify"_s, m_dossier, u"--json"_s});
    QCOMPARE(evidence.status, 1);
    QCOMPARE(evidence.array().size(), 1);
    const Answer all = m_cli->run({u"verify"_s, m_dossier, u"--json"_s});
    QCOMPARE(all.status, 1);
    QVERIFY(!all.array().isEmpty());
    QVERIFY(!all.array().first().toObject().value(u"text"_s).toString().startsWith(u"verify."_s));
    QVERIFY(m_cli->run({u"evidence"_s, u"get"_s, m_dossier, u"E-1"_s, u"-o"_s, m_cli->path(u"x"_s)}).status != 0);
    QVERIFY(!QFile::exists(m_cli->path(u"x"_s)));
}

QTEST_GUILESS_MAIN(EvidenceCommandTest)
#include "EvidenceCommandTest.moc"
