#include "core/method/MethodLibrary.h"

#include "core/method/MethodReader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

class MethodLibraryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shippedPacksAreThereSortedById();
    void theKeptBytesReadAsThePack();
    void theUsersPackStandsBesideThem();
    void theNewestVersionWins_data();
    void theNewestVersionWins();
    void brokenPacksArePassedOver();
    void anUnknownMethodNamesTheKnownOnes();
    void badFilesAreRefused();

private:
    QStringList ids() const;
    QString userPath(const QString &name) const;
    void writeUserPack(const QString &name, const QString &id, const QString &version) const;

    std::unique_ptr<QTemporaryDir> m_home;
};

void MethodLibraryTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(m_home->isValid());
    qputenv("XDG_DATA_HOME", m_home->path().toUtf8());
    QVERIFY(QDir().mkpath(userPath({})));
}

QStringList MethodLibraryTest::ids() const
{
    QStringList ids;
    for (const LibraryMethod &method : methodLibrary())
        ids.append(method.pack.id);
    return ids;
}

QString MethodLibraryTest::userPath(const QString &name) const { return m_home->path() + u"/cotejo/methods/"_s + name; }

void MethodLibraryTest::writeUserPack(const QString &name, const QString &id, const QString &version) const
{
    QFile sample(QStringLiteral(COTEJO_TEST_DATA "/methods/small.json"));
    QVERIFY(sample.open(QIODevice::ReadOnly));
    QByteArray json = sample.readAll();
    json.replace("\"id\": \"small\"", "\"id\": \"" + id.toUtf8() + "\"");
    json.replace("\"1.0.0\"", "\"" + version.toUtf8() + "\"");
    QFile file(userPath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(json), json.size());
}

void MethodLibraryTest::shippedPacksAreThereSortedById()
{
    const QStringList found = ids();
    QVERIFY(found.contains(u"aga-2012"_s));
    QVERIFY(found.contains(u"irm-2011"_s));
    QVERIFY(std::is_sorted(found.cbegin(), found.cend()));
}

void MethodLibraryTest::theKeptBytesReadAsThePack()
{
    for (const LibraryMethod &method : methodLibrary()) {
        const Result<MethodPack> again = readMethodPack(method.json, method.pack.id);
        QVERIFY2(again, qPrintable(method.pack.id));
        QCOMPARE(again->id, method.pack.id);
        QCOMPARE(again->version, method.pack.version);
    }
}

void MethodLibraryTest::theUsersPackStandsBesideThem()
{
    const QStringList before = ids();
    writeUserPack(u"mine.json"_s, u"mine"_s, u"1.0.0"_s);
    QVERIFY(!before.contains(u"mine"_s));
    QCOMPARE(ids().size(), before.size() + 1);
    QVERIFY(methodFromLibrary(u"mine"_s));
}

void MethodLibraryTest::theNewestVersionWins_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("expected");

    QTest::newRow("the newer comes second") << u"1.2.0"_s << u"1.3.0"_s << u"1.3.0"_s;
    QTest::newRow("the newer comes first") << u"1.3.0"_s << u"1.2.0"_s << u"1.3.0"_s;
    QTest::newRow("ten is more than nine") << u"1.9.0"_s << u"1.10.0"_s << u"1.10.0"_s;
    QTest::newRow("over a shipped one") << u"0.0.1"_s << u"99.0.0"_s << u"99.0.0"_s;
}

void MethodLibraryTest::theNewestVersionWins()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, expected);
    const QString id = expected == u"99.0.0" ? u"aga-2012"_s : u"mine"_s;
    writeUserPack(u"a.json"_s, id, first);
    writeUserPack(u"b.json"_s, id, second);
    QCOMPARE(methodFromLibrary(id)->pack.version, expected);
    QCOMPARE(ids().count(id), 1);
}

void MethodLibraryTest::brokenPacksArePassedOver()
{
    const QStringList before = ids();
    QFile broken(userPath(u"broken.json"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    QVERIFY(broken.write("{\"format\": ") > 0);
    broken.close();
    QVERIFY(QDir().mkpath(userPath(u"folder.json"_s)));
    writeUserPack(u"old.json"_s, u"aga-2012"_s, u"0.0.1"_s);
    QCOMPARE(ids(), before);
    QVERIFY(methodFromLibrary(u"aga-2012"_s)->pack.version != u"0.0.1"_s);
}

void MethodLibraryTest::anUnknownMethodNamesTheKnownOnes()
{
    const Result<LibraryMethod> method = methodFromLibrary(u"irm-1999"_s);
    QVERIFY(!method);
    QCOMPARE(method.error().code, ErrorCode::NotFound);
    QCOMPARE(method.error().where, u"irm-1999"_s);
    QCOMPARE(method.error().arguments, QStringList{ids().join(u", "_s)});
}

void MethodLibraryTest::badFilesAreRefused()
{
    QCOMPARE(methodFromFile(userPath(u"none.json"_s)).error().what, u"method.no-file"_s);
    QCOMPARE(methodFromFile(m_home->path()).error().what, u"method.not-a-file"_s);

    QFile huge(userPath(u"huge.json"_s));
    QVERIFY(huge.open(QIODevice::WriteOnly));
    QVERIFY(huge.resize(500LL * 1024 * 1024)); // zeros, and none of them on the disk
    QCOMPARE(methodFromFile(huge.fileName()).error().what, u"method.too-large"_s);
}

QTEST_GUILESS_MAIN(MethodLibraryTest)
#include "MethodLibraryTest.moc"
