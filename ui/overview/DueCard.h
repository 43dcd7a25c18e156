#pragma once

#include "ui/charts/ChartCard.h"

#include <QDate>

class DateField;
class QLabel;

/// Due dates and delay with the day they are looked at, which can be typed.
class DueCard : public ChartCard
{
    Q_OBJECT

public:
    explicit DueCard(QWidget *parent = nullptr);

    /// `chosen` is what was typed; invalid while the round's own day counts.
    void setDay(QDate ofRound, QDate chosen);
    DateField *field() const { return m_field; }
    void retranslateField();

Q_SIGNALS:
    void dayChosen(QDate day); ///< invalid: the round's again

private:
    void take();

    QLabel *m_label;
    DateField *m_field;
    QDate m_ofRound{};
};
