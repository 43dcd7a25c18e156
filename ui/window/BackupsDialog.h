#pragma once

#include "core/BackupShelf.h"

#include <QDialog>

class QTreeWidget;

/// A backup as the list shows it.
struct BackupRow
{
    Backup backup{};
    QString lastChange{}; ///< what stands last in its journal; empty when it cannot be read
};

/// Looks into each backup; for another thread than the window's.
QList<BackupRow> backupRows(const QList<Backup> &backups, const QString &language, const Progress &progress);

/// Name of the dossier a backup was made of.
QString dossierNameOf(const Backup &backup);

/// The backups there are, newest first. Accepted: a copy of `chosen()` is to be opened.
class BackupsDialog : public QDialog
{
    Q_OBJECT

public:
    BackupsDialog(const QList<BackupRow> &rows, const QString &folder, QWidget *parent);

    Backup chosen() const;

private:
    void fill();

    QList<BackupRow> m_rows;
    QTreeWidget *m_list;
};
