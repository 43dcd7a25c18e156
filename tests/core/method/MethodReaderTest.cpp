#include "core/method/MethodReader.h"

#include "core/base/Catalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray smallPackBytes()
{
    QFile file(QStringLiteral(COTEJO_TEST_DATA "/methods/small.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Replaces the value at a path ("criteria[0].scale"); an Undefined value removes it, "[+]" appends to a list.
QJsonValue changed(const QJsonValue &value, const QStringList &path, const QJsonValue &replacement)
{
    if (path.isEmpty())
        return replacement;
    const QString step = path.first();
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        object.insert(step, changed(object.value(step), path.mid(1), replacement));
        return object;
    }
    QJsonArray list = value.toArray();
    if (step == u"+") {
        list.append(replacement);
        return list;
    }
    const qsizetype index = step.toInt();
    const QJsonValue item = changed(list.at(index), path.mid(1), replacement);
    list.removeAt(index);
    if (!item.isUndefined())
        list.insert(index, item);
    return list;
}

QByteArray withChange(const QString &path, const QJsonValue &value)
{
    QString steps = path;
    steps.replace(u'[', u'.').remove(u']');
    const QJsonValue pack = QJsonDocument::fromJson(smallPackBytes()).object();
    return QJsonDocument(changed(pack, steps.split(u'.'), value).toObject()).toJson();
}

/// JSON as it is written in a pack.
QJsonValue parsed(const QString &json)
{
    if (json.isEmpty())
        return QJsonValue::Undefined;
    return QJsonDocument::fromJson((u"["_s + json + u"]"_s).toUtf8()).array().first();
}

QString nestedRule(int depth)
{
    const QString leaf = u"{\"is\": [\"risk\", \"low\"]}"_s;
    return u"{\"not\": "_s.repeated(depth - 1) + leaf + u"}"_s.repeated(depth - 1);
}

} // namespace

class MethodReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSmallPackIsReadWhole();
    void shippedPacksAreRead_data();
    void shippedPacksAreRead();
    void faultsAreNamedWithTheirPlace_data();
    void faultsAreNamedWithTheirPlace();
    void acceptableVariantsAreRead_data();
    void acceptableVariantsAreRead();
    void brokenBytesAreRefused_data();
    void brokenBytesAreRefused();
    void everyFaultHasASentenceWithPlaceAndArguments_data();
    void everyFaultHasASentenceWithPlaceAndArguments();
    void anErrorNeverQuotesWithoutEnd();
    void aPackCutAnywhereIsRefused();
    void everyFieldIsNeeded();
};

void MethodReaderTest::theSmallPackIsReadWhole()
{
    const Result<MethodPack> pack = readMethodPack(smallPackBytes(), u"small.json"_s);
    QVERIFY2(pack, qPrintable(pack ? QString() : errorSentence(pack.error(), Catalogue(u"en"_s))));
    QCOMPARE(pack->id, u"small"_s);
    QCOMPARE(pack->version, u"1.0.0"_s);
    QCOMPARE(pack->validFrom, std::optional(QDate(2011, 9, 20)));
    QCOMPARE(pack->validTo, std::optional<QDate>());
    QCOMPARE(pack->title.in(u"es"_s), u"small (es)"_s);
    QCOMPARE(pack->dimensions.size(), 3);
    QCOMPARE(pack->missing.size(), 4);
    QCOMPARE(pack->criteria.size(), 7);
    QCOMPARE(pack->reportSections, (QStringList{u"summary"_s, u"method"_s}));

    const Level *complete = pack->level(CriterionCode(u"completion"_s), LevelCode(u"complete"_s));
    QVERIFY(complete);
    QCOMPARE(complete->rank, std::optional(3));
    QCOMPARE(complete->numbers.value(u"irm-2015"_s), 4);
    QCOMPARE(complete->glyph, u"●"_s);
    QCOMPARE(pack->level(CriterionCode(u"completion"_s), LevelCode(u"withdrawn"_s))->rank, std::optional<int>());
    QVERIFY(!pack->scale(u"novelty"_s)->isOrdered);

    const Criterion *completion = pack->criterion(CriterionCode(u"completion"_s));
    QCOMPARE(completion->phase, Phase::End);
    QCOMPARE(completion->evidence, Demand::Required);
    QCOMPARE(completion->weight, 3.0);
    QCOMPARE(pack->gates.first().stops, QList{CriterionCode(u"timely"_s)});
    QCOMPARE(pack->derivedValue(u"schedule"_s)->bands.size(), 3);
    QCOMPARE(pack->derivedValue(u"schedule"_s)->rule.subtrahend, CriterionCode(u"completion"_s));
    QCOMPARE(pack->derivedValue(u"starred"_s)->rule.rules.size(), 3);
    QVERIFY(pack->derivedValue(u"steps"_s)->subject == SubjectKind::Plan);
}

