#pragma once

#include "ui/sheets/Sheet.h"

#include "core/model/Ids.h"

/// Several commitments at once: what is left as it is stays different from one to the other; what is set is set for
/// all, in one change.
class SeveralCommitmentsSheet : public Sheet
{
    Q_OBJECT

public:
    explicit SeveralCommitmentsSheet(QWidget *parent = nullptr);

    void beginWith(const QStringList &ids);

protected:
    QString titleText(bool isNew) const override;
    void fill(const QString &id) override;
    Result<QString> store(const QString &id) override;
    Result<> removeItem(const QString &) override { return {}; }
    bool keepsTyped() const override { return false; }

private:
    QList<CommitmentId> commitments() const;

    QComboBox *m_dueChange;
    DateField *m_due;
    PickField *m_lead;
    QComboBox *m_counted;
    CheckList *m_categories;
    QStringList m_hadAll{};  ///< categories that all of them had
    QStringList m_hadSome{}; ///< and those that some had
};
