#pragma once

#include "ui/sheets/Sheet.h"

#include "core/model/Ids.h"

/// One cluster: which commitments of the plan are judged as one.
class ClusterSheet : public Sheet
{
    Q_OBJECT

public:
    explicit ClusterSheet(QWidget *parent = nullptr);

    /// Begins a new cluster with these commitments ticked.
    void beginOf(const QList<CommitmentId> &commitments);

protected:
    QString titleText(bool isNew) const override;
    void fill(const QString &id) override;
    Result<QString> store(const QString &id) override;
    Result<> removeItem(const QString &id) override;

private:
    QString nextNumber() const;

    QLineEdit *m_name;
    QLineEdit *m_number;
    CheckList *m_commitments;
};
