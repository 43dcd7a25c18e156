#pragma once

#include "core/model/JournalEntry.h"

#include <QObject>

#include <functional>
#include <memory>

class ExportDialog;
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
    void newFromFile(const QString &table);
    /// Asks for the package's folder.
    void openPackage();
    void newFromPackage(const QString &package);
    void importTable();
    void importFile(const QString &table);
    void exportData();
    void backup();
    void openRound();
    void undo();
    void redo();
    void showSettings();
    void showDossier();
    void showJournal();
    void verify();
    void showKeys();
    void showGuide();
    void showWhatsNew();
    /// The window beside the main one that has this object name; nothing where it is none of these.
    void showAgain(const QString &name);
    /// Asks for the file of a method pack and says whether it is valid, or where it is not.
    void checkMethod();
    void showAbout();

private:
    static QString dossierFilter();
    static QString tableFilter();
    QString placeForDossier(QWidget *asking, const QString &title, const QString &proposed, QString *fault);
    QString placeForData(ExportDialog &dialog);
    void import(const ImportBatch &batch);
    void showPage(const QString &page, const QString &title);
    void step(JournalKind kind);
    void makeLong(std::unique_ptr<LongChange> begun, const QString &title,
                  const std::function<void(const ImportCounts &)> &done);
    void tellImported(const ImportCounts &counts);

    MainWindow &m_window;
    Settings &m_settings;
};