void MethodReaderTest::shippedPacksAreRead_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QStringList>("derived");

    QTest::newRow("the three themes of 2012") << u"aga-2012"_s << QStringList{u"high-completion"_s};
    QTest::newRow("the first reports of the IRM")
        << u"irm-2011"_s << QStringList{u"relevant"_s, u"starred"_s, u"schedule"_s, u"steps-followed"_s};
    QTest::newRow("midterm and end of term")
        << u"irm-2014"_s << QStringList{u"starred-2015"_s, u"starred-current-end"_s, u"binding-constraint"_s};
    QTest::newRow("design and implementation")
        << u"irm-2018"_s << QStringList{u"potentially-starred"_s, u"irm-score"_s, u"contrary-to-process"_s};
    QTest::newRow("review and results") << u"irm-2021"_s
                                        << QStringList{u"early-results-notable"_s, u"minimum-requirements-met"_s};
    QTest::newRow("local monitoring bodies") << u"ogp-local"_s << QStringList{u"relevant"_s, u"high-completion"_s};
}

void MethodReaderTest::shippedPacksAreRead()
{
    QFETCH(QString, id);
    QFETCH(QStringList, derived);
    QFile file(u":/methods/"_s + id + u".json"_s);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    const Result<MethodPack> pack = readMethodPack(file.readAll(), id + u".json"_s);
    QVERIFY2(pack, qPrintable(pack ? QString() : errorSentence(pack.error(), Catalogue(u"en"_s))));
    QCOMPARE(pack->id, id);
    for (const QString &name : derived)
        QVERIFY2(pack->derivedValue(name), qPrintable(name));
    for (const SubjectKind kind : {SubjectKind::Plan, SubjectKind::Commitment})
        QVERIFY(!pack->criteriaFor(kind).isEmpty());
}

