#pragma once

#include "ui/sheets/Sheet.h"

/// One institution, with every way its name is written.
class InstitutionSheet : public Sheet
{
    Q_OBJECT

public:
    explicit InstitutionSheet(QWidget *parent = nullptr);

protected:
    QString titleText(bool isNew) const override;
    void fill(const QString &id) override;
    Result<QString> store(const QString &id) override;
    Result<> removeItem(const QString &id) override;

private:
    QLineEdit *m_name;
    QLineEdit *m_acronym;
    QComboBox *m_sector;
    GrowingEdit *m_aliases;
    QLineEdit *m_country;
};
