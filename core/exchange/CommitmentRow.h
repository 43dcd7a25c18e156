#pragma once

#include "core/base/LocalizedText.h"
#include "core/base/PartialDate.h"
#include "core/model/Ids.h"

#include <QMap>
#include <QSet>
#include <QStringList>

#include <optional>

/// What one row of a table says of a commitment, whatever the table's layout.
struct CommitmentRow
{
    int row = 0; ///< as a spreadsheet numbers it
    QString country{};
    QString plan{};
    QString number{};                 ///< empty: to be worked out from the title or the order
    std::optional<CommitmentId> id{}; ///< where our own export gives it back
    LocalizedText title{};
    LocalizedText text{};
    LocalizedText note{};
    std::optional<PartialDate> due{};
    QString externalId{};
    bool isExternalIdInferred = false;
    bool isCounted = true;
    QString source{};
    QString lead{};
    QString supporting{};
    QString counterpart{};
    QStringList categories{};
    QMap<CriterionCode, LevelCode> levels{};
};

/// The fields a table has a column for; what it has none for, an import leaves alone.
using GivenFields = QSet<QString>;
