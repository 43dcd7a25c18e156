#include "core/storage/Schema.h"
#include "tests/support/SmallPlan.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Files that earlier versions of the program wrote open with all they hold, and take what is new.
class MigrationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOlderFileKeepsWhatItHolds_data();
    void everyOlderFileKeepsWhatItHolds();
    void aReaderLeavesTheOlderFileAsItIs();
};

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString sample(int schema) { return QStringLiteral(COTEJO_TEST_DATA "/dossiers/schema-%1.cotejo").arg(schema); }

} // namespace

void MigrationTest::everyOlderFileKeepsWhatItHolds_data()
{
    QTest::addColumn<int>("schema");
    QTest::newRow("schema 2, before comments") << 2;
    QTest::newRow("schema 3, before the words of the report") << 3;
}

void MigrationTest::everyOlderFileKeepsWhatItHolds()
{
    QFETCH(int, schema);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.cotejo"_s);
    QVERIFY(QFile::copy(sample(schema), path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    auto dossier = Dossier::open(path, Access::ReadWrite, steadyAuthor());
    QVERIFY2(dossier, qPrintable(dossier ? QString() : dossier.error().what));
    const Contents &contents = (*dossier)->contents();
    QCOMPARE(contents.commitments.size(), 2);
    QCOMPARE(contents.commitments.first().text.in(u"es"_s), u"Publicar la página uno."_s);
    QCOMPARE(contents.ratings.size(), 1);
    QCOMPARE(contents.ratings.first().level, LevelCode(u"limited"_s));
    QCOMPARE(contents.ratings.first().reason, u"Falta el buscador."_s);
    QVERIFY((*dossier)->verify()->isEmpty());
    QCOMPARE(bytesOf(path + u".schema-%1.cotejo"_s.arg(schema)).size(), bytesOf(sample(schema)).size());

    // What was done before the step can still be undone, and what is new works.
    QVERIFY((*dossier)->addComment({.subject = Subject::of(contents.commitments.first().id),
                                    .round = contents.rounds.first().id,
                                    .text = u"Nuevo"_s},
                                   u"ana"_s));
    QVERIFY((*dossier)->undo());
    QVERIFY((*dossier)->saveNarrative(contents.plans.first().id, u"context"_s, u"es"_s, u"Nuevo"_s));
    QVERIFY((*dossier)->undo());
    QVERIFY((*dossier)->undo());
    QVERIFY(contents.ratings.isEmpty());
    QVERIFY((*dossier)->redo());
    QCOMPARE(contents.ratings.size(), 1);
}

void MigrationTest::aReaderLeavesTheOlderFileAsItIs()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.cotejo"_s);
    QVERIFY(QFile::copy(sample(2), path));
    const auto dossier = Dossier::open(path, Access::ReadOnly, steadyAuthor());
    QVERIFY(dossier);
    QCOMPARE((*dossier)->contents().ratings.size(), 1);
    QVERIFY((*dossier)->contents().comments.isEmpty());
    QCOMPARE(bytesOf(path), bytesOf(sample(2)));
}

QTEST_GUILESS_MAIN(MigrationTest)
#include "MigrationTest.moc"
