#pragma once

#include "ui/registers/RegisterPage.h"

/// The meetings and consultations of the plan.
class EventsPage : public RegisterPage
{
    Q_OBJECT

public:
    explicit EventsPage(QWidget *parent = nullptr);

protected:
    QString summary() const override;
};
