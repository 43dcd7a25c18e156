#pragma once

#include "core/exchange/table/TableHead.h"
#include "core/method/MethodPack.h"

/// A header that a field or criterion may stand under, though it is not called as expected.
struct ColumnSuggestion
{
    QString header{};
    QString likeness{}; ///< the name that it is like
};

/// For fields of the layout and criteria of the pack (null: none) that the head does not know: the free header that is
/// most like one of their names, by whole words. Where two are equally like, or two want the same, nothing is
/// suggested.
QMap<QString, ColumnSuggestion> suggestedColumns(const TableHead &head, const TableLayout &layout,
                                                 const MethodPack *pack);
