#pragma once

#include "ui/registers/RegisterPage.h"

/// The institutions that take part in the plan.
class InstitutionsPage : public RegisterPage
{
    Q_OBJECT

public:
    explicit InstitutionsPage(QWidget *parent = nullptr);

protected:
    QString summary() const override;
};
