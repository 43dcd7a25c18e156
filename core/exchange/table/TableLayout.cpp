#include "core/exchange/table/TableLayout.h"

#include "core/base/FoldedText.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.toArray())
        list.append(item.toString());
    return list;
}

LocalizedText localized(const QJsonValue &value)
{
    LocalizedText text;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        text.texts.insert(it.key(), it.value().toString());
    return text;
}

QMap<QString, QString> stringMap(const QJsonValue &value)
{
    QMap<QString, QString> map;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        map.insert(it.key(), it.value().toString());
    return map;
}

QMap<QString, LevelCode> labels(const QJsonValue &value)
{
    QMap<QString, LevelCode> map;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        map.insert(labelKey(it.key()), LevelCode(it.value().toString()));
    return map;
}

void readFields(const QJsonObject &fields, TableLayout &layout)
{
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (it.value().toArray().first().isString()) {
            layout.fields[it.key()].append({.language = {}, .headers = strings(it.value())});
            continue;
        }
        for (const QJsonValue &part : it.value().toArray())
            layout.fields[it.key()].append(
                {.language = part[u"language"].toString(), .headers = strings(part[u"headers"])});
    }
}

void readCriteria(const QJsonObject &criteria, TableLayout &layout)
{
    for (auto it = criteria.begin(); it != criteria.end(); ++it)
        layout.criteria.insert(CriterionCode(it.key()),
                               {.headers = strings(it.value()[u"headers"]),
                                .codes = it.value()[u"codes"].toString(),
                                .unlessCoded = CriterionCode(it.value()[u"unlessCoded"].toString())});
}

void readMethods(const QJsonObject &object, TableLayout &layout)
{
    for (const QJsonValue &value : object[u"methods"].toArray())
        layout.methods.append(
            {.from = value[u"from"].toInt(0), .to = value[u"to"].toInt(9999), .method = value[u"method"].toString()});
    const QJsonObject published = object[u"published"].toObject();
    for (auto it = published.begin(); it != published.end(); ++it)
        layout.published.insert(it.key(),
                                {.headers = strings(it.value()[u"headers"]), .codes = it.value()[u"codes"].toString()});
}

void readCodes(const QJsonObject &object, TableLayout &layout)
{
    const QJsonObject codes = object[u"codes"].toObject();
    for (auto it = codes.begin(); it != codes.end(); ++it)
        layout.codes.insert(it.key(), labels(it.value()));
    layout.missing = labels(object[u"missing"]);
    for (const QString &label : strings(object[u"unspecified"]))
        layout.unspecified.insert(labelKey(label));
}

QMap<LevelCode, QString> writtenLabels(const QJsonValue &value)
{
    QMap<LevelCode, QString> map;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        map.insert(LevelCode(it.key()), it.value().toString());
    return map;
}

void readWritten(const QJsonObject &object, WrittenTable &written)
{
    written.columns = strings(object[u"columns"]);
    written.missing = writtenLabels(object[u"missing"]);
    written.constants = stringMap(object[u"constants"]);
    const QJsonObject labels = object[u"labels"].toObject();
    for (auto it = labels.begin(); it != labels.end(); ++it)
        written.labels.insert(it.key(), writtenLabels(it.value()));
    const QJsonObject numbers = object[u"numbers"].toObject();
    for (auto it = numbers.begin(); it != numbers.end(); ++it) {
        for (const QString &criterion : strings(it.value()))
            written.numbers[it.key()].append(CriterionCode(criterion));
    }
    const QJsonObject signs = object[u"signs"].toObject();
    for (auto it = signs.begin(); it != signs.end(); ++it)
        written.signs.insert(it.key(),
                             {.derived = it.value()[u"of"].toString(), .labels = strings(it.value()[u"labels"])});
}

void readPlan(const QJsonObject &object, LayoutPlan &plan)
{
    plan.country = object[u"country"].toString();
    plan.countryCode = object[u"code"].toString();
    plan.number = object[u"number"].toString();
    plan.title = localized(object[u"title"]);
    plan.language = object[u"language"].toString();
    plan.starts = PartialDate::parse(object[u"starts"].toString());
    plan.ends = PartialDate::parse(object[u"ends"].toString());
}

void readRound(const QJsonObject &round, TableLayout &layout)
{
    const QDate asOf = QDate::fromString(round[u"asOf"].toString(), Qt::ISODate);
    if (asOf.isValid())
        layout.asOf = asOf;
    layout.roundKey = round[u"key"].toString();
    layout.roundTitle = localized(round[u"title"]);
    layout.roundNote = localized(round[u"note"]);
}

