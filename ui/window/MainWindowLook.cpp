// MainWindow: another language, text size or appearance.
#include "ui/window/MainWindow.h"

#include "ui/search/SearchPage.h"
#include "ui/settings/Settings.h"
#include "ui/window/Mode.h"
#include "ui/window/StatusLine.h"
#include "ui/window/TopBar.h"
#include "ui/window/WindowCommands.h"
#include "ui/window/WindowLook.h"
#include "ui/window/Workspace.h"

#include <QDialog>
#include <QTimer>

void MainWindow::changeLook()
{
    constexpr int untilDrawn = 60;
    m_look->apply();
    QTimer::singleShot(untilDrawn, this, &MainWindow::rebuild);
}

void MainWindow::rebuild()
{
    if (m_workspace)
        m_workspace->flush();
    storeLayouts();
    const QStringList beside = closeWindowsBeside();
    for (Mode *mode : std::as_const(m_modes))
        mode->setWorkspace(nullptr);
    m_top->setWorkspace(nullptr);
    m_status->setWorkspace(nullptr);
    m_search->setWorkspace(nullptr);
    delete m_commands;
    delete takeCentralWidget();
    m_look->apply();
    build();
    for (const QString &name : beside)
        m_commands->showAgain(name);
}

/// Journal and guide hold the words and sizes of before.
QStringList MainWindow::closeWindowsBeside()
{
    QStringList names;
    for (QDialog *dialog : findChildren<QDialog *>(Qt::FindDirectChildrenOnly)) {
        if (dialog->isVisible() && !dialog->isModal()) {
            names.append(dialog->objectName());
            delete dialog;
        }
    }
    return names;
}

void MainWindow::setLanguage(const QString &language)
{
    m_settings.set(settings::language, language);
    // After the menu that asked for it has closed: it is among what is made again.
    QMetaObject::invokeMethod(this, &MainWindow::rebuild, Qt::QueuedConnection);
}
