#pragma once

#include "ui/registers/RegisterPage.h"

class CommitmentEditors;
class CommitmentTableModel;
class SeveralCommitmentsSheet;

/// The commitments of the plan: changed in their cells, in a sheet, or several at once.
class CommitmentsPage : public RegisterPage
{
    Q_OBJECT

public:
    explicit CommitmentsPage(QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace) override;

protected:
    QString summary() const override;
    std::optional<CommitmentId> commitmentOf(const QString &id) const override;
    void open(const QString &id) override;
    void removeSelected() override;
    void fillEmpty() override { Q_EMIT importRequested(); }
    void refreshMore() override;
    void fillMenu(QMenu *menu) override;

private:
    const CommitmentTableModel *commitments() const;
    void openSeveral(const QStringList &ids);
    void move(int step);

    CommitmentEditors *m_editors;
    SeveralCommitmentsSheet *m_several;
    QPushButton *m_import;
};
