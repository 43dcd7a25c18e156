#include "ui/widgets/EmptyState.h"

#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

EmptyState::EmptyState(const QString &iconName, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent), m_button(new QPushButton(this)), m_other(new QPushButton(this))
{
    auto *heading = new QLabel(title, this);
    heading->setFont(Theme::sectionFont());
    heading->setAlignment(Qt::AlignCenter);
    heading->setWordWrap(true);
    auto *explanation = new QLabel(text, this);
    explanation->setAlignment(Qt::AlignCenter);
    explanation->setWordWrap(true);
    explanation->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    for (QPushButton *button : {m_button, m_other}) {
        button->hide();
        button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::activated);
    connect(m_other, &QPushButton::clicked, this, &EmptyState::otherActivated);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addStretch(2);
    layout->addWidget(new IconLabel(iconName, 40, this), 0, Qt::AlignHCenter);
    layout->addWidget(heading);
    // Centred by stretches: by alignment it would be as tall as if it were as wide as the page.
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(explanation);
    row->addStretch();
    explanation->setFixedWidth(std::min(460, explanation->fontMetrics().horizontalAdvance(text) + 8));
    layout->addLayout(row);
    layout->addLayout(buttons);
    layout->addStretch(3);
}

void EmptyState::setAction(const QString &label)
{
    m_button->setText(label);
    m_button->setVisible(!label.isEmpty());
    // A proxy that is not to be seen would keep Tab from going on.
    setFocusProxy(label.isEmpty() ? nullptr : m_button);
}

void EmptyState::setOtherAction(const QString &label)
{
    m_other->setText(label);
    m_other->setVisible(!label.isEmpty());
}
