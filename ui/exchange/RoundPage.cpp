#include "ui/exchange/RoundPage.h"

#include "ui/widgets/InfoBar.h"
#include "ui/window/RoundFields.h"

#include <QFormLayout>
#include <QVBoxLayout>

RoundPage::RoundPage(ImportTask &task, QWidget *parent) : QWizardPage(parent), m_task(task)
{
    setTitle(tr("The round"));
    setSubTitle(tr("In a round the commitments are scored by one method. Further rounds can be opened later."));
    auto *fault = new InfoBar(this);
    fault->setDismissible(false);
    auto *form = new QFormLayout;
    m_fields = new RoundFields(form, task.language, this);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(fault);
    layout->addLayout(form);
    layout->addStretch();
    connect(m_fields, &RoundFields::edited, this, &QWizardPage::completeChanged);
}

void RoundPage::initializePage()
{
    if (!m_task.batch.contents.plans.isEmpty())
        m_fields->propose(m_task.batch.contents.plans.first());
}

FirstRound RoundPage::round() const
{
    return {.method = m_fields->methodId(), .title = m_fields->title(), .asOf = m_fields->asOf()};
}

bool RoundPage::isComplete() const { return m_fields->isComplete(); }
