#pragma once

#include "core/method/MethodPack.h"

#include <QWidget>

class MethodTreeModel;
class QLabel;
class QLineEdit;
class QModelIndex;
class QPushButton;
class QSortFilterProxyModel;
class QTextEdit;
class QTreeView;
class QTreeWidget;
class Workspace;

/// The methods: the packs that the program has and those that the dossier was scored with, and beneath, all that the
/// chosen one asks and what follows from it.
class MethodsPage : public QWidget
{
    Q_OBJECT

public:
    explicit MethodsPage(Workspace &workspace, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Known
    {
        MethodPack pack{};
        QStringList rounds{}; ///< of the dossier that are scored with it
        bool isInLibrary = false;
    };

    QWidget *buildTree();
    void buildReading();
    QWidget *buildTools();
    void gather();
    void fill();
    void showCurrent();
    void showRow();
    QList<QStringList> lines() const;
    void copy();
    void copySelected();
    void save();
    void tell(const QString &text);

    Workspace &m_workspace;
    QList<Known> m_known{}; ///< those of the dossier first
    QTreeWidget *m_list;
    QLabel *m_about;
    QLineEdit *m_search;
    MethodTreeModel *m_model;
    QSortFilterProxyModel *m_found;
    QTreeView *m_tree;
    QTextEdit *m_reading; ///< the chosen row and what is under it, whole
    QLabel *m_told;
};
