#pragma once

#include "ui/registers/RegisterModel.h"

struct Proposal;

/// Civil society's proposals for the current plan, and what became of them.
class ProposalModel : public RegisterModel
{
    Q_OBJECT

public:
    enum Column { Number, Title, Proposer, Proposed, Outcome, Commitments, Answered, Reasons, Evidence, ColumnCount };

    using RegisterModel::RegisterModel;

    int titleColumn() const override { return Title; }
    QList<int> secondaryColumns() const override { return {Proposed, Answered, Reasons, Evidence}; }
    int columnCount(const QModelIndex &parent = {}) const override;

protected:
    QString header(int column) const override;
    QStringList currentIds() const override;
    QString text(const QString &id, int column) const override;
    QVariant sortKey(const QString &id, int column) const override;
    bool isNumber(int column) const override { return column == Evidence; }

private:
    const Proposal *proposal(const QString &id) const;
    QString commitmentNumbers(const Proposal &proposal) const;
};
