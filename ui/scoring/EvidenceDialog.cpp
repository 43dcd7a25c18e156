#include "ui/scoring/EvidenceDialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

EvidenceDialog::EvidenceDialog(const Evidence &item, Purpose purpose, QWidget *parent)
    : QDialog(parent), m_item(item), m_purpose(purpose), m_title(new QLineEdit(item.title, this)),
      m_url(new QLineEdit(item.url, this)),
      m_accessed(new QLineEdit(item.accessed ? item.accessed->toString() : QString(), this)),
      m_confidential(new QCheckBox(tr("&Confidential: not in published reports"), this)), m_fault(new QLabel(this))
{
    setWindowTitle(purpose == Purpose::NewLink ? tr("Add a link as evidence") : tr("Particulars of the evidence"));
    m_title->setObjectName(u"evidenceTitle"_s);
    m_url->setObjectName(u"evidenceUrl"_s);
    m_url->setPlaceholderText(u"https://"_s);
    m_accessed->setPlaceholderText(tr("2012-12-03, or 2012-12"));
    m_confidential->setChecked(item.isConfidential);
    m_fault->setForegroundRole(QPalette::BrightText);
    m_fault->setWordWrap(true);

    auto *form = new QFormLayout;
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&Address (link)"), m_url);
    form->addRow(tr("&Accessed on"), m_accessed);
    form->addRow(QString(), m_confidential);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    m_accept->setText(purpose == Purpose::NewLink ? tr("Add") : tr("Apply"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QLineEdit *field : {m_title, m_url, m_accessed})
        connect(field, &QLineEdit::textChanged, this, &EvidenceDialog::check);

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_fault);
    layout->addWidget(buttons);
    setMinimumWidth(480);
    check();
    (purpose == Purpose::NewLink ? m_url : m_title)->setFocus();
}

Evidence EvidenceDialog::evidence() const
{
    Evidence item = m_item;
    item.url = m_url->text().trimmed();
    item.title = m_title->text().trimmed();
    if (item.title.isEmpty())
        item.title = QUrl(item.url).host();
    item.accessed = PartialDate::parse(m_accessed->text().trimmed());
    item.isConfidential = m_confidential->isChecked();
    return item;
}

void EvidenceDialog::check()
{
    const QString address = m_url->text().trimmed();
    const QUrl url(address, QUrl::StrictMode);
    const bool isWeb = url.isValid() && !url.host().isEmpty() && (url.scheme() == u"http" || url.scheme() == u"https");
    const QString day = m_accessed->text().trimmed();
    QString fault;
    if (!address.isEmpty() && !isWeb)
        fault = tr("The address has to begin with http:// or https://.");
    else if (!day.isEmpty() && !PartialDate::parse(day))
        fault = tr("Write the date as year-month-day, for example 2012-12-03.");
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    const bool isEnough = m_purpose == Purpose::NewLink ? isWeb : !m_title->text().trimmed().isEmpty();
    m_accept->setEnabled(fault.isEmpty() && isEnough);
}
