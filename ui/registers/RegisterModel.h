#pragma once

#include "core/base/Result.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QPointer>
#include <QStringList>

class Workspace;

/// One way in which items fall into groups, to filter by them and to group them: "Institution".
struct Facet
{
    enum class Use { Filter, Grouping, Both };

    QString name{};
    Use use = Use::Both;

    bool filters() const { return use != Use::Grouping; }
    bool groups() const { return use != Use::Filter; }
};

/// A group that an item belongs to: "SFP". What belongs to none has one of its own, with an empty key.
struct FacetValue
{
    QString key{};
    QString title{};
    QVariant order{}; ///< as `RegisterModel::SortRole`

    bool operator==(const FacetValue &) const = default;
};

/// The items of one kind of the current plan as the rows of a table. Keeps only their ids; what stands in a cell is
/// asked of the dossier. What is typed in a cell goes to the dossier, and comes back as its change.
class RegisterModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,
        SortRole,    ///< a number, or text compared as people do; invalid where there is nothing
        SearchRole,  ///< all that can be searched for, folded
        IsGroupRole, ///< of a row that stands for a group
        GroupSizeRole,
        GroupKeyRole,
    };

    explicit RegisterModel(QObject *parent = nullptr);

    void setWorkspace(Workspace *workspace);
    /// A model that nobody looks at leaves its rows as they are, until it is looked at again.
    void setWatched(bool isWatched);
    int count() const;                  ///< of the items there are now, watched or not
    int rowOf(const QString &id) const; ///< -1 for none such
    QString idAt(int row) const { return m_ids.at(row); }
    virtual int titleColumn() const = 0;                   ///< takes the room that is left
    virtual QList<int> secondaryColumns() const = 0;       ///< give way where there is little room
    virtual QList<int> spareColumns() const { return {}; } ///< shown only when chosen
    virtual QString columnKey(int column) const { return QString::number(column); } ///< stable, for settings
    virtual QList<Facet> facets() const { return {}; }
    /// One or several, never none.
    virtual QList<FacetValue> facetValues(const QString &, int) const { return {FacetValue{}}; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void refused(const Error &error); ///< what was typed in a cell was not taken

protected:
    virtual QString header(int column) const = 0;
    /// What is worked out once from the dossier before the rows are asked for.
    virtual void prepare() {}
    /// Lets go of what was worked out: its dossier is about to go.
    virtual void forget() {}
    virtual bool showsRatings() const { return false; }
    virtual QStringList currentIds() const = 0;
    virtual QString text(const QString &id, int column) const = 0;
    virtual QVariant sortKey(const QString &id, int column) const = 0;
    virtual bool isNumber(int column) const = 0;
    virtual QVariant picture(const QString &, int) const { return {}; } ///< an icon before the text of (id, column)
    virtual QString toolTip(const QString &id, int column) const { return text(id, column); }
    virtual QString searchText(const QString &id) const; ///< all cells, unless something else is said

    enum class Editing { None, Value, Tick };
    virtual Editing editing(int) const { return Editing::None; }
    /// What the cell's editor starts with; of a tick whether it is set.
    virtual QVariant editValue(const QString &id, int column) const { return text(id, column); }
    virtual Result<> store(const QString &, int, const QVariant &) { return {}; }

    const Workspace &workspace() const; ///< only while there is one
    Workspace &workspace();
    void rebuild();

private:
    void onChanged();
    void forgetRows();
    QVariant tick(const QString &id, int column) const;
    QString foldedSearchText(const QString &id) const;

    QPointer<Workspace> m_workspace{};
    QStringList m_ids{};
    QHash<QString, int> m_rows{}; ///< of the ids
    mutable QHash<QString, QString> m_searchTexts{};
    bool m_isWatched = true;
    bool m_isOld = false; ///< something changed while nobody looked
};

/// What a sort key is where there may be nothing.
template <typename T>
QVariant keyOrNothing(const std::optional<T> &value)
{
    return value ? QVariant(*value) : QVariant();
}
