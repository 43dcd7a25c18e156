#include "core/exchange/package/JsonFields.h"

#include "core/exchange/package/PackageCells.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// As a cell of a package would have it; nothing for what no cell can hold.
std::optional<QString> cellOf(const PackageField &field, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return QString();
    if (field.type == FieldType::Boolean)
        return value.isBool() ? std::optional(value.toBool() ? u"yes"_s : u"no"_s) : std::nullopt;
    if (field.type == FieldType::Integer) {
        constexpr double exact = 9007199254740992.0;
        const double number = value.toDouble(NAN);
        return std::abs(number) <= exact && std::trunc(number) == number
                   ? std::optional(QString::number(qint64(number)))
                   : std::nullopt;
    }
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

} // namespace

QString JsonFields::keyOf(const QString &name)
{
    QString key;
    bool isUpper = false;
    for (const QChar c : name) {
        if (c != u'_')
            key += isUpper ? c.toUpper() : c;
        isUpper = c == u'_';
    }
    return key;
}

void JsonFields::cell(const PackageField &field, QString &value)
{
    if (!m_fault.isEmpty())
        return;
    // A number that is not known is null, and then what a new row has.
    const QJsonValue written = m_object.value(keyOf(field.name));
    const bool isUnknown = field.type == FieldType::Integer && (written.isNull() || written.isUndefined());
    const std::optional<QString> read =
        isUnknown && field.need == Need::Required ? std::optional(value) : cellOf(field, written);
    if (!read || !fits(field, *read)) {
        m_fault = field.name;
        return;
    }
    value = *read;
    m_values.insert(field.name, *read);
    if (!field.refersTo.isEmpty() && !read->isEmpty())
        m_references.insert(field.name, field.refersTo);
}

void JsonFields::texts(const PackageField &field, LocalizedText &value)
{
    const QJsonValue written = m_object.value(keyOf(field.name));
    const QJsonObject texts = written.toObject();
    if (!written.isObject() && !written.isNull() && !written.isUndefined() && m_fault.isEmpty())
        m_fault = field.name;
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        if (!it.value().isString() && m_fault.isEmpty())
            m_fault = field.name;
        value.texts.insert(it.key(), it.value().toString());
    }
}
