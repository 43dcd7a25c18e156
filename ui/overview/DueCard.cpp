#include "ui/overview/DueCard.h"

#include "ui/charts/ChartView.h"
#include "ui/sheets/DateField.h"
#include "ui/widgets/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

DueCard::DueCard(QWidget *parent) : ChartCard(parent), m_label(new QLabel(this)), m_field(new DateField(this))
{
    m_field->setObjectName(u"dueAsOf"_s);
    m_field->setMaximumWidth(130);
    m_label->setBuddy(m_field);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_label);
    line->addWidget(m_field);
    line->addStretch();
    body()->insertLayout(body()->indexOf(view()), line);
    setTabOrder(m_field, nextInFocusChain());
    connect(m_field, &QLineEdit::editingFinished, this, &DueCard::take);
    retranslateField();
}

void DueCard::retranslateField()
{
    m_label->setText(tr("&As of"));
    m_field->setAccessibleName(tr("As-of date of the due dates"));
    m_field->setAccessibleDescription(tr("Empty: the day of the round."));
    m_field->setToolTip(tr("The day on which the states are looked at. Empty: the day of the round."));
}

void DueCard::setDay(QDate ofRound, QDate chosen)
{
    m_ofRound = ofRound;
    const QDate shown = chosen.isValid() ? chosen : ofRound;
    if (!m_field->hasFocus())
        m_field->setDate(shown.isValid() ? std::optional(PartialDate::fromDate(shown)) : std::nullopt);
}

/// A month or year is meant by its last day; what is no date changes nothing.
void DueCard::take()
{
    if (!m_field->isWhole())
        return;
    const std::optional<PartialDate> typed = m_field->date();
    if (!typed)
        m_field->setDate(m_ofRound.isValid() ? std::optional(PartialDate::fromDate(m_ofRound)) : std::nullopt);
    const QDate day = typed ? typed->lastDay() : QDate();
    Q_EMIT dayChosen(day == m_ofRound ? QDate() : day);
}
