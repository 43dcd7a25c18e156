#pragma once

#include "core/model/Ids.h"

/// Someone who rates or reviews. `name` is the short name used on the command line and in the journal; unique in a
/// dossier.
struct Person
{
    PersonId id{};
    QString name{};
    QString fullName{};
    QString role{}; ///< one of `personRoles()`, or "source"

    /// Stands for the published codes of another body: rates nothing by itself.
    bool isSource() const { return role == QLatin1String("source"); }

    bool operator==(const Person &) const = default;
};
