#pragma once

#include "ui/registers/RegisterPage.h"

class CommitmentTableModel;

/// The commitments of the plan.
class CommitmentsPage : public RegisterPage
{
    Q_OBJECT

public:
    explicit CommitmentsPage(QWidget *parent = nullptr);

protected:
    QString summary() const override;
    std::optional<CommitmentId> commitmentOf(const QString &id) const override;
    void open(const QString &id) override;
    void fillEmpty() override { Q_EMIT importRequested(); }
    void refreshMore() override;

private:
    const CommitmentTableModel *commitments() const;

    QPushButton *m_import;
};
