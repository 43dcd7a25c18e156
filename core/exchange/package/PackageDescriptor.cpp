#include "core/exchange/package/PackageDescriptor.h"

#include "core/exchange/package/PackageCells.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString formatName = u"cotejo-package/1"_s;

QString typeName(FieldType type)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::Localized:
    case FieldType::Id:
    case FieldType::Code:
    case FieldType::PartialDate:
        return u"string"_s;
    case FieldType::Integer:
        return u"integer"_s;
    case FieldType::Boolean:
        return u"boolean"_s;
    case FieldType::Date:
        return u"date"_s;
    case FieldType::Time:
        return u"datetime"_s;
    }
    Q_UNREACHABLE();
}

/// The field that a column belongs to: the one of its name, or a localized text of which it is one language.
const PackageField *fieldOf(const QList<PackageField> &fields, const QString &header)
{
    const auto it = std::find_if(fields.cbegin(), fields.cend(), [&](const PackageField &field) {
        return field.type == FieldType::Localized ? header.startsWith(field.name + u'_') : field.name == header;
    });
    return it == fields.cend() ? nullptr : &*it;
}

QJsonObject fieldJson(const PackageField &field, const QString &header)
{
    QJsonObject object{{u"name"_s, header}, {u"type"_s, typeName(field.type)}, {u"format"_s, u"default"_s}};
    QJsonObject constraints;
    if (field.need == Need::Required)
        constraints.insert(u"required"_s, true);
    if (field.type == FieldType::Id)
        object.insert(u"format"_s, u"uuid"_s);
    if (field.type == FieldType::Time)
        object.insert(u"format"_s, u"any"_s);
    if (field.type == FieldType::Boolean) {
        object.insert(u"trueValues"_s, QJsonArray{u"yes"_s});
        object.insert(u"falseValues"_s, QJsonArray{u"no"_s});
    }
    if (field.type == FieldType::PartialDate)
        constraints.insert(u"pattern"_s, u"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"_s);
    if (!field.codes.isEmpty())
        constraints.insert(u"enum"_s, QJsonArray::fromStringList(field.codes));
    if (field.minimum)
        constraints.insert(u"minimum"_s, *field.minimum);
    if (!constraints.isEmpty())
        object.insert(u"constraints"_s, constraints);
    return object;
}

QJsonObject schemaJson(const PackageTable &table, const QStringList &headers)
{
    const QList<PackageField> fields = fieldsOf(table);
    QJsonArray columns;
    for (const QString &header : headers) {
        if (const PackageField *field = fieldOf(fields, header))
            columns.append(fieldJson(*field, header));
    }
    QJsonArray references;
    for (const PackageField &field : fields) {
        if (!field.refersTo.isEmpty())
            references.append(QJsonObject{
                {u"fields"_s, field.name},
                {u"reference"_s, QJsonObject{{u"resource"_s, field.refersTo == table.name ? QString() : field.refersTo},
                                             {u"fields"_s, u"id"_s}}}});
    }
    for (const PackageReference &reference : table.references)
        references.append(
            QJsonObject{{u"fields"_s, QJsonArray::fromStringList(reference.columns)},
                        {u"reference"_s, QJsonObject{{u"resource"_s, reference.table},
                                                     {u"fields"_s, QJsonArray::fromStringList(reference.targets)}}}});
    QJsonObject schema{{u"fields"_s, columns},
                       {u"primaryKey"_s, QJsonArray::fromStringList(table.key)},
                       {u"missingValues"_s, QJsonArray{QString()}}};
    if (!references.isEmpty())
        schema.insert(u"foreignKeys"_s, references);
    return schema;
}

QJsonObject resourceJson(const PackageTable &table, const PackageResource &resource)
{
    return {{u"profile"_s, u"tabular-data-resource"_s},
            {u"name"_s, resource.name},
            {u"path"_s, resource.path},
            {u"encoding"_s, u"utf-8"_s},
            {u"format"_s, u"csv"_s},
            {u"mediatype"_s, u"text/csv"_s},
            {u"dialect"_s, QJsonObject{{u"delimiter"_s, u","_s},
                                       {u"lineTerminator"_s, u"\r\n"_s},
                                       {u"quoteChar"_s, u"\""_s},
                                       {u"doubleQuote"_s, true},
                                       {u"skipInitialSpace"_s, false},
                                       {u"header"_s, true}}},
            {u"bytes"_s, resource.bytes},
            {u"hash"_s, u"sha256:"_s + resource.hash},
            {u"schema"_s, schemaJson(table, resource.headers)}};
}

