#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/model/ImportBatch.h"

#include <QMap>

#include <memory>

class QIODevice;

/// How a table is to be read.
struct ImportOptions
{
    QString layout = QStringLiteral("auto");   ///< "auto", "table", or the id of a layout in resources/layouts
    QString encoding = QStringLiteral("auto"); ///< "auto" or a name such as "windows-1252"
    QString sheet{};                           ///< of a workbook; empty: the first one with a header that is known
    QString only{};                            ///< "Mexico" or "Mexico/1": these plans alone
    QMap<QString, QString> map{};              ///< field or criterion -> header, where the names differ
    QString method{};                          ///< layout "table": what the codes were scored with; empty: found out
    QString country{};                         ///< layout "table": for a table that has no country column
    QString planNumber = QStringLiteral("1");  ///< likewise
    QString planTitle{};                       ///< likewise
    QString language = QStringLiteral("und");  ///< of the texts
    bool isWithContacts = false;               ///< officials' names and contacts are read too
};

/// Reads a CSV file of any usual encoding and delimiter, or an XLSX workbook, into a batch. Writes nothing. Errors name
/// file, line and column. `existing` is what the dossier holds: a table without plan columns belongs to its only plan,
/// and known institutions are met again.
Result<ImportBatch> readTable(const QString &path, const ImportOptions &options, const Contents &existing,
                              const Progress &progress = {});
/// The same over a device that can seek; `name` stands for the file in errors and in the batch.
Result<ImportBatch> readTable(std::unique_ptr<QIODevice> device, const QString &name, const ImportOptions &options,
                              const Contents &existing, const Progress &progress = {});
