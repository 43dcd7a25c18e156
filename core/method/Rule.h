#pragma once

#include "core/base/LocalizedText.h"
#include "core/model/Ids.h"

#include <QList>
#include <QString>

/// A word that a derived value can come to.
struct Outcome
{
    QString value{};
    LocalizedText label{};

    bool operator==(const Outcome &) const = default;
};

/// A node of a pack's rule tree. Which members count depends on `kind`; see the pack format in the README.
struct Rule
{
    enum class Kind { All, Any, Not, Is, In, AtLeast, Derived, Minus, Sum, Choose };

    Kind kind = Kind::All;
    QList<Rule> rules{};        ///< All, Any, Not, Sum; Choose: when each case holds
    CriterionCode criterion{};  ///< Is, In, AtLeast, Minus
    CriterionCode subtrahend{}; ///< Minus
    QList<LevelCode> levels{};  ///< Is and AtLeast: one; In: one or more. An empty level means not yet rated
    QString derived{};          ///< Derived
    QList<Outcome> outcomes{};  ///< Choose: one for each case and, where there is one, last that of `otherwise`

    bool isNumeric() const { return kind == Kind::Minus || kind == Kind::Sum; }
    bool isYesNo() const { return !isNumeric() && kind != Kind::Choose; }
    bool operator==(const Rule &) const = default;
};
