#pragma once

#include "ui/registers/RegisterPage.h"

/// What the evaluation recommends, in the order in which the report numbers it.
class RecommendationsPage : public RegisterPage
{
    Q_OBJECT

public:
    explicit RecommendationsPage(QWidget *parent = nullptr);

protected:
    QString summary() const override;
    void refreshMore() override;
    void fillMenu(QMenu *menu) override;

private:
    void move(int step);

    QPushButton *m_down;
    QPushButton *m_up;
};
