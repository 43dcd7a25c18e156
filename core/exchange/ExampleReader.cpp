#include "core/exchange/ExampleReader.h"

#include "core/exchange/csv/CsvReader.h"
#include "core/exchange/table/BatchBuilder.h"
#include "core/exchange/table/TableLayout.h"
#include "core/exchange/table/TableText.h"
#include "core/model/NaturalKeys.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

const QString folder = u":/examples/mexico-2012/"_s;

Error broken(const QString &place)
{
    return {.code = ErrorCode::InvalidInput, .what = u"example.broken"_s, .where = folder + place, .arguments = {}};
}

LocalizedText localized(const QJsonValue &value)
{
    LocalizedText text;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        text.texts.insert(it.key(), it.value().toString());
    return text;
}

ActionPlan planFrom(const QJsonObject &object)
{
    ActionPlan plan;
    plan.country = object[u"country"].toString();
    plan.number = object[u"number"].toString();
    plan.id = ActionPlanId::fromName(planNaturalKey(plan.country, plan.number));
    plan.title = localized(object[u"title"]);
    plan.note = localized(object[u"note"]);
    plan.language = object[u"language"].toString();
    plan.starts = PartialDate::parse(object[u"starts"].toString());
    plan.ends = PartialDate::parse(object[u"ends"].toString());
    return plan;
}

Result<QList<QMap<QString, QString>>> readRecords(const QString &path)
{
    Result<TableText> text = TableText::open(path, u"utf-8"_s);
    if (!text)
        return text.error();
    CsvReader reader([&] { return text->nextBlock(); }, path, u',');
    QList<QMap<QString, QString>> records;
    QStringList headers;
    CsvRow row;
    while (true) {
        const Result<bool> more = reader.next(row);
        if (!more)
            return more.error();
        if (!*more)
            return records;
        if (headers.isEmpty()) {
            headers = row.cells;
            continue;
        }
        QMap<QString, QString> record;
        for (qsizetype i = 0; i < headers.size(); ++i)
            record.insert(headers.at(i), row.cells.value(i));
        records.append(record);
    }
}

/// Columns named as a criterion hold its code; "values" and "challenges" list those that apply.
Result<QMap<CriterionCode, LevelCode>> levelsOf(const QMap<QString, QString> &record, const MethodPack &pack)
{
    QMap<CriterionCode, LevelCode> levels;
    const QStringList values = record.value(u"values"_s).split(u';');
    const QStringList challenges = record.value(u"challenges"_s).split(u';');
    for (const Criterion &criterion : pack.criteriaFor(SubjectKind::Commitment)) {
        const QString id = criterion.id.toString();
        LevelCode level(record.value(QString(id).replace(u'-', u'_')));
        if (id.startsWith(u"value-"_s))
            level = LevelCode(values.contains(id) ? u"clear"_s : u"unclear-relevance"_s);
        else if (id.startsWith(u"challenge-"_s))
            level = LevelCode(challenges.contains(id) ? u"yes"_s : u"no"_s);
        if (level.isEmpty())
            continue;
        if (!pack.admits(criterion.id, level))
            return broken(u"commitments.csv: "_s + record.value(u"number"_s) + u", "_s + id);
        levels.insert(criterion.id, level);
    }
    return levels;
}

