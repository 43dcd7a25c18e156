#pragma once

#include "ui/registers/RegisterPage.h"

/// The categories of the plan's commitments.
class CategoriesPage : public RegisterPage
{
    Q_OBJECT

public:
    explicit CategoriesPage(QWidget *parent = nullptr);

protected:
    QString summary() const override;

private:
    void move(int step);
};
