#pragma once

#include "ui/sheets/Sheet.h"

/// One meeting or consultation of the plan.
class EventSheet : public Sheet
{
    Q_OBJECT

public:
    explicit EventSheet(QWidget *parent = nullptr);

protected:
    QString titleText(bool isNew) const override;
    void fill(const QString &id) override;
    Result<QString> store(const QString &id) override;
    Result<> removeItem(const QString &id) override;

private:
    QLineEdit *m_name;
    DateField *m_date;
    QComboBox *m_kind;
    QComboBox *m_stage;
    QComboBox *m_channel;
    QLineEdit *m_notice;
    QLineEdit *m_attendance;
    QComboBox *m_minutes;
    GrowingEdit *m_participants;
    CheckList *m_evidence;
    GrowingEdit *m_note;
    QLineEdit *m_source;
};
