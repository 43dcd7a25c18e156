#pragma once

#include "tests/support/SmallPlan.h"

#include "ui/scoring/CardStack.h"
#include "ui/scoring/ScoreMode.h"
#include "ui/settings/Settings.h"
#include "ui/widgets/Theme.h"
#include "ui/window/DossierDesk.h"
#include "ui/window/MainWindow.h"
#include "ui/window/UnsavedTexts.h"
#include "ui/window/Workspace.h"

#include <QApplication>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

/// The whole window on a dossier of three commitments, or another one, as Ana uses it, driven by keys and mouse.
class RealWindow
{
public:
    RealWindow() : RealWindow(QString()) {}

    /// On a dossier that is there already; on one of its own when none is named.
    explicit RealWindow(const QString &dossier)
        : RealWindow(QStringLiteral("es"), QStringLiteral("light"), [&dossier](const QString &folder) {
              return dossier.isEmpty() ? smallDossier(folder)->path() : dossier;
          })
    {}

    /// `make` writes the dossier into a folder and says where.
    RealWindow(const QString &language, const QString &theme,
               const std::function<QString(const QString &folder)> &make, int textSize = 0)
    {
        const QString path = make(m_folder.path());
        UnsavedTexts::setFolder(QFileInfo(path).path() + QStringLiteral("/unsaved"));
        m_settings.set(settings::language, language);
        m_settings.set(settings::theme, theme);
        m_settings.set(settings::textSize, textSize);
        m_settings.set(settings::personName, QStringLiteral("ana"));
        m_settings.set(settings::personFullName, QStringLiteral("Ana Ruiz"));
        m_settings.set(settings::autosavePause, 60000);
        m_settings.set(settings::backupFolder, m_folder.filePath(QStringLiteral("backups")));
        m_window = std::make_unique<MainWindow>(m_settings, m_theme);
        m_window->resize(1366, 740);
        m_window->show();
        m_window->activateWindow();
        if (!QTest::qWaitForWindowActive(m_window.get(), patience))
            qFatal("the window does not come up");
        m_window->desk().open(path);
        if (!comesTrue([this] { return m_window->workspace() != nullptr; }))
            qFatal("the dossier does not open");
        // The first card takes the keyboard once everything stands.
        const auto *cards = m_window->findChild<ScoreMode *>()->findChild<CardStack *>();
        if (!comesTrue([cards] { return cards->isAncestorOf(QApplication::focusWidget()); }))
            qFatal("no card takes the keyboard");
    }

    MainWindow &window() { return *m_window; }
    Workspace &workspace() { return *m_window->workspace(); }
    const Contents &contents() { return workspace().contents(); }

    /// A widget by its object name, wherever it stands, that is to be seen.
    template <typename T>
    T *visible(const QString &name)
    {
        T *found = nullptr;
        const auto isThere = [&] {
            for (T *widget : m_window->findChildren<T *>(name))
                found = widget->isVisible() && !widget->size().isEmpty() ? widget : found; // and laid out
            return found != nullptr;
        };
        if (comesTrue(isThere))
            return found;
        qFatal("nothing to be seen is called %s", qPrintable(name));
        return nullptr;
    }

    void click(const QString &name) { QTest::mouseClick(visible<QWidget>(name), Qt::LeftButton); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
    }

    /// Into the field that has the keyboard, letter by letter, accented ones too, which QTest::keyClicks() refuses.
    /// Waits for that field: one that has just closed gives the keyboard back only when events are handled.
    void type(const QString &text)
    {
        if (!comesTrue([] { return QApplication::focusWidget() != nullptr; }))
            qFatal("nothing has the keyboard to type %s into", qPrintable(text));
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(letter),
                                Qt::NoModifier);
    }

    void type(const QString &field, const QString &text)
    {
        visible<QWidget>(field)->setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        type(text);
    }

private:
    QTemporaryDir m_folder{};
    Settings m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
    Theme m_theme{*qApp};
    std::unique_ptr<MainWindow> m_window{};
};
