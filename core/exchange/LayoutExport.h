#pragma once

#include "core/base/Progress.h"
#include "core/exchange/LayoutRows.h"

/// Writes the commitments of the rounds given as a table of a published layout ("ogp-2024"): labels and numbers of its
/// edition, flags as computed or as published, cells kept from such a table. A path that ends in ".xlsx" gets a
/// workbook with numbers as numbers, any other a CSV table in UTF-8. Written whole or not at all. Error "export.layout"
/// for a layout that can only be read.
Result<> exportLayout(const QString &layout, const Contents &contents, const QList<RoundCodes> &rounds,
                      const QString &path, const Progress &progress = {});
