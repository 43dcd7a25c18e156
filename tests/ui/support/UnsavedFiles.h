#pragma once

#include <QDirIterator>
#include <QStringList>

/// The side files of the unsaved beside a program's settings in the folder.
inline QStringList unsavedFiles(const QString &folder)
{
    QStringList found;
    QDirIterator it(folder + QStringLiteral("/unsaved"), QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        found.append(it.next());
    return found;
}
