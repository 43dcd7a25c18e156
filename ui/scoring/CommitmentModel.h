#pragma once

#include "core/evaluation/Completeness.h"
#include "core/model/Contents.h"

#include <QAbstractItemModel>

class Workspace;
struct Change;

/// How one commitment stands for the person whose ratings are shown.
struct CommitmentState
{
    Completeness answered{};
    bool needsWork = false;     ///< something is unanswered, lacks what is demanded, or is stale
    bool lacksEvidence = false; ///< a rating demands evidence and has none
    LevelCode completion{};
};

/// The commitments of the current plan, grouped by category; one that stands under several categories appears in each.
class CommitmentModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< commitment's id as text; invalid for a group
        NumberRole,
        TitleRole,
        GlyphRole,
        ProgressRole, ///< "5/16"
        NeedsWorkRole,
        LacksEvidenceRole,
        SearchRole, ///< folded number, title and text
        IsInferredRole,
    };

    explicit CommitmentModel(QObject *parent = nullptr);

    void setWorkspace(Workspace *workspace);
    CommitmentState stateOf(CommitmentId id) const;
    /// Every place of a commitment in the tree.
    QModelIndexList indexesOf(CommitmentId id) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Group
    {
        CategoryId category{};
        QString title{};
        QList<CommitmentId> commitments{};
    };

    QList<Group> currentGroups() const;
    void rebuild();
    void onChanged(const Change &change);
    QVariant groupData(const Group &group, int role) const;
    QVariant commitmentData(const Commitment &commitment, int role) const;
    QString glyph(const LevelCode &completion) const;
    QString description(const CommitmentState &state) const;

    Workspace *m_workspace = nullptr;
    QList<Group> m_groups{};
    QString m_shape{}; ///< whose titles, and in which language, the groups were made from
};
