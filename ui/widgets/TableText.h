#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QStringList>

class QAbstractItemModel;

/// A table as text, head first: cells parted by tabs for the clipboard, or as CSV. Of a tree only its outermost rows.
QString tabbedText(const QAbstractItemModel &model);
QString csvText(const QAbstractItemModel &model);
QString tabbedText(const QList<QStringList> &lines);
QString csvText(const QList<QStringList> &lines);

/// With a byte-order mark, by which spreadsheets know the encoding. The file appears whole or not at all.
Result<> saveCsv(const QString &path, const QString &text);
