#pragma once

#include <QString>

class QMimeData;

/// What is pasted as plain text: one kind of line end and of space, nothing invisible, lists as "- ". Formatting,
/// pictures and tables' looks stay behind.
QString cleanPaste(const QMimeData &data);
QString cleanText(const QString &text);
