#pragma once

#include "ui/registers/RegisterPage.h"

/// The plans of the dossier: what is said of each, and which one is at work.
class PlansPage : public RegisterPage
{
    Q_OBJECT

public:
    explicit PlansPage(QWidget *parent = nullptr);

protected:
    QString summary() const override;
    void refreshMore() override;

private:
    QPushButton *m_choose;
};
