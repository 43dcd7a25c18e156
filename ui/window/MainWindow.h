#pragma once

#include "core/base/Error.h"
#include "ui/widgets/Theme.h"

#include <QMainWindow>

#include <memory>

class Dossier;
class DossierDesk;
class InfoBar;
class Mode;
class ModeBar;
class NameBar;
class QStackedWidget;
class QTranslator;
class ReadOnlyBar;
class Settings;
class StartPage;
class StatusLine;
class TopBar;
class UnsavedBar;
class WindowActions;
class WindowCommands;
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
    Workspace *workspace() const { return m_workspace.get(); }
    QString language() const;

    /// Puts an open dossier in the window, or (null) goes back to the start page. False when text could not be stored
    /// and so the dossier stays.
    bool setDossier(std::unique_ptr<Dossier> dossier);
    bool closeDossier();

    void tell(const QString &text);
    void tellFault(const Error &error);
    void askForPerson();
    void showMode(int index);
    void showModeCalled(const QString &key);
    void goTo(const QString &commitmentId);
    InfoBar &infoBar() { return *m_infoBar; }

protected:
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildWork();
    void connectActions();
    void rebuild();
    void showWorkspace();
    void setLanguage(const QString &language);
    void applyLook();
    void setPerson(const QString &name, const QString &fullName);
    bool storeTypedText();

    Settings &m_settings;
    Theme &m_theme;
    std::unique_ptr<Workspace> m_workspace;
    DossierDesk *m_desk;
    std::unique_ptr<QTranslator> m_translator;
    std::unique_ptr<QTranslator> m_qtTranslator; ///< of the system's own dialogs
    bool m_mayLoseText = false;

    // Made anew when the language changes.
    QList<Mode *> m_modes{};
    WindowActions *m_actions = nullptr;
    WindowCommands *m_commands = nullptr;
    TopBar *m_top = nullptr;
    InfoBar *m_infoBar = nullptr;
    ReadOnlyBar *m_readOnlyBar = nullptr;
    NameBar *m_nameBar = nullptr;
    UnsavedBar *m_unsavedBar = nullptr;
    ModeBar *m_modeBar = nullptr;
    QStackedWidget *m_pages = nullptr; ///< start page, work
    QStackedWidget *m_stack = nullptr; ///< modes
    StartPage *m_start = nullptr;
    StatusLine *m_status = nullptr;
};
