#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QTreeWidget;
class Workspace;

/// What is inside the dossier: its plans, how many there are of each thing, where the file lies, and the digest of it
/// all, which is worked out off the window's thread.
class ContentsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ContentsPage(Workspace &workspace, QWidget *parent = nullptr);

private:
    void fillPlans();
    void fillCounts();
    void workOutDigest();

    Workspace &m_workspace;
    QTreeWidget *m_plans;
    QTreeWidget *m_counts;
    QLabel *m_place;
    QLabel *m_digest;
};
