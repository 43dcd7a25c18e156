#pragma once

#include "core/base/Error.h"
#include "ui/widgets/Theme.h"

#include <QMainWindow>

#include <memory>

class Dossier;
class DossierDesk;
class FileCare;
class InfoBar;
class Mode;
class ModeBar;
class NameBar;
class QStackedWidget;
class SearchPage;
struct Place;
class ReadOnlyBar;
class Settings;
class StartPage;
class StatusLine;
class TopBar;
class UnsavedBar;
class WindowActions;
class WindowCommands;
class WindowLook;
class Workspace;

/// The window: start page or the modes on one open dossier, with top bar, mode bar and status line. It puts the parts
/// together and passes the workspace on; what the menu does is in `WindowCommands`.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Settings &settings, Theme &theme);
    ~MainWindow() override;

    DossierDesk &desk() { return *m_desk; }
    FileCare &care() { return *m_care; }
    Workspace *workspace() const { return m_workspace.get(); }
    QString language() const;

    /// Puts an open dossier in the window, or (null) goes back to the start page. False when text could not be stored
    /// and so the dossier stays.
    bool setDossier(std::unique_ptr<Dossier> dossier);
    bool closeDossier();
    /// False, and told, when text that was typed could not be stored.
    bool storeTypedText();
    /// Shows the window as it was left; the first time on a small screen, over all of it.
    void appear();

    void tell(const QString &text);
    void tellFault(const Error &error);
    void showPlace();
    void askForPerson();
    void setPerson(const QString &name, const QString &fullName);
    void setPersonRole(const QString &role);
    /// Makes everything with a text in it again, as the settings have it; dossier, place and mode stay.
    void rebuild();
    QStringList closeWindowsBeside();
    /// The same, after the dialog that asked for it has been seen in its new look.
    void changeLook();
    void showMode(int index);
    int modeCalled(const QString &key) const; ///< its place; negative where there is none such
    void showModeCalled(const QString &key);
    void showHits(const QString &words);
    void goTo(const Place &place);
    InfoBar &infoBar() { return *m_infoBar; }

protected:
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildWork();
    void connectActions();
    void storeLayouts();
    void showWorkspace();
    void setLanguage(const QString &language);
    void showNew(const QString &path);

    Settings &m_settings;
    std::unique_ptr<Workspace> m_workspace;
    DossierDesk *m_desk;
    std::unique_ptr<WindowLook> m_look;
    FileCare *m_care;
    bool m_mayLoseText = false;

    // Made anew when the language changes.
    QList<Mode *> m_modes{};
    WindowActions *m_actions = nullptr;
    WindowCommands *m_commands = nullptr;
    TopBar *m_top = nullptr;
    InfoBar *m_infoBar = nullptr;
    ReadOnlyBar *m_readOnlyBar = nullptr;
    InfoBar *m_placeBar = nullptr; ///< where the file lies unsafely
    NameBar *m_nameBar = nullptr;
    UnsavedBar *m_unsavedBar = nullptr;
    ModeBar *m_modeBar = nullptr;
    QStackedWidget *m_pages = nullptr; ///< start page, work
    QStackedWidget *m_stack = nullptr; ///< modes, and behind them the hits of a search
    SearchPage *m_search = nullptr;
    StartPage *m_start = nullptr;
    StatusLine *m_status = nullptr;
};
