#pragma once

#include <QString>
#include <QStringList>

/// One row by RFC 4180 with CRLF behind it; cells with delimiters, quotes or line ends are quoted.
QString csvLine(const QStringList &cells);

/// A cell that a spreadsheet would take for a formula gets an apostrophe in front; `unguardedCell()` takes it back.
QString guardedCell(const QString &cell);
QString unguardedCell(const QString &cell);
