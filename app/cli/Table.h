#pragma once

#include <QList>
#include <QStringList>

class Console;

/// A table for people: aligned columns, numbers to the right, cut to the terminal where there is one.
struct Table
{
    QStringList headings{};
    QList<QStringList> rows{};
};

/// A table without rows is told as "none".
void answer(Console &console, const Table &table);

/// The lines of the table; `width` 0 cuts nothing.
QStringList linesOf(const Table &table, int width);
