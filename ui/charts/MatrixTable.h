#pragma once

#include "core/report/Figure.h"

#include <QAbstractTableModel>

/// All commitments by criterion as a table: number and title, then a column for each criterion. A cell's text is the
/// label of its level; a cell that a gate closes is empty. In the figure's language; the pack outlives the model's
/// figure.
class MatrixTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Title, FirstCriterion };
    enum Role {
        SortRole = Qt::UserRole, ///< position in the plan, title, or rank of the level: what has no rank comes last
        LookRole,                ///< whether there is something to paint
    };

    explicit MatrixTable(QObject *parent = nullptr);

    void setFigure(const Figure &figure);
    const Figure &figure() const { return m_figure; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    CommitmentId commitmentAt(int row) const { return m_figure.matrix.commitments.at(row).id; }
    CriterionCode criterionAt(int column) const; ///< empty for number and title
    /// The whole value as a sentence: "18 Gasto en publicidad oficial. Cumplimiento: Sustancial".
    QString sentenceAt(const QModelIndex &index) const;

private:
    bool isCriterion(int column) const { return column >= FirstCriterion; }
    QString labelAt(const QModelIndex &index) const;
    QVariant sortValue(const QModelIndex &index) const;

    Figure m_figure{};
};
