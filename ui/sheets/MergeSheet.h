#pragma once

#include "ui/sheets/Sheet.h"

#include "core/model/Ids.h"

/// Institutions that are one and the same: which of them is kept, which go into it, and what that moves, told before it
/// is done.
class MergeSheet : public Sheet
{
    Q_OBJECT

public:
    explicit MergeSheet(QWidget *parent = nullptr);

    /// `reason` says why they look the same; empty where they were chosen by hand.
    void beginWith(const QList<InstitutionId> &alike, const QString &reason);

protected:
    QString titleText(bool isNew) const override;
    void fill(const QString &id) override;
    Result<QString> store(const QString &id) override;
    Result<> removeItem(const QString &) override { return {}; }
    bool keepsTyped() const override { return false; }

private:
    InstitutionId kept() const;
    void offerDoubles();
    void tellMoves();

    QList<InstitutionId> m_alike{};
    QComboBox *m_keep;
    CheckList *m_doubles;
    QLabel *m_moves;
};
