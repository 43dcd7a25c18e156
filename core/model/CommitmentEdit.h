#pragma once

#include "core/base/PartialDate.h"
#include "core/model/Ids.h"

#include <QList>

#include <optional>

/// What is changed in several commitments at once; what is empty stays as it is in each of them.
struct CommitmentEdit
{
    std::optional<std::optional<PartialDate>> due{}; ///< an empty date takes the due date away
    QList<CategoryId> addedCategories{};
    QList<CategoryId> removedCategories{};
    std::optional<InstitutionId> lead{}; ///< takes the place of the institutions that lead; invalid: nobody leads
    std::optional<bool> isCounted{};

    bool isEmpty() const { return *this == CommitmentEdit(); }
    bool operator==(const CommitmentEdit &) const = default;
};
