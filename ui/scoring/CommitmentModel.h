#pragma once

#include "core/evaluation/OpenItems.h"
#include "core/model/Contents.h"

#include <QAbstractItemModel>

class FoldedTexts;
class Workspace;
struct Change;

/// The commitments of the current plan, grouped by category; one that stands under several categories appears in each.
/// Clusters follow as a group of their own.
class CommitmentModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< commitment's or cluster's id as text; invalid for a group
        KindRole,              ///< "commitment" or "cluster"
        ClusterRole,           ///< number of the cluster that the commitment belongs to
        NumberRole,
        TitleRole,
        GlyphRole,
        ProgressRole, ///< "5/16"
        SearchRole,   ///< folded number, title, text and reasons
        TextRole,     ///< what the search goes over, as it stands
        IsInferredRole,
        SelfReportRole, ///< glyph of the status that the government reports; invalid without a report
    };

    explicit CommitmentModel(QObject *parent = nullptr);

    void setWorkspace(Workspace *workspace);
    SubjectState stateOf(CommitmentId id) const { return stateOf(Subject::of(id)); }
    SubjectState stateOf(const Subject &subject) const;
    Subject subjectAt(const QModelIndex &index) const; ///< of a commitment's or cluster's row
    /// Every place of a commitment in the tree.
    QModelIndexList indexesOf(CommitmentId id) const { return indexesOf(Subject::of(id)); }
    QModelIndexList indexesOf(const Subject &subject) const;

    /// Whether the texts of all rows are folded for the search; those of a large plan are in idle moments, after which
    /// `folded` is told.
    bool isFolded() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void folded();

private:
    struct Group
    {
        CategoryId category{};
        QString title{};
        QList<Subject> members{};
    };

    QList<Group> currentGroups() const;
    void rebuild();
    void onCurrentChanged();
    QString shownNow() const;
    void onChanged(const Change &change);
    QVariant groupData(const Group &group, int role) const;
    QVariant stateData(const Subject &subject, int role) const;
    QVariant commitmentData(const Commitment &commitment, int role) const;
    QVariant clusterData(const Cluster &cluster, int role) const;
    void tellOf(const Subject &subject);
    CriterionCode completion() const; ///< the criterion whose level the glyph shows
    QString glyph(const LevelCode &completion) const;
    QString selfReportWords(CommitmentId id) const;
    QString description(const SubjectState &state) const;
    QString searchText(const Subject &subject) const;
    void foldLater();
    const Commitment *commitmentOf(const Subject &subject) const;

    Workspace *m_workspace = nullptr;
    QList<Group> m_groups{};
    QHash<QString, qsizetype> m_places{}; ///< of each commitment in the contents, by id
    FoldedTexts *m_folded;
    QString m_shownFor{}; ///< plan, round, person and language
    QString m_shape{};    ///< whose titles, and in which language, the groups were made from
};
