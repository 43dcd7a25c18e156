#pragma once

#include "core/model/Ids.h"

#include <QList>
#include <QString>

/// A node of a pack's rule tree. Which members count depends on `kind`; see the pack format in the README.
struct Rule
{
    enum class Kind { All, Any, Not, Is, In, AtLeast, Derived, Minus, Sum };

    Kind kind = Kind::All;
    QList<Rule> rules{};        ///< All, Any, Not, Sum
    CriterionCode criterion{};  ///< Is, In, AtLeast, Minus
    CriterionCode subtrahend{}; ///< Minus
    QList<LevelCode> levels{};  ///< Is and AtLeast: one; In: one or more. An empty level means not yet rated
    QString derived{};          ///< Derived

    bool isNumeric() const { return kind == Kind::Minus || kind == Kind::Sum; }
    bool operator==(const Rule &) const = default;
};
