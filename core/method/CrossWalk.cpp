#include "core/method/CrossWalk.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

LocalizedText localized(const QJsonValue &value)
{
    LocalizedText text;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        text.texts.insert(it.key(), it.value().toString());
    return text;
}

} // namespace

Result<CrossWalk> readCrossWalk(const QByteArray &json, const QString &name)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    CrossWalk walk{.id = object[u"id"].toString(),
                   .title = localized(object[u"title"]),
                   .from = CriterionCode(object[u"from"][u"criterion"].toString()),
                   .fromMethods = {},
                   .to = CriterionCode(object[u"to"][u"criterion"].toString()),
                   .levels = {},
                   .source = localized(object[u"source"])};
    for (const QJsonValue &method : object[u"from"][u"methods"].toArray())
        walk.fromMethods.append(method.toString());
    const QJsonObject levels = object[u"levels"].toObject();
    for (auto it = levels.begin(); it != levels.end(); ++it)
        walk.levels.insert(LevelCode(it.key()), LevelCode(it.value().toString()));
    const bool isWhole = object[u"format"].toString() == u"cotejo-crosswalk/1"_s && !walk.id.isEmpty() &&
                         !walk.from.isEmpty() && !walk.to.isEmpty() && !walk.levels.isEmpty() &&
                         !walk.fromMethods.isEmpty() && !walk.source.isEmpty();
    if (!isWhole)
        return Error{ErrorCode::InvalidInput, u"crosswalk.broken"_s, name, {}};
    return walk;
}

QList<CrossWalk> crossWalks()
{
    QList<CrossWalk> walks;
    const QDir folder(u":/crosswalks"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (const Result<CrossWalk> walk = readCrossWalk(file.readAll(), name))
            walks.append(*walk);
    }
    return walks;
}

Result<CrossWalk> crossWalkNamed(const QString &id)
{
    const QList<CrossWalk> all = crossWalks();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const CrossWalk &walk) { return walk.id == id; });
    if (found != all.cend())
        return *found;
    QStringList ids;
    for (const CrossWalk &walk : all)
        ids.append(walk.id);
    return Error{ErrorCode::NotFound, u"crosswalk.unknown"_s, id, {ids.join(u", "_s)}};
}
