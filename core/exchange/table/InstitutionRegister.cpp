#include "core/exchange/table/InstitutionRegister.h"

#include "core/base/FoldedText.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

QJsonObject readObject(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.toArray())
        list.append(item.toString());
    return list;
}

QStringList foldedStrings(const QJsonValue &value)
{
    QStringList list;
    for (const QString &item : strings(value))
        list.append(foldedText(item));
    return list;
}

RegisteredInstitution registered(const QString &country, const QJsonObject &object)
{
    RegisteredInstitution entry;
    entry.institution.country = country;
    entry.institution.name = object[u"name"].toString();
    entry.institution.id = institutionIdOf(country, entry.institution.name);
    entry.institution.acronym = object[u"acronym"].toString();
    entry.institution.sector = sectorFrom(object[u"sector"].toString()).value_or(Sector::Government);
    entry.institution.aliases = strings(object[u"aliases"]);
    entry.units = strings(object[u"units"]);
    return entry;
}

} // namespace

InstitutionId institutionIdOf(const QString &country, const QString &name)
{
    return InstitutionId::fromName(u"institution/"_s + country + u'/' + foldedText(name));
}

QList<RegisteredInstitution> institutionRegister(const QString &country)
{
    QList<RegisteredInstitution> entries;
    const QDir folder(u":/institutions"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const QJsonObject object = readObject(folder.filePath(name));
        const bool isRegister = object[u"format"].toString() == u"cotejo-institutions/1"_s;
        if (!isRegister || foldedText(object[u"country"].toString()) != foldedText(country))
            continue;
        for (const QJsonValue &value : object[u"institutions"].toArray())
            entries.append(registered(country, value.toObject()));
    }
    return entries;
}

const NameWords &nameWords()
{
    static const NameWords words = [] {
        const QJsonObject object = readObject(u":/institutions/names.json"_s);
        return NameWords{.starts = foldedStrings(object[u"starts"]),
                         .articles = foldedStrings(object[u"articles"]),
                         .links = foldedStrings(object[u"links"]),
                         .nobody = foldedStrings(object[u"nobody"])};
    }();
    return words;
}
