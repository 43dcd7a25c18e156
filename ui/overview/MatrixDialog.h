#pragma once

#include "core/report/Figure.h"

#include <QDialog>

class FrozenTable;
class MatrixTable;
class QLabel;
class QSortFilterProxyModel;

/// All commitments by criterion, a row each, in a window of its own: heads and names stay in place, a head sorts, Enter or
/// a click goes to the criterion. Copies, saves and prints what it shows.
class MatrixDialog : public QDialog
{
    Q_OBJECT

public:
    explicit MatrixDialog(QWidget *parent = nullptr);

    /// Keeps the pack alive with the figure. `basis` says what it rests on.
    void setFigure(const Figure &figure, std::shared_ptr<const MethodPack> pack, const QString &basis);
    FrozenTable *table() const { return m_view; }
    const MatrixTable *model() const { return m_table; }

public Q_SLOTS:
    void copy();
    void save();
    void print();

Q_SIGNALS:
    void factSheetWanted(const CommitmentId &id);
    void cellActivated(const CommitmentId &commitment, const CriterionCode &criterion); ///< no criterion: the commitment
    void message(const QString &text);

private:
    void buildTable();
    QWidget *buildTools();
    void activate(const QModelIndex &index);
    void openMenu(const QModelIndex &index, const QPoint &globalPlace);
    void tell(const QString &text);

    std::shared_ptr<const MethodPack> m_pack{};
    MatrixTable *m_table;
    QSortFilterProxyModel *m_sorted;
    FrozenTable *m_view;
    QLabel *m_basis;
    QLabel *m_told;
};