Result<QList<CommitmentRow>> rowsOf(const ActionPlan &plan, const MethodPack &pack, const TableLayout &source)
{
    const Result<QList<QMap<QString, QString>>> records = readRecords(folder + u"commitments.csv"_s);
    if (!records)
        return records.error();
    QList<CommitmentRow> rows;
    for (const QMap<QString, QString> &record : *records) {
        CommitmentRow row;
        row.country = plan.country;
        row.plan = plan.number;
        row.number = record.value(u"number"_s);
        for (const QString &language : {u"es"_s, u"en"_s}) {
            if (const QString title = record.value(u"title_"_s + language); !title.isEmpty())
                row.title.texts.insert(language, title);
            if (const QString note = record.value(u"note_"_s + language); !note.isEmpty())
                row.note.texts.insert(language, note);
        }
        row.text = LocalizedText::of(plan.language, record.value(u"text"_s));
        row.due = PartialDate::parse(record.value(u"due"_s));
        row.externalId = record.value(u"external_id"_s);
        row.isExternalIdInferred = true;
        row.source = source.source;
        row.lead = record.value(u"lead"_s);
        row.counterpart = record.value(u"counterpart"_s);
        for (const RowException &exception : source.exceptions) {
            if (exception.plan == plan.country + u'/' + plan.number && exception.number == row.number) {
                row.isCounted = false;
                row.note = exception.note;
            }
        }
        const Result<QMap<CriterionCode, LevelCode>> levels = levelsOf(record, pack);
        if (!levels)
            return levels.error();
        row.levels = *levels;
        row.method = pack.id;
        rows.append(row);
    }
    return rows;
}

PublishedRound publishedRound(const QJsonObject &object, const QString &person, const LibraryMethod &method,
                              const TableLayout &source, const ActionPlan &plan)
{
    PublishedRound round{.methods = {{method.pack.id, method}},
                         .key = {},
                         .title = localized(object[u"title"]),
                         .note = localized(object[u"note"]),
                         .asOf = QDate::fromString(object[u"asOf"].toString(), Qt::ISODate),
                         .personName = person,
                         .planNotes = {},
                         .source = {}};
    const QString key = plan.country + u'/' + plan.number;
    for (const Recoding &recoding : source.recodings) {
        if (recoding.plans.contains(key))
            round.planNotes.insert(key, recoding.note);
    }
    return round;
}

Round emptyRound(const QJsonObject &object, const LibraryMethod &method, const ActionPlan &plan)
{
    Round round;
    round.id = roundIdOf(plan, method.pack.id);
    round.plan = plan.id;
    round.title = localized(object[u"title"]);
    round.method = method.pack.id;
    round.methodVersion = method.pack.version;
    round.asOf = QDate::fromString(object[u"asOf"].toString(), Qt::ISODate);
    round.isAsOfInferred = object[u"asOfInferred"].toBool();
    round.note = localized(object[u"note"]);
    round.position = 1;
    return round;
}

} // namespace

Result<ImportBatch> readMexico2012()
{
    QFile file(folder + u"plan.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return broken(u"plan.json"_s);
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonArray rounds = object[u"rounds"].toArray();
    if (rounds.size() != 2)
        return broken(u"plan.json: rounds"_s);
    const Result<LibraryMethod> published = methodFromLibrary(rounds.at(0)[u"method"].toString());
    if (!published)
        return published.error();
    const Result<LibraryMethod> open = methodFromLibrary(rounds.at(1)[u"method"].toString());
    if (!open)
        return open.error();
    const Result<TableLayout> source = layoutFromLibrary(u"irm-2015"_s);
    if (!source)
        return source.error();

    const ActionPlan plan = planFrom(object);
    const Result<QList<CommitmentRow>> rows = rowsOf(plan, published->pack, *source);
    if (!rows)
        return rows.error();
    const QString person = localized(object[u"person"][u"fullName"]).in(plan.language);
    const Contents nothing;
    BatchBuilder builder(nothing, {});
    builder.addPlan(plan);
    builder.setRound(publishedRound(rounds.at(0).toObject(), person, *published, *source, plan));
    builder.useValueCategories();

    ImportBatch batch;
    batch.contents = builder.build(*rows);
    batch.contents.rounds.append(emptyRound(rounds.at(1).toObject(), *open, plan));
    batch.contents.methods.append({.id = open->pack.id, .version = open->pack.version, .pack = open->json});
    batch.source = u"mexico-2012"_s;
    batch.layout = u"example"_s;
    batch.encoding = u"UTF-8"_s;
    batch.rows = int(rows->size());
    return batch;
}
