#pragma once

#include "core/model/Ids.h"

#include <QWidget>

class QVBoxLayout;
class Workspace;

/// What a cluster is, above its cards: its commitments with their official texts, and ways to change or dissolve it.
class ClusterHeader : public QWidget
{
    Q_OBJECT

public:
    explicit ClusterHeader(QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace);
    void refresh();
    /// "C1 · Open data"
    QString title() const;

Q_SIGNALS:
    void commitmentRequested(const CommitmentId &id);
    void editRequested(const QString &id);

private:
    void addActions();

    Workspace *m_workspace = nullptr;
    QVBoxLayout *m_column;
    QString m_built{};
};