void MethodReaderTest::faultsAreNamedWithTheirPlace_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("where"); // empty: the path itself

    const auto fault = [](const char *name, const QString &path, const QString &json, const QString &what,
                          const QString &where = {}) {
        QTest::newRow(name) << path << json << what << where;
    };

    fault("another format", u"format"_s, u"\"cotejo-method/2\""_s, u"format"_s);
    fault("no format", u"format"_s, {}, u"missing-field"_s, u"(top)"_s);
    fault("a version that is no version", u"version"_s, u"\"1.0\""_s, u"bad-version"_s);
    fault("an id in capitals", u"id"_s, u"\"AGA-2012\""_s, u"bad-code"_s);
    fault("an id with an accent", u"id"_s, u"\"méxico\""_s, u"bad-code"_s);
    fault("an id with a final line break", u"id"_s, u"\"small\\n\""_s, u"bad-code"_s);
    fault("a title that is a bare text", u"title"_s, u"\"Plan\""_s, u"not-object"_s);
    fault("a title without English", u"title.en"_s, {}, u"missing-language"_s, u"title"_s);
    fault("a level without Spanish", u"scales[1].levels[2].label.es"_s, {}, u"missing-language"_s,
          u"scales[1].levels[2].label"_s);
    fault("an empty text", u"title.es"_s, u"\" \""_s, u"empty-text"_s);
    fault("a language that is none", u"title.Español"_s, u"\"x\""_s, u"bad-language"_s);
    fault("a date that does not exist", u"valid.from"_s, u"\"2011-02-30\""_s, u"bad-date"_s);
    fault("an end before the start", u"valid.to"_s, u"\"2010-01-01\""_s, u"dates-reversed"_s, u"valid"_s);
    fault("no validity", u"valid"_s, {}, u"missing-field"_s, u"(top)"_s);

    fault("a key misspelt at the top", u"critera"_s, u"[]"_s, u"unknown-key"_s);
    fault("a key misspelt in a criterion", u"criteria[1].wieght"_s, u"3"_s, u"unknown-key"_s);
    fault("a key misspelt in a level", u"scales[0].levels[0].colour"_s, u"\"red\""_s, u"unknown-key"_s);
    fault("a key misspelt in a band", u"derived[2].bands[0].lable"_s, u"1"_s, u"unknown-key"_s);
    fault("a key misspelt in a rule", u"derived[0].rule.al"_s, u"[]"_s, u"unknown-key"_s);

    fault("a fourth dimension", u"dimensions[0].id"_s, u"\"impact\""_s, u"not-one-of"_s);
    fault("a dimension twice", u"dimensions[1].id"_s, u"\"process\""_s, u"doubled"_s);
    fault("a dimension left out", u"dimensions[2]"_s, {}, u"list-lacks"_s, u"dimensions"_s);
    fault("a fifth missing value", u"missing[3].code"_s, u"\"unknown\""_s, u"not-one-of"_s);
    fault("a missing value twice", u"missing[3].code"_s, u"\"nr\""_s, u"doubled"_s);
    fault("a missing value left out", u"missing[3]"_s, {}, u"list-lacks"_s, u"missing"_s);

    fault("no scales", u"scales"_s, u"[]"_s, u"empty-list"_s);
    fault("scales that are no list", u"scales"_s, u"{}"_s, u"not-list"_s);
    fault("a scale twice", u"scales[1].id"_s, u"\"completion\""_s, u"doubled"_s);
    fault("a level twice", u"scales[0].levels[1].code"_s, u"\"not-started\""_s, u"doubled"_s);
    fault("a level named like a missing value", u"scales[0].levels[1].code"_s, u"\"unclear\""_s,
          u"level-is-missing-code"_s);
    fault("ranks with a gap", u"scales[0].levels[3].rank"_s, u"4"_s, u"rank-order"_s);
    fault("ranks from 1", u"scales[0].levels[0].rank"_s, u"1"_s, u"rank-order"_s);
    fault("a rank twice", u"scales[0].levels[1].rank"_s, u"0"_s, u"rank-order"_s);
    fault("a rank in halves", u"scales[0].levels[1].rank"_s, u"0.5"_s, u"not-integer"_s);
    fault("a rank as text", u"scales[0].levels[1].rank"_s, u"\"1\""_s, u"not-integer"_s);
    fault("a rank beyond any number", u"scales[0].levels[1].rank"_s, u"1e300"_s, u"not-integer"_s);
    fault("a rank left out", u"scales[0].levels[1].rank"_s, {}, u"missing-field"_s, u"scales[0].levels[1]"_s);
    fault("a rank in an unordered scale", u"scales[2].levels[0].rank"_s, u"0"_s, u"rank-in-unordered"_s);
    fault("an ordered scale with one rank", u"scales[3].levels[1]"_s, {}, u"too-few-ranks"_s, u"scales[3].levels"_s);
    fault("ordered as text", u"scales[0].ordered"_s, u"\"yes\""_s, u"not-boolean"_s);
    fault("a glyph of our fancy", u"scales[0].levels[0].glyph"_s, u"\"★\""_s, u"not-one-of"_s);
    fault("a ranked level with the mark of the withdrawn", u"scales[0].levels[0].glyph"_s, u"\"✕\""_s, u"not-one-of"_s);
    fault("a number that is none", u"scales[0].levels[3].number.irm-2015"_s, u"\"4\""_s, u"not-integer"_s);

    fault("a criterion twice", u"criteria[1].id"_s, u"\"completion\""_s, u"doubled"_s);
    fault("a criterion of an unknown dimension", u"criteria[1].dimension"_s, u"\"impact\""_s, u"unknown-dimension"_s);
    fault("a criterion of an unknown subject", u"criteria[1].subject"_s, u"\"institution\""_s, u"not-one-of"_s);
    fault("a criterion of an unknown phase", u"criteria[1].phase"_s, u"\"middle\""_s, u"not-one-of"_s);
    fault("a criterion of an unknown scale", u"criteria[1].scale"_s, u"\"completeness\""_s, u"unknown-scale"_s);
    fault("a criterion that admits what is not there", u"criteria[1].missing[0]"_s, u"\"none\""_s,
          u"unknown-missing"_s);
    fault("a criterion that admits a thing twice", u"criteria[1].missing[1]"_s, u"\"nr\""_s, u"doubled"_s);
    fault("a demand that is no word of ours", u"criteria[1].evidence"_s, u"\"optional\""_s, u"not-one-of"_s);
    fault("a weight as text", u"criteria[1].weight"_s, u"\"3\""_s, u"not-number"_s);
    fault("a weight below zero", u"criteria[1].weight"_s, u"-1"_s, u"weight-range"_s);
    fault("a weight on a scale without order", u"criteria[4].weight"_s, u"1"_s, u"weight-unordered"_s);
    fault("no guidance", u"criteria[2].guidance"_s, {}, u"missing-field"_s, u"criteria[2]"_s);

    fault("a derived value named like a criterion", u"derived[0].id"_s, u"\"risk\""_s, u"doubled"_s);
    fault("a derived value used before it is declared", u"derived[0].rule"_s, u"{\"derived\": \"starred\"}"_s,
          u"unknown-derived"_s, u"derived[0].rule.derived"_s);
    fault("a derived value that leans on itself", u"derived[1].rule.all[0].derived"_s, u"\"starred\""_s,
          u"unknown-derived"_s);
    fault("a rule about an unknown criterion", u"derived[1].rule.all[1].is[0]"_s, u"\"riks\""_s,
          u"unknown-criterion"_s);
    fault("a rule about an unknown level", u"derived[1].rule.all[1].is[1]"_s, u"\"tiny\""_s, u"unknown-level"_s);
    fault("a rule about the plan in a commitment's", u"derived[1].rule.all[1].is"_s, u"[\"notice\", \"yes\"]"_s,
          u"other-subject"_s, u"derived[1].rule.all[1].is[0]"_s);
    fault("at least a level outside the order", u"derived[0].rule.atLeast[1]"_s, u"\"withdrawn\""_s,
          u"level-without-rank"_s);
    fault("at least a missing value", u"derived[0].rule.atLeast[1]"_s, u"\"na\""_s, u"level-without-rank"_s);
    fault("at least nothing", u"derived[0].rule.atLeast[1]"_s, u"\"\""_s, u"level-without-rank"_s);
    fault("a test with three parts", u"derived[0].rule.atLeast[+]"_s, u"\"limited\""_s, u"list-size"_s,
          u"derived[0].rule.atLeast"_s);
    fault("a test that is no list", u"derived[0].rule.atLeast"_s, u"\"completion\""_s, u"not-list"_s);
    fault("in an empty list", u"derived[0].rule"_s, u"{\"in\": [\"risk\", []]}"_s, u"empty-list"_s,
          u"derived[0].rule.in[1]"_s);
    fault("in a list with a doubled level", u"derived[0].rule"_s, u"{\"in\": [\"risk\", [\"low\", \"low\"]]}"_s,
          u"doubled"_s, u"derived[0].rule.in[1][1]"_s);
    fault("an empty all", u"derived[1].rule.all"_s, u"[]"_s, u"empty-list"_s);
    fault("a rule without a word", u"derived[0].rule"_s, u"{}"_s, u"rule-form"_s);
    fault("a rule with two words", u"derived[0].rule.is"_s, u"[\"risk\", \"low\"]"_s, u"rule-form"_s,
          u"derived[0].rule"_s);
    fault("a rule that is a text", u"derived[0].rule"_s, u"\"completion\""_s, u"not-object"_s);
    fault("a number among yes and no", u"derived[1].rule.all[1]"_s, u"{\"minus\": [\"projected\", \"completion\"]}"_s,
          u"yes-no-needed"_s);
    fault("a number denied", u"derived[1].rule.all[2].not"_s, u"{\"sum\": [{\"is\": [\"risk\", \"low\"]}]}"_s,
          u"yes-no-needed"_s);
    fault("a number summed", u"derived[3].rule.sum[0]"_s, u"{\"sum\": [{\"is\": [\"notice\", \"yes\"]}]}"_s,
          u"yes-no-needed"_s);
    fault("a derived number as yes or no", u"derived[3].rule"_s, u"{\"all\": [{\"derived\": \"schedule\"}]}"_s,
          u"other-subject"_s, u"derived[3].rule.all[0].derived"_s);
    fault("a gate that opens by number", u"gates[0].when"_s, u"{\"derived\": \"schedule\"}"_s, u"yes-no-needed"_s,
          u"gates[0].when.derived"_s);
    fault("bands on yes and no", u"derived[2].rule"_s, u"{\"is\": [\"risk\", \"low\"]}"_s, u"number-needed"_s);
    fault("a difference without order", u"derived[2].rule.minus[1]"_s, u"\"novelty\""_s, u"unordered-criterion"_s);
    fault("bands with a gap", u"derived[2].bands[2].above"_s, u"1"_s, u"bands-gap"_s, u"derived[2].bands"_s);
    fault("a band with two tests", u"derived[2].bands[2].below"_s, u"9"_s, u"band-form"_s, u"derived[2].bands[2]"_s);
    fault("a band's word twice", u"derived[2].bands[2].value"_s, u"\"ahead\""_s, u"doubled"_s);

    const auto choose = [](const QString &cases) {
        return u"{\"choose\": "_s + cases + u"}"_s;
    };
    const auto named = [](const QString &value) {
        return u"\"value\": \"%1\", \"label\": {\"es\": \"x\", \"en\": \"x\"}"_s.arg(value);
    };
    const QString low = u"{\"when\": {\"is\": [\"risk\", \"low\"]}, "_s + named(u"low"_s) + u"}"_s;
    const QString rest = u"{\"otherwise\": {"_s + named(u"rest"_s) + u"}}"_s;
    fault("a choice among nothing", u"derived[0].rule"_s, choose(u"[]"_s), u"empty-list"_s,
          u"derived[0].rule.choose"_s);
    fault("a choice of the rest alone", u"derived[0].rule"_s, choose(u"["_s + rest + u"]"_s), u"case-form"_s,
          u"derived[0].rule.choose[0]"_s);
    fault("a case after the rest", u"derived[0].rule"_s, choose(u"["_s + low + u", "_s + rest + u", "_s + low + u"]"_s),
          u"case-form"_s, u"derived[0].rule.choose[2]"_s);
    fault("two cases of one word", u"derived[0].rule"_s, choose(u"["_s + low + u", "_s + low + u"]"_s), u"doubled"_s,
          u"derived[0].rule.choose[1].value"_s);
    fault("a case without a word", u"derived[0].rule"_s, choose(u"[{\"when\": {\"is\": [\"risk\", \"low\"]}}]"_s),
          u"missing-field"_s, u"derived[0].rule.choose[0]"_s);
    fault("a case with a key misspelt", u"derived[0].rule"_s, choose(u"[{\"if\": 1, "_s + named(u"low"_s) + u"}]"_s),
          u"unknown-key"_s, u"derived[0].rule.choose[0].if"_s);
    fault("a case that holds by number", u"derived[0].rule"_s,
          choose(u"[{\"when\": {\"minus\": [\"projected\", \"completion\"]}, "_s + named(u"low"_s) + u"}]"_s),
          u"yes-no-needed"_s, u"derived[0].rule.choose[0].when"_s);
    fault("a word among yes and no", u"derived[1].rule.all[1]"_s, choose(u"["_s + low + u"]"_s), u"yes-no-needed"_s);
    fault("bands on words", u"derived[2].rule"_s, choose(u"["_s + low + u"]"_s), u"number-needed"_s);
    fault("a word as a test", u"derived[0].rule"_s, choose(u"["_s + low + u"]"_s), u"yes-no-needed"_s,
          u"derived[1].rule.all[0].derived"_s);

    fault("asked of its own subject also", u"criteria[0].alsoFor"_s, u"[\"commitment\"]"_s, u"doubled"_s,
          u"criteria[0].alsoFor[0]"_s);
    fault("asked of an unknown subject also", u"criteria[0].alsoFor"_s, u"[\"country\"]"_s, u"not-one-of"_s,
          u"criteria[0].alsoFor[0]"_s);
    fault("also asked of nothing", u"criteria[0].alsoFor"_s, u"[]"_s, u"empty-list"_s);
    fault("worked out for clusters from what they are not asked", u"derived[0].alsoFor"_s, u"[\"cluster\"]"_s,
          u"other-subject"_s, u"derived[0].rule.atLeast[0]"_s);
    fault("a number for a missing value not admitted", u"criteria[0].missingNumbers"_s,
          u"{\"unknown\": {\"irm-2017\": 1}}"_s, u"missing-not-admitted"_s, u"criteria[0].missingNumbers.unknown"_s);
    fault("a number for a missing value that is none", u"criteria[0].missingNumbers"_s,
          u"{\"na\": {\"irm-2017\": \"x\"}}"_s, u"not-integer"_s, u"criteria[0].missingNumbers.na.irm-2017"_s);
    fault("33 rules within one another", u"derived[0].rule"_s, nestedRule(33), u"rule-too-deep"_s,
          u"derived[0].rule"_s + u".not"_s.repeated(32));

    fault("a gate that stops nothing", u"gates[0].stops"_s, u"[]"_s, u"empty-list"_s);
    fault("a gate that stops an unknown criterion", u"gates[0].stops[0]"_s, u"\"late\""_s, u"unknown-criterion"_s);
    fault("a gate that stops what it asks", u"gates[0].stops[+]"_s, u"\"completion\""_s, u"gate-stops-itself"_s,
          u"gates[0].stops[1]"_s);
    fault("a gate across subjects", u"gates[0].stops[+]"_s, u"\"notice\""_s, u"other-subject"_s,
          u"gates[0].stops[1]"_s);
    fault("a section the report does not have", u"report.sections[0]"_s, u"\"summry\""_s, u"not-one-of"_s);
    fault("a section twice", u"report.sections[1]"_s, u"\"summary\""_s, u"doubled"_s);
}

