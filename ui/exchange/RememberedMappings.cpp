#include "ui/exchange/RememberedMappings.h"

#include "core/exchange/table/TableLayout.h"
#include "ui/settings/Settings.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

Setting<QByteArray> settingFor(const QStringList &headers)
{
    QStringList keys;
    for (const QString &header : headers)
        keys.append(headerKey(header));
    keys.sort();
    const QByteArray digest = QCryptographicHash::hash(keys.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
    return {settings::columnMappings + QString::fromLatin1(digest.first(16).toHex()), {}};
}

} // namespace

std::optional<RememberedMapping> RememberedMappings::find(const QStringList &headers) const
{
    const QJsonObject stored = QJsonDocument::fromJson(m_settings.value(settingFor(headers))).object();
    if (stored.isEmpty())
        return std::nullopt;
    RememberedMapping mapping{.method = stored.value(u"method"_s).toString(),
                              .on = QDate::fromString(stored.value(u"on"_s).toString(), Qt::ISODate)};
    const QJsonObject map = stored.value(u"map"_s).toObject();
    for (auto it = map.constBegin(); it != map.constEnd(); ++it)
        mapping.map.insert(it.key(), it.value().toString());
    return mapping;
}

void RememberedMappings::remember(const QStringList &headers, const RememberedMapping &mapping)
{
    QJsonObject map;
    for (auto it = mapping.map.cbegin(); it != mapping.map.cend(); ++it)
        map.insert(it.key(), it.value());
    const QJsonObject stored{
        {u"map"_s, map}, {u"method"_s, mapping.method}, {u"on"_s, mapping.on.toString(Qt::ISODate)}};
    m_settings.set(settingFor(headers), QJsonDocument(stored).toJson(QJsonDocument::Compact));
}

void RememberedMappings::forget(const QStringList &headers) { m_settings.remove(settingFor(headers).key); }
