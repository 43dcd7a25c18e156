#include "app/cli/FieldValues.h"

using namespace Qt::StringLiterals;

void setField(QString &field, const std::optional<QString> &given)
{
    if (given)
        field = given->trimmed();
}

void setField(LocalizedText &field, const std::optional<QString> &given, const QString &language)
{
    if (!given)
        return;
    if (given->trimmed().isEmpty())
        field.texts.remove(language);
    else
        field.texts.insert(language, given->trimmed());
}

Result<> setField(std::optional<PartialDate> &field, const std::optional<QString> &given, const QString &option)
{
    if (!given)
        return {};
    const std::optional<PartialDate> date = PartialDate::parse(*given);
    if (!date && !given->trimmed().isEmpty())
        return Error{ErrorCode::InvalidInput, u"usage.date"_s, option, {*given}};
    field = date;
    return {};
}

Result<> setField(std::optional<int> &field, const std::optional<QString> &given, const QString &option)
{
    if (!given)
        return {};
    bool isNumber = false;
    const int number = given->toInt(&isNumber);
    const bool isEmpty = given->trimmed().isEmpty();
    if (!isEmpty && (!isNumber || number < 0))
        return Error{ErrorCode::InvalidInput, u"usage.count"_s, option, {*given}};
    field = isEmpty ? std::nullopt : std::optional(number);
    return {};
}

QStringList namesIn(const QStringList &given)
{
    QStringList names;
    for (const QString &name : given) {
        if (!name.trimmed().isEmpty())
            names.append(name.simplified());
    }
    return names;
}
