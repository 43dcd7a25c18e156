#pragma once

#include "core/model/Subject.h"

#include <tuple>

/// A cell of a source table that the dossier's own fields do not give back: a tag, a date as written, a label that was
/// read as another. Kept to the letter, so that the table can be written again.
struct SourceCell
{
    Subject subject{};
    QString layout{}; ///< id of the table's layout
    QString column{}; ///< header; a second column of the same name has " #2" behind it
    QString value{};

    friend bool operator==(const SourceCell &, const SourceCell &) = default;
    friend bool operator<(const SourceCell &a, const SourceCell &b)
    {
        return std::tie(a.subject, a.layout, a.column) < std::tie(b.subject, b.layout, b.column);
    }
};
