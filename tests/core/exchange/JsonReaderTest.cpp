#include "core/exchange/package/JsonReader.h"
#include "core/exchange/ExampleReader.h"
#include "core/exchange/package/JsonExport.h"
#include "core/model/PublicPart.h"
#include "tests/support/EveryKind.h"
#include "tests/support/SmallPlan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray everything() { return jsonOf(everyKind(QStringLiteral(COTEJO_SOURCE "/LICENSE")).contents, {}); }

QByteArray withMethods(const QJsonValue &document, const QJsonValue &methods)
{
    QJsonObject whole = document.toObject();
    whole.insert(u"methods"_s, methods);
    return QJsonDocument(whole).toJson();
}

/// Each value of the document replaced in turn, or taken away.
void forEachDamage(const QJsonValue &value, const std::function<void(const QJsonValue &)> &damaged)
{
    for (const QJsonValue &other :
         {QJsonValue(), QJsonValue(-3), QJsonValue(u"\u0000?"_s), QJsonValue(QJsonArray{QJsonArray{}})})
        damaged(other);
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            forEachDamage(it.value(), [&](const QJsonValue &changed) {
                QJsonObject copy = object;
                copy.insert(it.key(), changed);
                damaged(copy);
            });
        }
    }
    for (qsizetype i = 0; value.isArray() && i < std::min<qsizetype>(value.toArray().size(), 1); ++i) {
        forEachDamage(value.toArray().at(i), [&](const QJsonValue &changed) {
            QJsonArray copy = value.toArray();
            copy.replace(i, changed);
            damaged(copy);
        });
    }
}

} // namespace

class JsonReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasWrittenComesBack_data();
    void whatWasWrittenComesBack();
    void theOrderIsThatOfADossier();
    void whatIsNoDataSetIsRefused_data();
    void whatIsNoDataSetIsRefused();
    void aFaultIsNamed();
    void noDamageDoesHarm();
};

void JsonReaderTest::whatWasWrittenComesBack_data()
{
    QTest::addColumn<bool>("isPublic");
    QTest::newRow("everything") << false;
    QTest::newRow("what is public") << true;
}

void JsonReaderTest::whatWasWrittenComesBack()
{
    QFETCH(bool, isPublic);
    const Contents contents = everyKind(QStringLiteral(COTEJO_SOURCE "/LICENSE")).contents;
    const QJsonObject about{{u"language"_s, u"es"_s}};
    const QByteArray written = jsonOf(contents, {.isPublic = isPublic, .report = about});
    const Result<JsonDataSet> read = readJsonData(written, u"datos.json"_s);
    QVERIFY2(read.has_value(), qPrintable(read ? QString() : read.error().arguments.join(u' ')));
    QCOMPARE(read->isPublic, isPublic);
    QCOMPARE(read->report, about);
    const Contents expected = isPublic ? publicPart(contents) : contents;
    QCOMPARE(read->contents.plans, expected.plans);
    QCOMPARE(read->contents.ratings, expected.ratings);
    QCOMPARE(read->contents.events, expected.events);
    QCOMPARE(read->contents.published, expected.published);
    QCOMPARE(read->contents.officials, expected.officials);
    QCOMPARE(jsonOf(read->contents, {.isPublic = isPublic, .report = about}), written);
}

void JsonReaderTest::theOrderIsThatOfADossier()
{
    const QTemporaryDir folder;
    const Result<ImportBatch> batch = readMexico2012();
    QVERIFY(batch);
    const auto dossier = smallDossier(folder.path());
    QVERIFY(dossier->import(*batch));
    QVERIFY(dossier->import(everyKind(QStringLiteral(COTEJO_SOURCE "/LICENSE"))));
    const Contents &contents = dossier->contents();
    QVERIFY(contents.plans.size() > 1 && contents.categories.size() > 1);
    const Result<JsonDataSet> read = readJsonData(jsonOf(contents, {}), u"datos.json"_s);
    QVERIFY(read.has_value());
    QCOMPARE(read->contents.plans, contents.plans);
    QCOMPARE(read->contents.categories, contents.categories);
    QCOMPARE(read->contents.institutions, contents.institutions);
    QCOMPARE(read->contents.commitments, contents.commitments);
    QCOMPARE(read->contents.people, contents.people);
    QCOMPARE(read->contents.rounds, contents.rounds);
    QCOMPARE(read->contents.evidence, contents.evidence);
    QCOMPARE(read->contents.milestones, contents.milestones);
    QCOMPARE(read->contents.comments, contents.comments);
    QCOMPARE(read->contents.selfReports, contents.selfReports);
    QCOMPARE(read->contents.narratives, contents.narratives);
    QCOMPARE(read->contents.recommendations, contents.recommendations);
    QCOMPARE(read->contents.translations, contents.translations);
}

void JsonReaderTest::whatIsNoDataSetIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("what");
    QTest::newRow("nothing") << QByteArray() << u"data.not-a-data-set"_s;
    QTest::newRow("no JSON") << QByteArray("%PDF-1.7") << u"data.not-a-data-set"_s;
    QTest::newRow("other JSON") << QByteArray("{\"format\": \"geojson\"}") << u"data.not-a-data-set"_s;
    QTest::newRow("nested too deeply") << QByteArray(100000, '[') << u"data.not-a-data-set"_s;
    QTest::newRow("too large") << QByteArray(largestDataSet + 1, ' ') << u"data.too-big"_s;
}

void JsonReaderTest::whatIsNoDataSetIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, what);
    const Result<JsonDataSet> read = readJsonData(bytes, u"datos.json"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().what, what);
    QCOMPARE(read.error().where, u"datos.json"_s);
}

void JsonReaderTest::aFaultIsNamed()
{
    QByteArray data = everything();
    QVERIFY(data.contains("\"attendance\": null"));
    data.replace("\"attendance\": null", "\"attendance\": -1");
    const Result<JsonDataSet> read = readJsonData(data, u"datos.json"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().what, u"data.field"_s);
    QCOMPARE(read.error().arguments, (QStringList{u"events"_s, u"1"_s, u"attendance"_s}));
}

void JsonReaderTest::noDamageDoesHarm()
{
    QJsonObject document = QJsonDocument::fromJson(everything()).object();
    int refused = 0;
    int taken = 0;
    const QJsonValue methods = document.take(u"methods"_s); // read by a reader of their own
    forEachDamage(document, [&](const QJsonValue &damaged) {
        const Result<JsonDataSet> read = readJsonData(withMethods(damaged, methods), u"x"_s);
        ++(read ? taken : refused);
        if (read)
            QVERIFY(!jsonOf(publicPart(read->contents), {.isPublic = true}).isEmpty());
    });
    QVERIFY2(refused > 100, qPrintable(QString::number(refused)));
    Q_UNUSED(taken)
}

QTEST_GUILESS_MAIN(JsonReaderTest)
#include "JsonReaderTest.moc"
