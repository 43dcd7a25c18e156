#pragma once

#include "core/exchange/package/JsonExport.h"

/// One kind of things of a dossier as a flat table; every row has as many cells as the header. Dates are ISO 8601, yes
/// and no are "yes" and "no".
struct ExportTable
{
    QString name{};
    QStringList header{};
    QList<QStringList> rows{};
};

/// Commitments, ratings, institutions, evidence, milestones, events and proposals, always in this order.
QList<ExportTable> exportTables(const Contents &all, const ExportOptions &options);
