#pragma once

#include "ui/sheets/Sheet.h"

#include "core/model/Ids.h"

/// One milestone of a commitment. How far it was carried out is rated on its card, not here.
class MilestoneSheet : public Sheet
{
    Q_OBJECT

public:
    /// Of a commitment that is given, or of one of the plan that is picked in the sheet.
    enum class Scope { Commitment, Plan };

    explicit MilestoneSheet(Scope scope, QWidget *parent = nullptr);

    /// Shows a milestone of the commitment; an empty id begins a new one.
    void beginIn(CommitmentId commitment, const QString &id);

protected:
    QString titleText(bool isNew) const override;
    void fill(const QString &id) override;
    Result<QString> store(const QString &id) override;
    Result<> removeItem(const QString &id) override;

private:
    QString nextNumber() const;

    void pickCommitment(const std::optional<CommitmentId> &commitment);

    CommitmentId m_commitment{};
    PickField *m_pick = nullptr; ///< only where it is picked
    QLineEdit *m_name;
    QLineEdit *m_number;
    GrowingEdit *m_text;
    DateField *m_starts;
    DateField *m_due;
    CheckList *m_institutions;
    QLineEdit *m_source;
};