void readSpecialCases(const QJsonObject &object, TableLayout &layout)
{
    for (const QJsonValue &value : object[u"recodings"].toArray())
        layout.recodings.append({.criterion = CriterionCode(value[u"criterion"].toString()),
                                 .from = LevelCode(value[u"from"].toString()),
                                 .to = LevelCode(value[u"to"].toString()),
                                 .plans = strings(value[u"plans"]),
                                 .note = localized(value[u"note"])});
    for (const QJsonValue &value : object[u"exceptions"].toArray())
        layout.exceptions.append({.plan = value[u"plan"].toString(),
                                  .number = value[u"number"].toString(),
                                  .note = localized(value[u"note"])});
    const QJsonObject languages = object[u"languages"].toObject();
    for (auto it = languages.begin(); it != languages.end(); ++it)
        layout.languages.insert(it.key(), stringMap(it.value()));
}

/// Labels of another layout, so that they are written once.
Result<> takeCodes(const QString &from, TableLayout &layout)
{
    const Result<TableLayout> other = layoutFromLibrary(from);
    if (!other)
        return other.error();
    layout.codes.insert(other->codes);
    for (auto it = other->criteria.cbegin(); it != other->criteria.cend(); ++it)
        layout.criteria[it.key()].codes = it->codes;
    return {};
}

} // namespace

QString headerKey(const QString &header)
{
    static const QRegularExpression markup(u"<[^<>]{1,20}>"_s);
    static const QRegularExpression numberSign(u"#|(?<!\\w)(?:n\\.?\\s*[º°˚]|nro\\b|n[uú]m\\b|nr\\b)[º°˚.]*"_s,
                                               QRegularExpression::CaseInsensitiveOption |
                                                   QRegularExpression::UseUnicodePropertiesOption);
    QString plain = header;
    plain.replace(markup, u" "_s);
    plain.replace(numberSign, u" no "_s);
    const QString trimmed = plain.trimmed();
    const QString folded = foldedText(trimmed);
    if (folded.isEmpty())
        return trimmed;
    return trimmed.startsWith(u'_') ? u'_' + folded : folded;
}

QString labelKey(const QString &label)
{
    static const QRegularExpression letter(u"^\\s*[A-Za-z][.)]\\s+"_s);
    QString plain = label;
    plain.remove(letter);
    const QString folded = foldedText(plain);
    return folded.isEmpty() ? plain.trimmed() : folded;
}

bool TableLayout::saysNothing(const QString &cell) const
{
    const QString key = labelKey(cell);
    return key.isEmpty() || missing.contains(key) || unspecified.contains(key);
}

QString TableLayout::languageOf(const QString &country, const QString &field) const
{
    return languages.value(country).value(field);
}

QStringList layoutIds()
{
    QStringList ids;
    for (const QString &name : QDir(u":/layouts"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        ids.append(name.chopped(5));
    return ids;
}

Result<TableLayout> layoutFromLibrary(const QString &id)
{
    static const QRegularExpression form(u"^[a-z0-9-]+$"_s);
    QFile file(u":/layouts/"_s + id + u".json"_s);
    if (!form.match(id).hasMatch() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::InvalidInput, u"table.unknown-layout"_s, id, {layoutIds().join(u", "_s)}};
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    if (object[u"format"].toString() != u"cotejo-layout/1"_s || object[u"id"].toString() != id)
        return Error{ErrorCode::InvalidInput, u"table.broken-layout"_s, id, {}};
    TableLayout layout;
    layout.id = id;
    layout.title = localized(object[u"title"]);
    layout.signature = strings(object[u"signature"]);
    layout.headerRows = object[u"headerRows"].toInt(20);
    layout.numbering = object[u"numbering"].toString() == u"title"_s ? Numbering::Title : Numbering::Column;
    layout.method = object[u"method"].toString();
    layout.prefixes = stringMap(object[u"prefixes"]);
    layout.neverRead = strings(object[u"neverRead"]);
    layout.source = object[u"source"].toString();
    layout.hasValueCategories = object[u"valueCategories"].toBool();
    layout.subject = subjectKindFrom(object[u"subject"].toString()).value_or(SubjectKind::Commitment);
    layout.keptFields = strings(object[u"keepFields"]);
    readWritten(object[u"write"].toObject(), layout.written);
    layout.edition = object[u"edition"].toString();
    layout.keepsRest = object[u"keepRest"].toBool();
    readPlan(object[u"plan"].toObject(), layout.plan);
    readMethods(object, layout);
    readFields(object[u"fields"].toObject(), layout);
    readCriteria(object[u"criteria"].toObject(), layout);
    readCodes(object, layout);
    readRound(object[u"round"].toObject(), layout);
    readSpecialCases(object, layout);
    if (const QString from = object[u"codesFrom"].toString(); !from.isEmpty()) {
        if (Result<> taken = takeCodes(from, layout); !taken)
            return taken.error();
    }
    return layout;
}
