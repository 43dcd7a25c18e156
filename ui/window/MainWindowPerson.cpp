// MainWindow: who is at work.
#include "ui/window/MainWindow.h"

#include "ui/settings/Settings.h"
#include "ui/widgets/InfoBar.h"
#include "ui/window/Mode.h"
#include "ui/window/NameBar.h"
#include "ui/window/Workspace.h"

#include <QStackedWidget>

void MainWindow::askForPerson()
{
    const QString fullName = m_settings.value(settings::personFullName);
    m_nameBar->ask(m_settings.value(settings::personName), fullName.isEmpty() ? systemFullName() : fullName);
}

void MainWindow::setPerson(const QString &name, const QString &fullName)
{
    m_settings.set(settings::personName, name);
    m_settings.set(settings::personFullName, fullName);
    m_infoBar->dismiss();
    if (m_workspace)
        m_workspace->setPerson(name, fullName);
    if (m_stack->currentIndex() >= 0 && m_stack->currentIndex() < m_modes.size())
        m_modes.at(m_stack->currentIndex())->enter();
}

void MainWindow::setPersonRole(const QString &role)
{
    m_settings.set(settings::personRole, role);
    if (!m_workspace)
        return;
    if (const Result<> changed = m_workspace->changePersonRole(role); !changed)
        tellFault(changed.error());
}
