#pragma once

#include "core/exchange/table/TableImport.h"

/// Reads a text as the file "table.csv".
Result<ImportBatch> readTableText(const QString &text, const ImportOptions &options = {},
                                  const Contents &existing = {});
