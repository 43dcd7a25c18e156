#pragma once

#include "core/exchange/package/JsonExport.h"

/// A folder with the tables commitments.csv, ratings.csv, institutions.csv, evidence.csv, milestones.csv, events.csv
/// and proposals.csv: RFC 4180, UTF-8 with byte-order mark, cells that a spreadsheet would run as a formula guarded.
/// The folder must not exist yet, or be empty; it appears with all tables in it, or not at all.
Result<> exportCsv(const Contents &contents, const QString &folder, const ExportOptions &options);
