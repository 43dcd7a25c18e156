#include "ui/window/RoundDialog.h"

#include "ui/window/RoundFields.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

RoundDialog::RoundDialog(const ActionPlan &plan, const QString &language, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Open a new round"));
    auto *form = new QFormLayout;
    m_fields = new RoundFields(form, language, this);
    m_fields->propose(plan);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton *accept = buttons->button(QDialogButtonBox::Ok);
    accept->setText(tr("Open the round"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_fields, &RoundFields::edited, this, [this, accept] { accept->setEnabled(m_fields->isComplete()); });
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(buttons);
    accept->setEnabled(m_fields->isComplete());
    setMinimumWidth(600);
    m_fields->focusFirst();
}
