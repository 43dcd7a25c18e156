#include "ui/plan/PlansPage.h"

#include "ui/plan/PlanTableModel.h"
#include "ui/sheets/PlanSheet.h"
#include "ui/window/Workspace.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

PlansPage::PlansPage(QWidget *parent)
    : RegisterPage(new PlanTableModel, new PlanSheet,
                   {.name = tr("Plans"),
                    .add = tr("Add a plan"),
                    .fill = tr("Add a plan"),
                    .emptyIcon = u"plan"_s,
                    .emptyTitle = tr("No plans yet"),
                    .emptyText = tr("Add a plan, or import a table with its commitments: the plan comes with them.")},
                   parent),
      m_choose(addButton(u"planChoose"_s, tr("Work on this plan")))
{
    setObjectName(u"plansPage"_s);
    connect(m_choose, &QPushButton::clicked, this, [this] {
        if (const auto id = ActionPlanId::parse(currentId()))
            m_workspace->setPlan(*id);
    });
}

QString PlansPage::summary() const
{
    const ActionPlan *plan = m_workspace->contents().plan(m_workspace->plan());
    return tr("%n plan(s); at work on %1", nullptr, model()->rowCount())
        .arg(plan ? plan->title.in(m_workspace->language()) : QString());
}

void PlansPage::refreshMore()
{
    m_choose->setVisible(model()->rowCount() > 1);
    m_choose->setEnabled(m_workspace && !currentId().isEmpty() && currentId() != m_workspace->plan().toString());
}
