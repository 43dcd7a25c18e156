#pragma once

#include "core/model/Subject.h"

#include <tuple>

/// A derived value as another body published it ("starred-2014": "yes"), to be held against our own computation.
/// `value` is a code: yes, no, a band's word, a number, or nr, nd, na, unclear.
struct PublishedValue
{
    RoundId round{};
    Subject subject{};
    QString name{}; ///< id of the derived value
    QString value{};
    QString asWritten{}; ///< the cell
    QString column{};    ///< the header it stands under
    QString source{};    ///< the file
    int row = 0;         ///< as a spreadsheet numbers it

    friend bool operator==(const PublishedValue &, const PublishedValue &) = default;
    friend bool operator<(const PublishedValue &a, const PublishedValue &b)
    {
        return std::tie(a.round, a.subject, a.name) < std::tie(b.round, b.subject, b.name);
    }
};
