#pragma once

#include "core/evaluation/EvidenceUse.h"

#include <QAbstractTableModel>
#include <QPointer>

class Workspace;
struct Change;

/// All evidence of the dossier as the rows of a table, in the order of its numbers. Keeps ids and what leans on each;
/// what stands in a cell is asked of the dossier.
class EvidenceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Title, Kind, Accessed, Commitments, Ratings, Copy, Confidential, Size, Link, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole,
        SortRole,   ///< a number, or text compared as people do; invalid where there is nothing
        SearchRole, ///< what the filter field looks in, folded
        /// Whether it concerns the current plan. Beyond those that the rows of registers ask for, whose paint this
        /// shares.
        PlanRole = Qt::UserRole + 64,
        NoDateRole,  ///< whether its access date is unknown
        UnusedRole,  ///< whether nothing leans on it
        PrivateRole, ///< whether it is confidential
        DamagedRole, ///< whether its copy is altered or missing
    };

    explicit EvidenceModel(QObject *parent = nullptr);

    void setWorkspace(Workspace *workspace);
    int rowOf(EvidenceId id) const; ///< -1 for none such
    EvidenceUse::Use useOf(EvidenceId id) const { return m_use.of(id); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void onChanged(const Change &change);
    void rebuild();
    void refresh();
    const Evidence *itemAt(int row) const;
    QString text(const Evidence &item, int column) const;
    QVariant sortKey(const Evidence &item, int column) const;
    QVariant flag(const Evidence &item, int role) const;
    QVariant picture(const Evidence &item, int column) const;
    QString searched(const Evidence &item) const;

    QPointer<Workspace> m_workspace{};
    QList<EvidenceId> m_ids{};
    EvidenceUse m_use{};
};
