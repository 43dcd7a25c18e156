#pragma once

#include "core/base/Result.h"
#include "core/exchange/package/PackageTables.h"

#include <QJsonObject>

/// What datapackage.json says about one table's file.
struct PackageResource
{
    QString name{};
    QString path{};
    qint64 bytes = 0;
    QString hash{}; ///< SHA-256 in hexadecimal digits
    QStringList headers{};
};

/// What it says about all of them.
struct PackageFacts
{
    QString title{};
    QString digest{}; ///< of the dossier's state
    bool isPublic = false;
};

/// The descriptor of a data package by Frictionless Data, version 1, in our format "cotejo-package/1".
QByteArray packageDescriptor(const PackageFacts &facts, const QList<PackageTable> &tables,
                             const QList<PackageResource> &resources);

/// Reads a descriptor and checks that it is of our format and describes each of the tables once, with the columns and
/// types they have. Resources come in the tables' order. Errors: package.not-a-package, package.format,
/// package.unknown-table, package.table-twice, package.missing-table, package.schema.
Result<QList<PackageResource>> readPackageDescriptor(const QByteArray &json, const QString &file,
                                                     const QList<PackageTable> &tables);
