#pragma once

#include "core/exchange/table/TableHead.h"

/// The round that a new dossier made from a table starts with.
struct FirstRound
{
    QString method{};
    LocalizedText title{};
    QDate asOf{};
};

/// What the wizard's pages work on together.
struct ImportTask
{
    QString path{};
    Contents existing{};
    QString language{};      ///< of the window: "es" or "en"
    ImportOptions options{}; ///< as chosen so far
    TableHead head{};
    ImportBatch batch{}; ///< read with these options

    /// Whether the columns of this table are for the user to say.
    bool hasOwnColumns() const { return head.layout == QStringLiteral("table"); }
};
