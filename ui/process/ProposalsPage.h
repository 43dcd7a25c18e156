#pragma once

#include "ui/registers/RegisterPage.h"

/// Civil society's proposals for the plan, and what became of them.
class ProposalsPage : public RegisterPage
{
    Q_OBJECT

public:
    explicit ProposalsPage(QWidget *parent = nullptr);

protected:
    QString summary() const override;
};
