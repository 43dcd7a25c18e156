#include "core/base/LocalizedText.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

LocalizedText LocalizedText::of(const QString &language, const QString &text)
{
    LocalizedText result;
    if (!text.isEmpty())
        result.texts.insert(language, text);
    return result;
}

QString LocalizedText::languageFor(const QString &language) const
{
    for (const QString &candidate : {language, u"en"_s, u"es"_s}) {
        if (!texts.value(candidate).isEmpty())
            return candidate;
    }
    return texts.isEmpty() ? QString() : texts.firstKey();
}

QString LocalizedText::in(const QString &language) const { return texts.value(languageFor(language)); }

bool LocalizedText::isEmpty() const
{
    for (const QString &text : texts) {
        if (!text.isEmpty())
            return false;
    }
    return true;
}

QString LocalizedText::toJson() const
{
    QJsonObject object;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        object.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<LocalizedText> LocalizedText::fromJson(const QString &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isObject())
        return std::nullopt;
    LocalizedText result;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().isString())
            return std::nullopt;
        result.texts.insert(it.key(), it.value().toString());
    }
    return result;
}
