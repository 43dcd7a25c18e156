#include "ui/window/NewDossierDialog.h"

#include "ui/window/RoundFields.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

NewDossierDialog::NewDossierDialog(const QString &language, QWidget *parent)
    : QDialog(parent), m_language(language), m_title(new QLineEdit(this)), m_country(new QLineEdit(this)),
      m_number(new QLineEdit(u"1"_s, this)), m_starts(new QLineEdit(this)), m_ends(new QLineEdit(this)),
      m_fault(new QLabel(this))
{
    setWindowTitle(tr("New dossier"));
    m_title->setObjectName(u"planTitle"_s);
    m_title->setPlaceholderText(tr("Action Plan 2013–2015"));
    m_country->setObjectName(u"country"_s);
    m_country->setText(tr("Mexico"));
    m_number->setMaximumWidth(60);
    for (QLineEdit *date : {m_starts, m_ends})
        date->setPlaceholderText(tr("2013-11-01, or 2013-11, or 2013"));
    m_fault->setObjectName(u"newDossierFault"_s);
    m_fault->setForegroundRole(QPalette::BrightText);
    m_fault->setWordWrap(true);
    auto *form = new QFormLayout;
    form->addRow(tr("&Title of the plan"), m_title);
    form->addRow(tr("&Country"), m_country);
    form->addRow(tr("&Number of the plan"), m_number);
    form->addRow(tr("&Starts"), m_starts);
    form->addRow(tr("&Ends"), m_ends);
    m_round = new RoundFields(form, language, this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    m_accept->setText(tr("Save the dossier as…"));
    QPushButton *cancel = buttons->button(QDialogButtonBox::Cancel);
    cancel->setText(tr("Cancel"));
    cancel->setAutoDefault(false); // Enter never throws away what was filled in
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QLineEdit *field : {m_title, m_country, m_number, m_starts, m_ends})
        connect(field, &QLineEdit::textChanged, this, &NewDossierDialog::check);
    connect(m_round, &RoundFields::edited, this, &NewDossierDialog::showComplete);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_fault);
    layout->addWidget(buttons);
    QWidget *last = m_ends;
    for (QWidget *field : m_round->fields() + QList<QWidget *>{m_accept, cancel}) {
        setTabOrder(last, field);
        last = field;
    }
    setMinimumWidth(600);
    check();
    m_title->setFocus();
}

void NewDossierDialog::tell(const QString &fault)
{
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
}

void NewDossierDialog::accept()
{
    if (!m_mayAccept || m_mayAccept())
        QDialog::accept();
}

NewDossier NewDossierDialog::start() const
{
    NewDossier start;
    start.plan.title = LocalizedText::of(m_language, m_title->text().simplified());
    start.plan.country = m_country->text().simplified();
    start.plan.number = m_number->text().simplified();
    start.plan.language = m_language;
    start.plan.starts = PartialDate::parse(m_starts->text().trimmed());
    start.plan.ends = PartialDate::parse(m_ends->text().trimmed());
    start.method = m_round->methodId();
    start.roundTitle = m_round->title();
    start.asOf = m_round->asOf();
    return start;
}

void NewDossierDialog::check()
{
    QString fault;
    for (const QLineEdit *date : {m_starts, m_ends}) {
        const QString text = date->text().trimmed();
        if (!text.isEmpty() && !PartialDate::parse(text))
            fault = tr("“%1” is not a date. Write year-month-day, year-month or year.").arg(text);
    }
    const auto starts = PartialDate::parse(m_starts->text().trimmed());
    const auto ends = PartialDate::parse(m_ends->text().trimmed());
    if (fault.isEmpty() && starts && ends && ends->lastDay() < starts->lastDay())
        fault = tr("The plan would end before it starts.");
    tell(fault);
    m_round->propose(start().plan);
    m_isSound = fault.isEmpty();
    showComplete();
}

void NewDossierDialog::showComplete()
{
    const bool isComplete = !m_title->text().trimmed().isEmpty() && !m_country->text().trimmed().isEmpty() &&
                            !m_number->text().trimmed().isEmpty() && m_round->isComplete();
    m_accept->setEnabled(isComplete && m_isSound);
}
