#pragma once

#include "core/exchange/table/TableImport.h"
#include "core/exchange/table/TableSource.h"

/// Has the source read the sheet that was named, else the first one whose header is recognised, else the first one with
/// cells; hidden sheets only where no other has any. Gives the other sheets with cells; none of a text.
Result<QStringList> chooseSheet(TableSource &source, const ImportOptions &options, const Contents &existing);