void MethodReaderTest::faultsAreNamedWithTheirPlace()
{
    QFETCH(QString, path);
    QFETCH(QString, json);
    QFETCH(QString, what);
    QFETCH(QString, where);
    const Result<MethodPack> pack = readMethodPack(withChange(path, parsed(json)), u"my.json"_s);
    QVERIFY(!pack);
    QCOMPARE(pack.error().code, ErrorCode::InvalidInput);
    QCOMPARE(pack.error().what, u"method."_s + what);
    const QString place = where.isEmpty() ? path : where;
    QCOMPARE(pack.error().where, place == u"(top)" ? u"my.json"_s : u"my.json: "_s + place);
}

void MethodReaderTest::acceptableVariantsAreRead_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("json");

    QTest::newRow("a note of one's own at the top") << u"x-author"_s << u"{\"any\": [1]}"_s;
    QTest::newRow("a note of one's own in a rule") << u"derived[0].rule.x-note"_s << u"\"checked\""_s;
    QTest::newRow("a note of one's own in a text") << u"title.x-note"_s << u"7"_s;
    QTest::newRow("a third language") << u"title.pt"_s << u"\"pequeno\""_s;
    QTest::newRow("32 rules within one another") << u"derived[0].rule"_s << nestedRule(32);
    QTest::newRow("a test for not yet rated") << u"derived[0].rule"_s << u"{\"in\": [\"risk\", [\"nd\", \"\"]]}"_s;
    QTest::newRow("a number without bands") << u"derived[2].bands"_s << QString();
    QTest::newRow("a gate that leans on a derived value")
        << u"gates[0].when"_s << u"{\"derived\": \"high-completion\"}"_s;
    QTest::newRow("words to choose from")
        << u"derived[2]"_s
        << u"{\"id\": \"schedule\", \"subject\": \"commitment\", \"title\": {\"es\": \"x\", \"en\": \"x\"}, "
           "\"explanation\": {\"es\": \"x\", \"en\": \"x\"}, \"source\": \"x\", \"rule\": {\"choose\": ["
           "{\"when\": {\"is\": [\"risk\", \"low\"]}, \"value\": \"low\", \"label\": {\"es\": \"x\", \"en\": \"x\"}}, "
           "{\"otherwise\": {\"value\": \"rest\", \"label\": {\"es\": \"x\", \"en\": \"x\"}}}]}}"_s;
    QTest::newRow("a criterion asked of clusters also")
        << u"criteria[0].alsoFor"_s << u"[\"cluster\", \"milestone\"]"_s;
    QTest::newRow("numbers of missing values")
        << u"criteria[0].missingNumbers"_s << u"{\"unclear\": {\"irm-2017\": 1}}"_s;
    QTest::newRow("no gates") << u"gates"_s << u"[]"_s;
    QTest::newRow("a fractional weight") << u"criteria[0].weight"_s << u"0.5"_s;
}

