#pragma once

#include "core/BackupShelf.h"
#include "ui/widgets/InfoBar.h"

#include <QObject>
#include <QThreadPool>

class Dossier;
class MainWindow;
class Settings;

/// Looks after the dossier's file: says where it lies unsafely, keeps backups of it off the window's thread, and knows
/// the ways on when a file cannot be opened. Trouble is told in a line and never stops work.
class FileCare : public QObject
{
    Q_OBJECT

public:
    FileCare(MainWindow &window, Settings &settings);
    ~FileCare() override; ///< waits for the backup that is being written

    /// Puts it at the head of the recent ones, with the title of its plan.
    void noteRecent(const Dossier &dossier);
    /// Makes a backup where one is due.
    void keepBackup(const QString &dossier);
    /// The same with a progress dialog, and then `next`: for what comes only after.
    void keepBackupFirst(const QString &dossier, const std::function<void()> &next);
    /// Tells in `bar` what is unsafe about the place, until somebody decided.
    void showPlace(InfoBar &bar, const QString &path);
    /// What can be done about a dossier that cannot be opened.
    QList<InfoBar::Choice> waysOn(const Error &error);

    /// Lists the backups of the dossier, or of all dossiers when it is empty, and opens a copy of the chosen one.
    void showBackups(const QString &dossier);

private:
    BackupShelf shelf() const;
    void moveCopy(const QString &path);
    /// A copy of the first sound one in the user's Documents, opened.
    void openCopyOf(const QList<Backup> &backups);

    MainWindow &m_window;
    Settings &m_settings;
    QThreadPool m_pool;
};
