#pragma once

#include "core/model/JournalEntry.h"

#include <QObject>

#include <functional>
#include <memory>

class LongChange;
class MainWindow;
class Settings;
struct ImportBatch;
struct ImportCounts;

/// What the menu and the start page do with files, rounds and the journal.
class WindowCommands : public QObject
{
    Q_OBJECT

public:
    WindowCommands(MainWindow &window, Settings &settings);

    void newDossier();
    void browse();
    void newFromTable();
    void importTable();
    void exportData();
    void backup();
    void openRound();
    void undo();
    void redo();
    void showJournal();
    void verify();
    void showKeys();
    void showGuide();
    void showWhatsNew();
    void showAbout();

private:
    void step(JournalKind kind);
    void makeLong(std::unique_ptr<LongChange> begun, const QString &title,
                  const std::function<void(const ImportCounts &)> &done);
    void tellImported(const ImportCounts &counts);

    MainWindow &m_window;
    Settings &m_settings;
};
