#pragma once

#include <QJsonArray>
#include <QStringList>

class Console;

/// Things of one kind, as JSON objects, and which of their values stand in the columns of a table. A column is a key,
/// or "key.key" for a value inside ("ratings.completion").
struct Listing
{
    QJsonArray items{};
    QStringList csvColumns{};
    QStringList shownColumns{}; ///< with the headings "cli.column.<column>"
};

enum class ListingForm { Table, Csv, Json };

void answer(Console &console, const Listing &listing, ListingForm form);

/// RFC 4180 with a heading line; lists are joined by "; ".
QByteArray csvOf(const Listing &listing);
