#pragma once

#include "core/evaluation/OpenItems.h"

#include <QWidget>

class Chip;
class CommitmentFilter;
class CommitmentModel;
class QButtonGroup;
class QLabel;
class QLineEdit;
class QTreeView;
class Workspace;

/// The list of commitments at the left of Score mode: search, lists of open items with counts, groups. Follows the
/// workspace's current commitment and sets it.
class Navigator : public QWidget
{
    Q_OBJECT

public:
    explicit Navigator(QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace);
    void focusSearch();
    /// The commitments of the plan in its own order, then its clusters, as next and previous go through them.
    QList<Subject> order() const;
    /// What the chosen list holds, which is what going to the next open item goes through; with all shown, whatever
    /// needs work.
    OpenKind openKind() const;
    bool isOpen(const Subject &subject) const;
    void chooseNextList();
    /// The commitments selected in the list, each once.
    QList<CommitmentId> selected() const;

Q_SIGNALS:
    void factSheetRequested(const CommitmentId &id);
    void editRequested(const CommitmentId &id); ///< in the register of the plan
    void clusterRequested(const QList<CommitmentId> &commitments); ///< to be made of these
    void opened(); ///< Enter on a commitment: the keyboard should go to its cards

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildFilters();
    void buildTree();
    void openMenu(const QPoint &place);
    void onCurrentRow(const QModelIndex &index);
    void followWorkspace();
    Chip *addList(QWidget *filters, const char *name, std::optional<OpenKind> kind);
    void countFilters();
    void showHits();
    void afterFiltering();
    void showSelection();

    Workspace *m_workspace = nullptr;
    CommitmentModel *m_model;
    CommitmentFilter *m_filter;
    QLineEdit *m_search;
    QButtonGroup *m_lists;
    Chip *m_needsWork = nullptr;
    Chip *m_notRated = nullptr;
    Chip *m_withoutEvidence = nullptr;
    Chip *m_stale = nullptr;
    Chip *m_all = nullptr;
    QTreeView *m_tree;
    QLabel *m_hits;
    QLabel *m_nothing;
    QWidget *m_foot;
    Chip *m_makeCluster;
    bool m_isFollowing = false;
};