void MethodReaderTest::acceptableVariantsAreRead()
{
    QFETCH(QString, path);
    QFETCH(QString, json);
    const Result<MethodPack> pack = readMethodPack(withChange(path, parsed(json)), u"my.json"_s);
    QVERIFY2(pack, qPrintable(pack ? QString() : errorSentence(pack.error(), Catalogue(u"en"_s))));
}

void MethodReaderTest::brokenBytesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QStringList>("arguments");

    const QByteArray good = smallPackBytes();
    QByteArray latin = good;
    latin.replace("small (es)", "peque\xf1o (es)");
    QByteArray commaLost = good;
    commaLost.replace("\"version\": \"1.0.0\",", "\"version\": \"1.0.0\"");
    const qsizetype lineAfter = commaLost.first(commaLost.indexOf("\"version\"")).count('\n') + 2;

    QTest::newRow("nothing") << QByteArray() << u"syntax"_s << QStringList{u"1"_s};
    QTest::newRow("a list") << QByteArray("[]") << u"not-object"_s << QStringList{};
    QTest::newRow("Windows-1252") << latin << u"not-utf8"_s << QStringList{};
    QTest::newRow("a comma lost") << commaLost << u"syntax"_s << QStringList{QString::number(lineAfter)};
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11) << u"not-utf8"_s << QStringList{};
    QTest::newRow("zeros") << QByteArray(1000, '\0') << u"syntax"_s << QStringList{u"1"_s};
    QTest::newRow("brackets without end") << QByteArray(100000, '[') << u"syntax"_s << QStringList{u"1"_s};
    QTest::newRow("over 4 MiB") << good + QByteArray(4 * 1024 * 1024 - good.size() + 1, ' ') << u"too-large"_s
                                << QStringList{u"4"_s};
    QTest::newRow("two documents") << good + good << u"syntax"_s << QStringList{QString::number(good.count('\n') + 1)};
}

