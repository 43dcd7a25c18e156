#pragma once

#include "ui/sheets/Sheet.h"

/// A person in office who answers for a commitment. The only place that shows how to reach them.
class OfficialSheet : public Sheet
{
    Q_OBJECT

public:
    explicit OfficialSheet(QWidget *parent = nullptr);

protected:
    QString titleText(bool isNew) const override;
    void fill(const QString &id) override;
    Result<QString> store(const QString &id) override;
    Result<> removeItem(const QString &id) override;

private:
    PickField *m_commitment;
    QLineEdit *m_name;
    QLineEdit *m_position;
    QLineEdit *m_email;
    QLineEdit *m_phone;
};
