#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/model/ImportBatch.h"

/// Reads a data package in format "cotejo-package/1" from its folder, or from the datapackage.json in it. It is hostile
/// until checked: files outside the folder, links, other digests than told, unknown columns, values that do not fit,
/// rows that refer to nothing are each refused, with the file, row and column (catalogue "error.package.…").
Result<ImportBatch> readDataPackage(const QString &folderOrJson, const Progress &progress = {});

/// Whether the path is meant as a data package: a folder, or a file datapackage.json.
bool isDataPackage(const QString &path);
