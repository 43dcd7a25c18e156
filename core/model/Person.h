#pragma once

#include "core/model/Ids.h"

/// Someone who rates or reviews. `name` is the short name used on the command line and in the journal; unique in a
/// dossier.
struct Person
{
    PersonId id{};
    QString name{};
    QString fullName{};
    QString role{}; ///< "evaluator", "secretariat", "source" (published codes of another body)

    bool operator==(const Person &) const = default;
};
