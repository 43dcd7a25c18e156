// MainWindow: going from mode to mode, and to the place of a thing.
#include "ui/window/MainWindow.h"

#include "core/model/Place.h"
#include "ui/search/SearchPage.h"
#include "ui/settings/Settings.h"
#include "ui/window/Mode.h"
#include "ui/window/ModeBar.h"
#include "ui/window/Workspace.h"

#include <QFileInfo>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

void MainWindow::showMode(int index)
{
    if (!m_workspace || index < 0 || index >= m_modes.size())
        return;
    m_workspace->flush();
    m_stack->setCurrentIndex(index);
    m_modeBar->setCurrent(index);
    m_settings.set(settings::lastMode, m_modes.at(index)->objectKey());
    m_modes.at(index)->enter();
}

/// In the mode where it is at home; else at the commitment that it has to do with.
void MainWindow::goTo(const Place &place)
{
    if (!m_workspace)
        return;
    if (place.plan.isValid())
        m_workspace->setPlan(place.plan);
    if (place.round.isValid())
        m_workspace->setRound(place.round);
    for (Mode *mode : std::as_const(m_modes)) {
        if (mode->reveal(place))
            return;
    }
    if (place.subject && place.subject->kind != SubjectKind::Plan) {
        m_workspace->setSubject(*place.subject);
        showModeCalled(u"score"_s);
    } else if (m_stack->currentWidget() == m_search) {
        showModeCalled(u"overview"_s);
    }
}

void MainWindow::showHits(const QString &words)
{
    if (!m_workspace)
        return;
    m_workspace->flush();
    m_stack->setCurrentWidget(m_search);
    m_search->search(words);
}

void MainWindow::showModeCalled(const QString &key) { showMode(modeCalled(key)); }

int MainWindow::modeCalled(const QString &key) const
{
    for (int i = 0; i < m_modes.size(); ++i) {
        if (m_modes.at(i)->objectKey() == key)
            return i;
    }
    return -1;
}

/// A new dossier begins where its work does: with scoring where there is something to score, else with the plan.
void MainWindow::showNew(const QString &path)
{
    if (!m_workspace || QFileInfo(m_workspace->dossier().path()) != QFileInfo(path))
        return;
    const bool canScore = m_workspace->round() && m_workspace->subject();
    showModeCalled(canScore ? u"score"_s : u"plan"_s);
}
