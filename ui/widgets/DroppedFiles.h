#pragma once

#include <QStringList>

class QMimeData;

/// What a file or folder from outside is to the program.
enum class DroppedKind { Dossier, Table, Package, Folder, Other };

DroppedKind droppedKindOf(const QString &path);
/// The files and folders of this computer among what is dragged.
QStringList localFilesIn(const QMimeData &data);
/// Whether all of them can be evidence: files, and no dossier or data package. False for none.
bool canBeEvidence(const QStringList &paths);
