#include "core/exchange/package/JsonExport.h"
#include "core/exchange/ExampleReader.h"
#include "tests/support/EveryKind.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Contents withEvidence()
{
    Contents contents = readMexico2012()->contents;
    contents.evidence = {{.id = EvidenceId::create(),
                          .number = 1,
                          .title = u"Minutes"_s,
                          .url = u"https://example.org/m"_s,
                          .accessed = {},
                          .fileName = u"minutes.pdf"_s,
                          .mediaType = u"application/pdf"_s,
                          .digest = u"aa11"_s,
                          .size = 5,
                          .isConfidential = false,
                          .commitments = {contents.commitments.first().id}},
                         {.id = EvidenceId::create(),
                          .number = 2,
                          .title = u"SecretTitle"_s,
                          .url = u"https://example.org/secretUrl"_s,
                          .accessed = {},
                          .fileName = u"secretFile.pdf"_s,
                          .mediaType = u"application/pdf"_s,
                          .digest = u"secretDigest"_s,
                          .size = 6,
                          .isConfidential = true,
                          .commitments = {}}};
    return contents;
}

} // namespace

class JsonExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsInIt();
    void theOrderOfListsDoesNotMatter();
    void everyKindIsInIt();
    void officialsStayOutOfPublic();
    void confidentialEvidenceStaysOutOfPublic();
    void aFailureLeavesNothing();
};

void JsonExportTest::everythingIsInIt()
{
    const Contents contents = withEvidence();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"data.json"_s);
    QVERIFY(exportJson(contents, path, {.isPublic = false}).has_value());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject document = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(document[u"format"].toString(), u"cotejo-data/1"_s);
    QCOMPARE(document[u"commitments"].toArray().size(), 37);
    QCOMPARE(document[u"ratings"].toArray().size(), 37 * 17);
    QCOMPARE(document[u"institutions"].toArray().size(), 32);
    QCOMPARE(document[u"evidence"].toArray().size(), 2);
    QCOMPARE(document[u"rounds"].toArray().size(), 2);
    QCOMPARE(document[u"methods"].toArray().size(), 2);
    QCOMPARE(document[u"people"].toArray().first()[u"name"].toString(), u"irm"_s);
    for (const QJsonValue &value : document[u"commitments"].toArray()) {
        const Commitment *commitment = contents.commitment(*CommitmentId::parse(value[u"id"].toString()));
        QVERIFY(commitment);
        QCOMPARE(value[u"text"][u"es"].toString(), commitment->text.texts.value(u"es"_s));
        QCOMPARE(value[u"institutions"].toArray().size(), commitment->involvements.size());
    }
}

void JsonExportTest::theOrderOfListsDoesNotMatter()
{
    const Contents contents = withEvidence();
    Contents turned = contents;
    std::reverse(turned.commitments.begin(), turned.commitments.end());
    std::reverse(turned.institutions.begin(), turned.institutions.end());
    std::reverse(turned.rounds.begin(), turned.rounds.end());
    std::reverse(turned.methods.begin(), turned.methods.end());
    QCOMPARE(jsonOf(turned, {}), jsonOf(contents, {}));
    turned.commitments.first().number = u"x"_s;
    QVERIFY(jsonOf(turned, {}) != jsonOf(contents, {}));
}

void JsonExportTest::everyKindIsInIt()
{
    const Contents contents = everyKind(QStringLiteral(COTEJO_SOURCE "/LICENSE")).contents;
    const QJsonObject document = QJsonDocument::fromJson(jsonOf(contents, {})).object();
    for (const QString &kind : {u"milestones"_s, u"clusters"_s, u"officials"_s, u"events"_s, u"proposals"_s,
                                u"publishedValues"_s, u"flagOverrides"_s, u"sourceCells"_s, u"selfReports"_s})
        QVERIFY2(document[kind].toArray().size() == 1, qPrintable(kind));
    for (const QString &kind : {u"comments"_s, u"narratives"_s, u"recommendations"_s, u"reasonTranslations"_s})
        QVERIFY2(document[kind].toArray().size() == 2, qPrintable(kind));
    const QJsonObject event = document[u"events"].toArray().first().toObject();
    QCOMPARE(event[u"noticeDays"].toInt(-1), 0);
    QVERIFY(event[u"attendance"].isNull());
    QCOMPARE(event[u"participants"].toArray().size(), 3);
    const QJsonObject proposal = document[u"proposals"].toArray().first().toObject();
    QCOMPARE(proposal[u"outcome"].toString(), u"partly"_s);
    QCOMPARE(proposal[u"commitments"].toArray().size(), 2);
    const QJsonObject plan = document[u"plans"].toArray().first().toObject();
    QCOMPARE(plan[u"submitted"].toInt(), 2011);
}

void JsonExportTest::officialsStayOutOfPublic()
{
    const Contents contents = everyKind(QStringLiteral(COTEJO_SOURCE "/LICENSE")).contents;
    QVERIFY(jsonOf(contents, {.isPublic = false}).contains("privada@example.org"));
    const QByteArray published = jsonOf(contents, {.isPublic = true});
    const QJsonObject document = QJsonDocument::fromJson(published).object();
    QCOMPARE(document[u"narratives"].toArray().size(), 2);
    QCOMPARE(document[u"recommendations"].toArray().size(), 2);
    QCOMPARE(document[u"reasonTranslations"].toArray().size(), 1); // that of the rating which is only begun stays
    for (const char *secret : {"Persona Privada", "privada@", "privado@", "+52 55", "el buscador", "\"comments\""})
        QVERIFY2(!published.contains(secret), secret);
}

void JsonExportTest::confidentialEvidenceStaysOutOfPublic()
{
    const QByteArray open = jsonOf(withEvidence(), {.isPublic = true});
    for (const char *word : {"SecretTitle", "secretUrl", "secretFile", "secretDigest"})
        QVERIFY(!open.contains(word));
    QVERIFY(open.contains("minutes.pdf"));
    QVERIFY(jsonOf(withEvidence(), {.isPublic = false}).contains("secretUrl"));
}

void JsonExportTest::aFailureLeavesNothing()
{
    const QTemporaryDir folder;
    const Result<> written = exportJson(withEvidence(), folder.filePath(u"no/such/data.json"_s), {});
    QVERIFY(!written);
    QCOMPARE(written.error().what, u"output.no-folder"_s);
    QVERIFY(QDir(folder.path()).isEmpty());
}

QTEST_GUILESS_MAIN(JsonExportTest)
#include "JsonExportTest.moc"
