#include "app/cli/listings/Listing.h"

#include "app/cli/Console.h"
#include "app/cli/Table.h"
#include "core/exchange/csv/CsvWriter.h"

using namespace Qt::StringLiterals;

namespace {

QString plainText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &part : value.toArray())
            parts.append(plainText(part));
        return parts.join(u"; "_s);
    }
    return value.toVariant().toString();
}

QJsonValue valueAt(const QJsonObject &item, const QString &column)
{
    const qsizetype dot = column.indexOf(u'.');
    if (dot < 0)
        return item.value(column);
    return valueAt(item.value(column.left(dot)).toObject(), column.mid(dot + 1));
}

QString shown(const QJsonValue &value, const Catalogue &texts)
{
    if (value.isBool())
        return value.toBool() ? texts.text(u"cli.yes"_s) : texts.text(u"cli.no"_s);
    return plainText(value).simplified();
}

} // namespace

QByteArray csvOf(const Listing &listing)
{
    QByteArray bytes = csvLine(listing.csvColumns).toUtf8();
    for (const QJsonValue &item : listing.items) {
        QStringList cells;
        for (const QString &column : listing.csvColumns)
            cells.append(plainText(valueAt(item.toObject(), column)));
        bytes += csvLine(cells).toUtf8();
    }
    return bytes;
}

void answer(Console &console, const Listing &listing, ListingForm form)
{
    switch (form) {
    case ListingForm::Json:
        console.answer(listing.items);
        return;
    case ListingForm::Csv:
        console.answerBytes(csvOf(listing));
        return;
    case ListingForm::Table:
        break;
    }
    Table table;
    for (const QString &column : listing.shownColumns)
        table.headings.append(console.texts().text(u"cli.column."_s + column));
    for (const QJsonValue &item : listing.items) {
        QStringList row;
        for (const QString &column : listing.shownColumns)
            row.append(shown(valueAt(item.toObject(), column), console.texts()));
        table.rows.append(row);
    }
    answer(console, table);
}