void MethodReaderTest::brokenBytesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, what);
    QFETCH(QStringList, arguments);
    const Result<MethodPack> pack = readMethodPack(bytes, u"my.json"_s);
    QVERIFY(!pack);
    QCOMPARE(pack.error().what, u"method."_s + what);
    QCOMPARE(pack.error().where, u"my.json"_s);
    QCOMPARE(pack.error().arguments, arguments);
}

void MethodReaderTest::everyFaultHasASentenceWithPlaceAndArguments_data() { faultsAreNamedWithTheirPlace_data(); }

void MethodReaderTest::everyFaultHasASentenceWithPlaceAndArguments()
{
    QFETCH(QString, path);
    QFETCH(QString, json);
    const Result<MethodPack> pack = readMethodPack(withChange(path, parsed(json)), u"my.json"_s);
    QVERIFY(!pack);
    for (const QString &language : {u"es"_s, u"en"_s}) {
        const QString sentence = errorSentence(pack.error(), Catalogue(language));
        QVERIFY2(sentence.contains(pack.error().where), qPrintable(sentence));
        for (const QString &argument : pack.error().arguments)
            QVERIFY2(sentence.contains(argument), qPrintable(sentence));
        QVERIFY2(!sentence.contains(QRegularExpression(u"%\\d|^error\\."_s)), qPrintable(sentence));
    }
}

