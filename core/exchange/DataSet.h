#pragma once

#include "core/model/Contents.h"

#include <QByteArray>
#include <QStringList>

/// All: what the dossier holds. Published: without what would give a confidential document away.
enum class DataScope { All, Published };

/// What a dossier holds, but for the stored copies of evidence, as one JSON document of format "cotejo-data/1". Values
/// that follow from others are not in it. Same contents: same bytes.
QByteArray dataSetJson(const Contents &contents, const QString &stateDigest, DataScope scope);

/// One table of the data set. Texts have a column a language ("title.es"); lists within a cell are joined by "; ".
struct DataTable {
    QString name{}; ///< "commitments"
    QStringList columns{};
    QList<QStringList> rows{};
};

QList<DataTable> dataTables(const Contents &contents, DataScope scope);
