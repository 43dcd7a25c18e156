#include "core/model/PrivateScan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

/// The first private text in the value or in anything within it.
std::optional<PrivateText> firstIn(const PrivateTexts &texts, const QJsonValue &value)
{
    if (value.isString())
        return texts.firstIn(value.toString());
    if (value.isArray()) {
        for (const QJsonValue &item : value.toArray()) {
            if (const auto found = firstIn(texts, item))
                return found;
        }
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (const auto found = firstIn(texts, it.value()))
                return found;
        }
    }
    return std::nullopt;
}

/// "ratings 3 (commitment 18)"
QString placeOf(const QString &kind, qsizetype index, const QJsonObject &item, const QHash<QString, QString> &numbers)
{
    const QString place = kind + u' ' + QString::number(index + 1);
    QString number = item.value(u"number"_s).toString();
    for (const QString &key : {u"subject"_s, u"commitment"_s})
        number = numbers.value(item.value(key).toString(), number);
    return number.isEmpty() ? place : u"%1 (%2)"_s.arg(place, number);
}

} // namespace

Error privateTextAt(const PrivateText &text, const QString &place)
{
    return {ErrorCode::Refused, u"publish."_s + toString(text.kind), place, {text.owner}};
}

Result<> refusePrivateTexts(const PrivateTexts &texts, const QByteArray &dataSet)
{
    if (texts.isEmpty())
        return {};
    const QJsonObject document = QJsonDocument::fromJson(dataSet).object();
    QHash<QString, QString> numbers;
    for (const QJsonValue &commitment : document.value(u"commitments"_s).toArray())
        numbers.insert(commitment[u"id"].toString(), commitment[u"number"].toString());
    for (auto it = document.begin(); it != document.end(); ++it) {
        const QJsonArray items = it.value().toArray();
        for (qsizetype i = 0; i < items.size(); ++i) {
            if (const auto found = firstIn(texts, items.at(i)))
                return privateTextAt(*found, placeOf(it.key(), i, items.at(i).toObject(), numbers));
        }
        if (const auto found = it.value().isArray() ? std::nullopt : firstIn(texts, it.value()))
            return privateTextAt(*found, it.key());
    }
    return {};
}
