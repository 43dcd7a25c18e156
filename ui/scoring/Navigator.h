#pragma once

#include "core/model/Subject.h"

#include <QWidget>

class Chip;
class CommitmentFilter;
class CommitmentModel;
class QLabel;
class QLineEdit;
class QTreeView;
class Workspace;

/// The list of commitments at the left of Score mode: search, filters with counts, groups. Follows the workspace's
/// current commitment and sets it.
class Navigator : public QWidget
{
    Q_OBJECT

public:
    explicit Navigator(QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace);
    void focusSearch();
    /// The commitments of the plan in its own order, then its clusters, as next and previous go through them.
    QList<Subject> order() const;
    bool needsWork(const Subject &subject) const;
    /// The commitments selected in the list, each once.
    QList<CommitmentId> selected() const;

Q_SIGNALS:
    void clusterRequested(const QList<CommitmentId> &commitments); ///< to be made of these
    void opened(); ///< Enter on a commitment: the keyboard should go to its cards

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildFilters();
    void buildTree();
    void onCurrentRow(const QModelIndex &index);
    void followWorkspace();
    void countFilters();
    void afterFiltering();
    void showSelection();

    Workspace *m_workspace = nullptr;
    CommitmentModel *m_model;
    CommitmentFilter *m_filter;
    QLineEdit *m_search;
    Chip *m_needsWork = nullptr;
    Chip *m_withoutEvidence = nullptr;
    Chip *m_all = nullptr;
    QTreeView *m_tree;
    QLabel *m_nothing;
    QWidget *m_foot;
    Chip *m_makeCluster;
    bool m_isFollowing = false;
};
