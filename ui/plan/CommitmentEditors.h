#pragma once

#include "ui/registers/RegisterDelegate.h"

class CommitmentTableModel;
class Workspace;

/// What a cell of a commitment is typed in: a line, a date, one of the institutions, a list of categories to tick.
class CommitmentEditors : public RegisterDelegate
{
    Q_OBJECT

public:
    explicit CommitmentEditors(QObject *parent = nullptr) : RegisterDelegate(parent) {}

    void setWorkspace(const Workspace *workspace) { m_workspace = workspace; }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    const Workspace *m_workspace = nullptr;
};
