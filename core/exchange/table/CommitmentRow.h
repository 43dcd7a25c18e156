#pragma once

#include "core/base/LocalizedText.h"
#include "core/base/PartialDate.h"
#include "core/model/Ids.h"
#include "core/model/ImportBatch.h"

#include <QMap>
#include <QSet>
#include <QStringList>

#include <optional>

/// A derived value as a table publishes it.
struct PublishedCell
{
    QString name{};
    QString value{};
    QString asWritten{};
    QString column{};
};

/// Who answers for a commitment, as a table with contacts names them.
struct OfficialCell
{
    QString name{};
    QString position{};
    QString email{};
    QString phone{};
};

/// What a row says of a milestone of its commitment.
struct MilestoneCell
{
    QString number{};
    LocalizedText title{};
    LocalizedText text{};
    std::optional<PartialDate> starts{};
    std::optional<PartialDate> due{};
    QString lead{};
    LevelCode level{}; ///< how far it was carried out
};

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
    QList<RowRemark> remarks{};
    std::optional<PartialDate> due{};
    QMap<QString, QString> openDates{}; ///< field -> cell that by itself does not tell which day it is
    QString externalId{};
    bool isExternalIdInferred = false;
    bool isCounted = true;
    QString source{};
    QString lead{};
    QString supporting{};
    QString counterpart{};
    QStringList categories{};
    QMap<CriterionCode, LevelCode> levels{};
    QString method{}; ///< of the levels
    QList<PublishedCell> published{};
    QMap<QString, QString> sourceCells{}; ///< header -> cell, of what no field gives back
    QString countryCode{};
    QString region{};
    QString planExternalId{};
    int submitted = 0; ///< year; 0 where it is not told
    std::optional<PartialDate> planEnds{};
    QList<OfficialCell> officials{};
    std::optional<MilestoneCell> milestone{}; ///< where the row is about one
    QList<MilestoneCell> milestones{};        ///< all of the commitment's, once rows were folded
    QStringList clusterMembers{};             ///< external ids of the commitments judged with this one
};

/// The fields a table has a column for; what it has none for, an import leaves alone.
using GivenFields = QSet<QString>;

/// Keeps what the table writes in the commitment's note, in both languages, and has the import tell it.
void addRemark(CommitmentRow &row, const QString &reason, const QStringList &arguments);
