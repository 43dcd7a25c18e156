#pragma once

#include "ui/registers/RegisterPage.h"

/// The officials who answer for the plan's commitments.
class OfficialsPage : public RegisterPage
{
    Q_OBJECT

public:
    explicit OfficialsPage(QWidget *parent = nullptr);

protected:
    QString summary() const override;
    std::optional<CommitmentId> commitmentOf(const QString &id) const override;
};
