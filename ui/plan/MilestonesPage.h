#pragma once

#include "ui/registers/RegisterPage.h"

/// The milestones of the plan's commitments.
class MilestonesPage : public RegisterPage
{
    Q_OBJECT

public:
    explicit MilestonesPage(QWidget *parent = nullptr);

protected:
    QString summary() const override;
    std::optional<CommitmentId> commitmentOf(const QString &id) const override;
};
