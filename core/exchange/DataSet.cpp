#include "core/exchange/DataSet.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace
{

QJsonObject jsonOf(const LocalizedText &text)
{
    QJsonObject object;
    for (auto it = text.texts.cbegin(); it != text.texts.cend(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QJsonValue jsonOf(const std::optional<PartialDate> &date)
{
    return date ? QJsonValue(date->toString()) : QJsonValue();
}

QJsonValue jsonOf(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

template <typename Id>
QJsonArray jsonOf(const QList<Id> &ids)
{
    QJsonArray array;
    for (const Id &id : ids)
        array.append(id.toString());
    return array;
}

QJsonObject jsonOf(const ActionPlan &plan)
{
    return {{u"id"_s, plan.id.toString()},      {u"country"_s, plan.country},   {u"number"_s, plan.number},
            {u"title"_s, jsonOf(plan.title)},   {u"note"_s, jsonOf(plan.note)}, {u"language"_s, plan.language},
            {u"starts"_s, jsonOf(plan.starts)}, {u"ends"_s, jsonOf(plan.ends)}};
}

QJsonObject jsonOf(const Category &category)
{
    return {{u"id"_s, category.id.toString()},
            {u"plan"_s, category.plan.toString()},
            {u"code"_s, category.code},
            {u"title"_s, jsonOf(category.title)},
            {u"position"_s, category.position},
            {u"isInferred"_s, category.isInferred},
            {u"source"_s, jsonOf(category.source)}};
}

QJsonObject jsonOf(const Institution &institution)
{
    return {{u"id"_s, institution.id.toString()},
            {u"country"_s, institution.country},
            {u"name"_s, institution.name},
            {u"acronym"_s, institution.acronym},
            {u"sector"_s, toString(institution.sector)},
            {u"aliases"_s, QJsonArray::fromStringList(institution.aliases)}};
}

QJsonObject jsonOf(const Commitment &commitment)
{
    return {{u"id"_s, commitment.id.toString()},
            {u"plan"_s, commitment.plan.toString()},
            {u"number"_s, commitment.number},
            {u"position"_s, commitment.position},
            {u"title"_s, jsonOf(commitment.title)},
            {u"text"_s, jsonOf(commitment.text)},
            {u"due"_s, jsonOf(commitment.due)},
            {u"externalId"_s, commitment.externalId},
            {u"isExternalIdInferred"_s, commitment.isExternalIdInferred},
            {u"isCounted"_s, commitment.isCounted},
            {u"note"_s, jsonOf(commitment.note)},
            {u"source"_s, commitment.source},
            {u"categories"_s, jsonOf(commitment.categories)}};
}

QJsonObject jsonOf(const Commitment &commitment, const Involvement &involvement)
{
    return {{u"commitment"_s, commitment.id.toString()},
            {u"institution"_s, involvement.institution.toString()},
            {u"role"_s, toString(involvement.role)},
            {u"asWritten"_s, involvement.asWritten}};
}

QJsonObject jsonOf(const Person &person)
{
    return {{u"id"_s, person.id.toString()},
            {u"name"_s, person.name},
            {u"fullName"_s, person.fullName},
            {u"role"_s, person.role}};
}

QJsonObject jsonOf(const StoredMethod &method)
{
    return {{u"id"_s, method.id},
            {u"version"_s, method.version},
            {u"pack"_s, QJsonDocument::fromJson(method.pack).object()}};
}

QJsonObject jsonOf(const Round &round)
{
    return {{u"id"_s, round.id.toString()},
            {u"plan"_s, round.plan.toString()},
            {u"title"_s, jsonOf(round.title)},
            {u"method"_s, round.method},
            {u"methodVersion"_s, round.methodVersion},
            {u"asOf"_s, jsonOf(round.asOf)},
            {u"isAsOfInferred"_s, round.isAsOfInferred},
            {u"note"_s, jsonOf(round.note)},
            {u"isOpen"_s, round.isOpen},
            {u"position"_s, round.position}};
}

QJsonObject jsonOf(const Rating &rating)
{
    return {{u"round"_s, rating.key.round.toString()},
            {u"subjectKind"_s, toString(rating.key.subject.kind)},
            {u"subject"_s, rating.key.subject.id},
            {u"criterion"_s, rating.key.criterion.toString()},
            {u"person"_s, rating.key.person.toString()},
            {u"level"_s, rating.level.toString()},
            {u"reason"_s, rating.reason},
            {u"evidence"_s, jsonOf(rating.evidence)},
            {u"ratedAt"_s,
             rating.ratedAt.isValid() ? QJsonValue(rating.ratedAt.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue()},
            {u"criterionDigest"_s, rating.criterionDigest},
            {u"subjectDigest"_s, rating.subjectDigest},
            {u"evidenceDigest"_s, rating.evidenceDigest}};
}

QJsonObject jsonOf(const Evidence &item, DataScope scope)
{
    QJsonObject object{{u"id"_s, item.id.toString()},
                       {u"number"_s, item.number},
                       {u"isConfidential"_s, item.isConfidential},
                       {u"commitments"_s, jsonOf(item.commitments)}};
    if (item.isConfidential && scope == DataScope::Published)
        return object;
    object.insert(u"title"_s, item.title);
    object.insert(u"url"_s, item.url);
    object.insert(u"accessed"_s, jsonOf(item.accessed));
    object.insert(u"fileName"_s, item.fileName);
    object.insert(u"mediaType"_s, item.mediaType);
    object.insert(u"size"_s, item.size);
    object.insert(u"digest"_s, item.digest);
    return object;
}

QJsonObject jsonOf(const SelfReport &report)
{
    return {{u"id"_s, report.id.toString()}, {u"commitment"_s, report.commitment.toString()},
            {u"status"_s, report.status},    {u"reported"_s, jsonOf(report.reported)},
            {u"source"_s, report.source},    {u"note"_s, report.note}};
}

template <typename List>
QJsonArray objectsOf(const List &list)
{
    QJsonArray array;
    for (const auto &item : list)
        array.append(jsonOf(item));
    return array;
}

/// The kinds of things in the order in which one leans on another.
struct Part {
    QString name{};
    QStringList keys{}; ///< columns of the table, in order; empty for what is no table
    QJsonArray objects{};
};

QJsonArray involvementsOf(const Contents &contents)
{
    QJsonArray array;
    for (const Commitment &commitment : contents.commitments) {
        for (const Involvement &involvement : commitment.involvements)
            array.append(jsonOf(commitment, involvement));
    }
    return array;
}

QJsonArray evidenceOf(const Contents &contents, DataScope scope)
{
    QJsonArray array;
    for (const Evidence &item : contents.evidence)
        array.append(jsonOf(item, scope));
    return array;
}

QList<Part> partsOf(const Contents &contents, DataScope scope)
{
    const auto keys = [](const char *words) {
        return QString::fromLatin1(words).split(u' ');
    };
    return {
        {u"plans"_s, keys("id country number title note language starts ends"), objectsOf(contents.plans)},
        {u"categories"_s, keys("id plan code title position isInferred source"), objectsOf(contents.categories)},
        {u"institutions"_s, keys("id country name acronym sector aliases"), objectsOf(contents.institutions)},
        {u"commitments"_s,
         keys(
             "id plan number position title text due externalId isExternalIdInferred isCounted note source categories"),
         objectsOf(contents.commitments)},
        {u"involvements"_s, keys("commitment institution role asWritten"), involvementsOf(contents)},
        {u"people"_s, keys("id name fullName role"), objectsOf(contents.people)},
        {u"methods"_s, {}, objectsOf(contents.methods)},
        {u"rounds"_s, keys("id plan title method methodVersion asOf isAsOfInferred note isOpen position"),
         objectsOf(contents.rounds)},
        {u"ratings"_s,
         keys("round subjectKind subject criterion person level reason evidence ratedAt criterionDigest subjectDigest "
              "evidenceDigest"),
         objectsOf(contents.ratings)},
        {u"evidence"_s, keys("id number title url accessed fileName mediaType size digest isConfidential commitments"),
         evidenceOf(contents, scope)},
        {u"self-reports"_s, keys("id commitment status reported source note"), objectsOf(contents.selfReports)}};
}

QString cellOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return QString::number(value.toInteger());
    QStringList items;
    for (const QJsonValue &item : value.toArray())
        items.append(item.toString());
    return value.isArray() ? items.join(u"; "_s) : value.toString();
}

/// The languages in which any of the objects has the text; empty where the key holds no text in languages.
QStringList languagesOf(const QJsonArray &objects, const QString &key)
{
    QStringList languages;
    for (const QJsonValue &object : objects)
        languages += object.toObject().value(key).toObject().keys();
    languages.sort();
    languages.removeDuplicates();
    return languages;
}

bool isLocalized(const QJsonArray &objects, const QString &key)
{
    return !objects.isEmpty() && objects.first().toObject().value(key).isObject();
}

DataTable tableOf(const Part &part)
{
    DataTable table{part.name, {}, QList<QStringList>(part.objects.size())};
    const auto addColumn = [&](const QString &heading, const auto &valueIn) {
        table.columns.append(heading);
        for (qsizetype row = 0; row < part.objects.size(); ++row)
            table.rows[row].append(cellOf(valueIn(part.objects.at(row).toObject())));
    };
    for (const QString &key : part.keys) {
        if (!isLocalized(part.objects, key)) {
            addColumn(key, [&](const QJsonObject &object) { return object.value(key); });
            continue;
        }
        for (const QString &language : languagesOf(part.objects, key))
            addColumn(key + u'.' + language,
                      [&](const QJsonObject &object) { return object.value(key).toObject().value(language); });
    }
    return table;
}

} // namespace

QByteArray dataSetJson(const Contents &contents, const QString &stateDigest, DataScope scope)
{
    QJsonObject document{{u"format"_s, u"cotejo-data/1"_s}, {u"stateDigest"_s, stateDigest}};
    for (const Part &part : partsOf(contents, scope))
        document.insert(part.name, part.objects);
    return QJsonDocument(document).toJson();
}

QList<DataTable> dataTables(const Contents &contents, DataScope scope)
{
    QList<DataTable> tables;
    for (const Part &part : partsOf(contents, scope)) {
        if (!part.keys.isEmpty())
            tables.append(tableOf(part));
    }
    return tables;
}
