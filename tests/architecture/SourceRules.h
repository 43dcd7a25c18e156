#pragma once

#include <QString>
#include <QStringList>

/// What a source file says that its place in the house forbids, a sentence each; empty when it is at home.
/// `path` is relative to the project ("core/storage/Journal.cpp"), `text` the file's content.
QStringList brokenRules(const QString &path, const QString &text);
