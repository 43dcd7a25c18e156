#include "core/method/MethodReader.h"

#include "core/method/PackReader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace {

Error fault(const QString &what, const QString &where, const QStringList &arguments = {})
{
    return {.code = ErrorCode::InvalidInput, .what = what, .where = where, .arguments = arguments};
}

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return !decoder.hasError();
}

} // namespace

Result<MethodPack> readMethodPack(const QByteArray &json, const QString &name)
{
    if (json.size() > largestMethodPack)
        return fault(u"method.too-large"_s, name, {QString::number(largestMethodPack / (1024 * 1024))});
    if (!isUtf8(json))
        return fault(u"method.not-utf8"_s, name);
    QJsonParseError syntax{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &syntax);
    if (syntax.error != QJsonParseError::NoError) {
        const qsizetype line = json.first(qBound(0, syntax.offset, int(json.size()))).count('\n') + 1;
        return fault(u"method.syntax"_s, name, {QString::number(line)});
    }

    JsonFault first(name);
    const QJsonValue root = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    MethodPack pack = PackReader(JsonPlace(root, {}, first)).read();
    if (first.isFound())
        return *first.error();
    return pack;
}
