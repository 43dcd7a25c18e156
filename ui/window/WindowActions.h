#pragma once

#include <QMap>
#include <QObject>

#include <functional>

class Mode;
class QAction;
class QActionGroup;
class QMenu;
class QWidget;
class Settings;
class Workspace;

/// Every action of the window, made in one place, and the menu that shows them all. What an action does is wired by the
/// window; names ("edit.undo") are stable.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    WindowActions(QWidget *window, const Settings &settings, const QList<Mode *> &modes);

    QMenu *menu() const { return m_menu; }
    QAction *action(const QString &name) const;
    /// Everything that the "go to" box offers, the modes' own actions with it.
    QList<QAction *> all() const;
    void run(const QString &name) const; ///< one of them

    /// Enables what the open dossier allows, and names what undo and redo would do.
    void refresh(const Workspace *workspace);
    void fillRecent(const QStringList &paths, const std::function<void(const QString &)> &open);

Q_SIGNALS:
    void modeRequested(int index);
    void themeRequested(const QString &theme);
    void languageRequested(const QString &language);
    void textSizeRequested(int size);

private:
    QAction *add(QMenu *menu, const QString &name, const QString &text, const QString &icon = {},
                 const QList<QKeySequence> &keys = {});
    void buildFile(QMenu *menu);
    void buildEdit(QMenu *menu);
    void buildView(QMenu *menu, const Settings &settings);
    void buildLooks(QMenu *menu, const Settings &settings);
    void buildHelp(QMenu *menu);

    QWidget *m_window;
    QList<Mode *> m_modes;
    QMenu *m_menu;
    QMenu *m_recent = nullptr;
    QMap<QString, QAction *> m_actions{};
    QList<QAction *> m_order{};
    QList<QAction *> m_needDossier{};
};
