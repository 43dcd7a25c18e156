#include "ui/window/NameBar.h"

#include "ui/settings/Settings.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

NameBar::NameBar(QWidget *parent)
    : QWidget(parent), m_fullName(new QLineEdit(this)), m_name(new QLineEdit(this)),
      m_accept(new QPushButton(tr("That is me"), this))
{
    auto *question = new QLabel(tr("Who rates? The name stands beside every rating."), this);
    m_fullName->setObjectName(u"fullName"_s);
    m_fullName->setPlaceholderText(tr("Name, for example Ana Ruiz"));
    m_fullName->setAccessibleName(tr("Your name"));
    m_name->setObjectName(u"shortName"_s);
    m_name->setPlaceholderText(tr("Short name"));
    m_name->setAccessibleName(tr("Your short name, as the journal shows it"));
    m_name->setMaximumWidth(130);
    m_accept->setDefault(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 12, 6);
    layout->setSpacing(10);
    layout->addWidget(new IconLabel(u"person"_s, 18, this));
    layout->addWidget(question);
    layout->addWidget(m_fullName, 1);
    layout->addWidget(m_name);
    layout->addWidget(m_accept);
    // Not only what is typed: a screen reader sets the text as a whole.
    connect(m_fullName, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!m_isOwnShortName)
            m_name->setText(shortNameFor(text));
    });
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_isOwnShortName = text != shortNameFor(m_fullName->text()); });
    for (QLineEdit *field : {m_fullName, m_name}) {
        connect(field, &QLineEdit::textChanged, this, &NameBar::check);
        connect(field, &QLineEdit::returnPressed, this, &NameBar::accept);
    }
    connect(m_accept, &QPushButton::clicked, this, &NameBar::accept);
    hide();
}

void NameBar::ask(const QString &name, const QString &fullName)
{
    m_isOwnShortName = false;
    m_fullName->setText(fullName);
    if (!name.isEmpty())
        m_name->setText(name);
    check();
    show();
    m_fullName->setFocus();
    m_fullName->selectAll();
}

void NameBar::check() { m_accept->setEnabled(!m_name->text().trimmed().isEmpty()); }

void NameBar::accept()
{
    if (!m_accept->isEnabled())
        return;
    hide();
    Q_EMIT named(m_name->text().trimmed(), m_fullName->text().simplified());
}

void NameBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        Q_EMIT dismissed();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void NameBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::colours().surface);
    painter.fillRect(QRect(0, 0, 4, height()), Theme::colours().accent);
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::colours().line);
}
