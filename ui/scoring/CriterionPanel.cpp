#include "ui/scoring/CriterionPanel.h"

#include "ui/window/Workspace.h"

#include <QVBoxLayout>

CriterionPanel::CriterionPanel(int sideMargin, int spacing, QWidget *parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(sideMargin, 12, sideMargin, 12);
    m_layout->setSpacing(spacing);
}

void CriterionPanel::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    m_subject.reset();
    refresh();
}

void CriterionPanel::show(const std::optional<Subject> &subject, const CriterionCode &criterion)
{
    m_subject = subject;
    m_criterion = criterion;
    refresh();
}

void CriterionPanel::refresh()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    const MethodPack *pack = m_workspace ? m_workspace->method() : nullptr;
    const Criterion *criterion = pack ? pack->criterion(m_criterion) : nullptr;
    if (criterion && m_subject)
        fill(*pack, *criterion);
}
