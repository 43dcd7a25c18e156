#pragma once

#include "ui/sheets/Sheet.h"

/// A category of the plan, in both languages.
class CategorySheet : public Sheet
{
    Q_OBJECT

public:
    explicit CategorySheet(QWidget *parent = nullptr);

protected:
    QString titleText(bool isNew) const override;
    void fill(const QString &id) override;
    Result<QString> store(const QString &id) override;
    Result<> removeItem(const QString &id) override;

private:
    QLineEdit *m_spanish;
    QLineEdit *m_english;
    QLineEdit *m_code;
    QLineEdit *m_source;
};
