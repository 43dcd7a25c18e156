#include "core/method/JsonPlace.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestQuote = 60;

/// What a file says, made fit for one line of an error sentence.
QString quoted(const QString &text)
{
    const QString line = text.left(4 * longestQuote).simplified();
    return line.size() > longestQuote ? line.left(longestQuote) + u'…' : line;
}

bool isFree(const QString &key) { return key.startsWith(u"x-"_s); }

} // namespace

void JsonFault::note(const QString &what, const QString &path, const QStringList &arguments)
{
    if (m_error)
        return;
    const QString where = path.isEmpty() ? m_name : m_name + u": "_s + path;
    m_error = Error{.code = ErrorCode::InvalidInput, .what = what, .where = where, .arguments = arguments};
}

JsonPlace::JsonPlace(QJsonValue value, QString path, JsonFault &fault)
    : m_value(std::move(value)), m_path(std::move(path)), m_fault(&fault)
{}

void JsonPlace::fail(const QString &what, const QStringList &arguments) const
{
    QStringList quotes;
    for (const QString &argument : arguments)
        quotes.append(quoted(argument));
    m_fault->note(what, m_path, quotes);
}

QStringList JsonPlace::keys() const
{
    if (!m_value.isObject()) {
        fail(u"method.not-object"_s);
        return {};
    }
    QStringList keys = m_value.toObject().keys();
    keys.removeIf(isFree);
    return keys;
}

bool JsonPlace::has(const QString &key) const { return m_value.isObject() && m_value.toObject().contains(key); }

JsonPlace JsonPlace::member(const QString &key) const
{
    const QString name = quoted(key);
    return {m_value.toObject().value(key), m_path.isEmpty() ? name : m_path + u'.' + name, *m_fault};
}

JsonPlace JsonPlace::at(const QString &key) const
{
    if (!m_value.isObject())
        fail(u"method.not-object"_s);
    else if (!has(key))
        fail(u"method.missing-field"_s, {key});
    return member(key);
}

void JsonPlace::allowOnly(const QStringList &keys) const
{
    for (const QString &key : this->keys()) {
        if (!keys.contains(key))
            m_fault->note(u"method.unknown-key"_s, member(key).m_path, {quoted(key), keys.join(u", "_s)});
    }
}

void JsonPlace::each(const std::function<void(const JsonPlace &)> &visit) const
{
    if (!m_value.isArray()) {
        fail(u"method.not-list"_s);
        return;
    }
    const QJsonArray list = m_value.toArray();
    for (qsizetype i = 0; i < list.size() && !m_fault->isFound(); ++i)
        visit({list.at(i), u"%1[%2]"_s.arg(m_path).arg(i), *m_fault});
}

void JsonPlace::eachOfSome(const std::function<void(const JsonPlace &)> &visit) const
{
    if (m_value.isArray() && m_value.toArray().isEmpty())
        fail(u"method.empty-list"_s);
    each(visit);
}

JsonPlace JsonPlace::item(int index, int size) const
{
    const QJsonArray list = m_value.toArray();
    if (!m_value.isArray())
        fail(u"method.not-list"_s);
    else if (list.size() != size)
        fail(u"method.list-size"_s, {QString::number(size), QString::number(list.size())});
    return {list.size() > index ? list.at(index) : QJsonValue(), u"%1[%2]"_s.arg(m_path).arg(index), *m_fault};
}

QString JsonPlace::anyText() const
{
    if (!m_value.isString())
        fail(u"method.not-text"_s);
    return m_value.toString();
}

QString JsonPlace::text() const
{
    const QString text = anyText();
    if (text.trimmed().isEmpty())
        fail(u"method.empty-text"_s);
    return text;
}

QString JsonPlace::code() const
{
    static const QRegularExpression form(u"\\A[a-z0-9]+(-[a-z0-9]+)*\\z"_s);
    constexpr qsizetype longestCode = 100;
    const QString code = text();
    if (code.size() > longestCode || !form.match(code).hasMatch())
        fail(u"method.bad-code"_s, {code});
    return code;
}

LocalizedText JsonPlace::localized() const
{
    static const QRegularExpression languageForm(u"\\A[a-z]{2,3}\\z"_s);
    LocalizedText result;
    for (const QString &language : keys()) {
        if (!languageForm.match(language).hasMatch())
            member(language).fail(u"method.bad-language"_s, {language});
        result.texts.insert(language, member(language).text());
    }
    for (const QString &language : {u"es"_s, u"en"_s}) {
        if (!result.texts.contains(language))
            fail(u"method.missing-language"_s, {language});
    }
    return result;
}

std::optional<QDate> JsonPlace::date() const
{
    if (isNull())
        return std::nullopt;
    const QString text = this->text();
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        fail(u"method.bad-date"_s, {text});
    return date;
}

int JsonPlace::integer() const
{
    const double value = m_value.toDouble(std::numeric_limits<double>::quiet_NaN());
    constexpr double largest = 1'000'000;
    if (std::isnan(value) || std::abs(value) > largest || value != std::floor(value)) {
        fail(u"method.not-integer"_s);
        return 0;
    }
    return int(value);
}

double JsonPlace::number() const
{
    if (!m_value.isDouble())
        fail(u"method.not-number"_s);
    return m_value.toDouble();
}

bool JsonPlace::boolean() const
{
    if (!m_value.isBool())
        fail(u"method.not-boolean"_s);
    return m_value.toBool();
}

int JsonPlace::choice(const QStringList &words) const
{
    const QString word = text();
    const qsizetype index = words.indexOf(word);
    if (index < 0)
        m_fault->note(u"method.not-one-of"_s, m_path, {quoted(word), words.join(u", "_s)});
    return int(qMax(index, qsizetype(0)));
}

QString CodeSet::take(const JsonPlace &place)
{
    const QString code = place.code();
    if (m_taken.contains(code))
        place.fail(u"method.doubled"_s, {code});
    m_taken.insert(code);
    return code;
}
