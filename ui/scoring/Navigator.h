#pragma once

#include "core/model/Ids.h"

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
    /// The commitments of the plan in its own order, as next and previous go through them.
    QList<CommitmentId> order() const;
    bool needsWork(CommitmentId id) const;

Q_SIGNALS:
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

    Workspace *m_workspace = nullptr;
    CommitmentModel *m_model;
    CommitmentFilter *m_filter;
    QLineEdit *m_search;
    Chip *m_needsWork = nullptr;
    Chip *m_withoutEvidence = nullptr;
    Chip *m_all = nullptr;
    QTreeView *m_tree;
    QLabel *m_nothing;
    bool m_isFollowing = false;
};
