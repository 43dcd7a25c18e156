#pragma once

#include "ui/sheets/Sheet.h"

/// What is said of a plan as a whole.
class PlanSheet : public Sheet
{
    Q_OBJECT

public:
    explicit PlanSheet(QWidget *parent = nullptr);

protected:
    QString titleText(bool isNew) const override;
    void fill(const QString &id) override;
    Result<QString> store(const QString &id) override;
    Result<> removeItem(const QString &) override { return {}; }

private:
    QLineEdit *m_spanish;
    QLineEdit *m_english;
    QLineEdit *m_country;
    QLineEdit *m_number;
    DateField *m_starts;
    DateField *m_ends;
    QLineEdit *m_submitted;
    QComboBox *m_language;
    GrowingEdit *m_note;
};
