#include "core/exchange/package/PackageFields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isApostrophes(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c == u'\''; });
}

} // namespace

void PackageFields::word(const QString &name, QString &value, const QStringList &words)
{
    cell({name, FieldType::Code, Need::Required, {}, words}, value);
}

void PackageFields::number(const QString &name, int &value, qint64 minimum)
{
    QString written = QString::number(value);
    cell({name, FieldType::Integer, Need::Required, {}, {}, minimum}, written);
    value = written.toInt();
}

void PackageFields::size(const QString &name, qint64 &value)
{
    QString written = QString::number(value);
    cell({name, FieldType::Integer, Need::Required, {}, {}, 0}, written);
    value = written.toLongLong();
}

void PackageFields::number(const QString &name, std::optional<int> &value, qint64 minimum)
{
    QString written = value ? QString::number(*value) : QString();
    cell({name, FieldType::Integer, Need::Optional, {}, {}, minimum}, written);
    value = written.isEmpty() ? std::nullopt : std::optional(written.toInt());
}

void PackageFields::flag(const QString &name, bool &value)
{
    QString written = value ? u"yes"_s : u"no"_s;
    cell({name, FieldType::Boolean, Need::Required}, written);
    value = written == u"yes"_s;
}

void PackageFields::date(const QString &name, std::optional<PartialDate> &value)
{
    QString written = value ? value->toString() : QString();
    cell({name, FieldType::PartialDate}, written);
    value = PartialDate::parse(written);
}

void PackageFields::day(const QString &name, QDate &value)
{
    QString written = value.toString(Qt::ISODate);
    cell({name, FieldType::Date}, written);
    value = QDate::fromString(written, Qt::ISODate);
}

void PackageFields::time(const QString &name, QDateTime &value)
{
    QString written = value.toUTC().toString(Qt::ISODateWithMs);
    cell({name, FieldType::Time}, written);
    value = QDateTime::fromString(written, Qt::ISODateWithMs);
    value.setTimeSpec(Qt::UTC);
}

QString localizedCell(const QString &text) { return isApostrophes(text) ? text + u'\'' : text; }

QString localizedText(const QString &cell) { return isApostrophes(cell) ? cell.chopped(1) : cell; }
