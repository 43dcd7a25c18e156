#pragma once

#include "core/model/Rating.h"

#include <QSet>

/// What a change touched, worked out from the recorded changeset; undo, redo and import tell it the same way.
/// Carries ids and values only.
struct Change
{
    QSet<QString> tables{};     ///< tables with at least one changed row
    QList<RatingKey> ratings{}; ///< ratings added, changed or removed
    bool touches(const QString &table) const { return tables.contains(table); }
    /// Whether nothing but ratings (and the links to their evidence) changed, the common case while scoring.
    bool onlyRatings() const;
};
