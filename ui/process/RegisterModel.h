#pragma once

#include <QAbstractTableModel>
#include <QPointer>
#include <QStringList>

class Workspace;

/// The items of one kind of the current plan as the rows of a table. Keeps only their ids; what stands in a cell is
/// asked of the dossier.
class RegisterModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,
        SortRole, ///< a number, or text compared as people do; invalid where there is nothing
    };

    explicit RegisterModel(QObject *parent = nullptr);

    void setWorkspace(Workspace *workspace);
    int rowOf(const QString &id) const;              ///< -1 for none such
    virtual int titleColumn() const = 0;             ///< takes the room that is left
    virtual QList<int> secondaryColumns() const = 0; ///< give way where there is little room

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    virtual QString header(int column) const = 0;
    virtual QStringList currentIds() const = 0;
    virtual QString text(const QString &id, int column) const = 0;
    virtual QVariant sortKey(const QString &id, int column) const = 0;
    virtual bool isNumber(int column) const = 0;
    const Workspace &workspace() const; ///< only while there is one

private:
    void rebuild();

    QPointer<Workspace> m_workspace{};
    QStringList m_ids{};
};