void MethodReaderTest::anErrorNeverQuotesWithoutEnd()
{
    const QString flood = QString(100000, u'A') + u"\n"_s;
    for (const QString &path :
         {u"id"_s, u"version"_s, u"criteria[0].scale"_s, u"derived[1].rule.all[1].is[1]"_s, flood}) {
        const Result<MethodPack> pack = readMethodPack(withChange(path, flood), u"my.json"_s);
        QVERIFY(!pack);
        const QString sentence = errorSentence(pack.error(), Catalogue(u"es"_s));
        QVERIFY2(sentence.size() < 600, qPrintable(sentence.left(1000)));
        QVERIFY(!sentence.contains(u'\n'));
    }
}

void MethodReaderTest::aPackCutAnywhereIsRefused()
{
    const QByteArray good = QJsonDocument::fromJson(smallPackBytes()).toJson(QJsonDocument::Compact);
    QVERIFY(readMethodPack(good, u"my.json"_s));
    for (qsizetype size = 0; size < good.size(); size += 7)
        QVERIFY(!readMethodPack(good.first(size), u"my.json"_s));
}

void MethodReaderTest::everyFieldIsNeeded()
{
    // Each member of the first item of each list, taken away, is missed by name.
    const QJsonObject pack = QJsonDocument::fromJson(smallPackBytes()).object();
    for (const QString &list : {u"dimensions"_s, u"scales"_s, u"missing"_s, u"criteria"_s, u"gates"_s, u"derived"_s}) {
        for (const QString &key : pack.value(list).toArray().first().toObject().keys()) {
            const QString path = u"%1[0].%2"_s.arg(list, key);
            const Result<MethodPack> read = readMethodPack(withChange(path, QJsonValue::Undefined), u"my.json"_s);
            QVERIFY2(!read, qPrintable(path));
            QCOMPARE(read.error().what, u"method.missing-field"_s);
            QCOMPARE(read.error().where, u"my.json: %1[0]"_s.arg(list));
            QCOMPARE(read.error().arguments, QStringList{key});
        }
    }
    for (const QString &key : pack.keys()) {
        const Result<MethodPack> read = readMethodPack(withChange(key, QJsonValue::Undefined), u"my.json"_s);
        QVERIFY2(!read, qPrintable(key));
        QCOMPARE(read.error().what, u"method.missing-field"_s);
    }
}

QTEST_GUILESS_MAIN(MethodReaderTest)
#include "MethodReaderTest.moc"