/// The columns as the descriptor has them, each with the type that the table's field has.
Result<QStringList> headersIn(const QJsonObject &resource, const PackageTable &table, const QString &file)
{
    const QList<PackageField> fields = fieldsOf(table);
    QStringList headers;
    const QJsonArray columns = resource.value(u"schema"_s).toObject().value(u"fields"_s).toArray();
    for (const QJsonValue &column : columns) {
        const QString name = column.toObject().value(u"name"_s).toString();
        const PackageField *field = fieldOf(fields, name);
        if (field && column.toObject().value(u"type"_s).toString() != typeName(field->type))
            return Error{ErrorCode::InvalidInput, u"package.schema"_s, file, {table.name, name, typeName(field->type)}};
        headers.append(name);
    }
    if (const auto fault = CellReader::headerFault(file, fields, headers))
        return *fault;
    return headers;
}

Result<PackageResource> resourceFrom(const QJsonObject &object, const PackageTable &table, const QString &file)
{
    const Result<QStringList> headers = headersIn(object, table, file);
    if (!headers)
        return headers.error();
    const QString hash = object.value(u"hash"_s).toString();
    const qint64 bytes = object.value(u"bytes"_s).toInteger(-1);
    if (!hash.startsWith(u"sha256:"_s) || bytes < 0)
        return Error{ErrorCode::InvalidInput, u"package.no-hash"_s, file, {table.name}};
    return PackageResource{.name = table.name,
                           .path = object.value(u"path"_s).toString(),
                           .bytes = bytes,
                           .hash = hash.mid(7),
                           .headers = *headers};
}

} // namespace

QByteArray packageDescriptor(const PackageFacts &facts, const QList<PackageTable> &tables,
                             const QList<PackageResource> &resources)
{
    QJsonArray list;
    for (qsizetype i = 0; i < tables.size(); ++i)
        list.append(resourceJson(tables.at(i), resources.at(i)));
    const QJsonObject own{{u"format"_s, formatName},
                          {u"profile"_s, facts.isPublic ? u"public"_s : u"internal"_s},
                          {u"digest"_s, facts.digest}};
    const QJsonObject document{{u"profile"_s, u"tabular-data-package"_s},
                               {u"name"_s, u"cotejo-dossier"_s},
                               {u"title"_s, facts.title},
                               {u"cotejo"_s, own},
                               {u"resources"_s, list}};
    return QJsonDocument(document).toJson(QJsonDocument::Indented);
}

Result<QList<PackageResource>> readPackageDescriptor(const QByteArray &json, const QString &file,
                                                     const QList<PackageTable> &tables)
{
    const auto fault = [&](const QString &what, const QStringList &arguments = {}) {
        return Error{ErrorCode::InvalidInput, what, file, arguments};
    };
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonObject own = document.object().value(u"cotejo"_s).toObject();
    if (own.isEmpty())
        return fault(u"package.not-a-package"_s);
    if (own.value(u"format"_s).toString() != formatName)
        return fault(u"package.format"_s, {own.value(u"format"_s).toString(), formatName});
    QHash<QString, QJsonObject> byName;
    const QJsonArray list = document.object().value(u"resources"_s).toArray();
    for (const QJsonValue &one : list) {
        const QString name = one.toObject().value(u"name"_s).toString();
        if (std::none_of(tables.cbegin(), tables.cend(), [&](const PackageTable &table) { return table.name == name; }))
            return fault(u"package.unknown-table"_s, {name});
        if (byName.contains(name))
            return fault(u"package.table-twice"_s, {name});
        byName.insert(name, one.toObject());
    }
    QList<PackageResource> resources;
    for (const PackageTable &table : tables) {
        if (!byName.contains(table.name))
            return fault(u"package.missing-table"_s, {table.name});
        const Result<PackageResource> resource = resourceFrom(byName.value(table.name), table, file);
        if (!resource)
            return resource.error();
        resources.append(*resource);
    }
    return resources;
}
