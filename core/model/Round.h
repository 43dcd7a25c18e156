#pragma once

#include "core/base/LocalizedText.h"
#include "core/model/Ids.h"

#include <QDate>

/// One application of one method to one plan at an as-of date. A closed round takes no more ratings.
struct Round
{
    RoundId id{};
    ActionPlanId plan{};
    LocalizedText title{};
    QString method{};        ///< id of the pack
    QString methodVersion{}; ///< of the copy kept in the dossier
    QDate asOf{};
    bool isAsOfInferred = false; ///< the source does not give the day; `note` says how it was chosen
    LocalizedText note{};
    bool isOpen = true;
    int position = 0; ///< order in which the rounds were opened

    bool operator==(const Round &) const = default;
};
