#pragma once

#include "core/model/SearchHit.h"

#include <QAbstractListModel>
#include <QIcon>

class Workspace;

/// One row of a list of places to go: a heading, or something that Enter goes to.
struct SearchRow
{
    QString text{};
    QList<TextSpan> textMarks{}; ///< what was looked for, in bold
    QString detail{};            ///< at the right edge
    QString context{};           ///< on a second line
    QList<TextSpan> contextMarks{};
    QString iconName{};
    QIcon icon{};      ///< instead of the name, where there is one already
    QVariant target{}; ///< a Place, a QAction pointer, a text; none for a heading

    bool isHeading() const { return !target.isValid(); }
};

/// The row of a hit, as the workspace's window says it.
SearchRow rowOf(const SearchHit &hit, const Workspace &workspace);
SearchRow headingRow(const QString &text, const QString &detail = {});

/// Places to go, for a list. Headings cannot be chosen.
class SearchRows : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { RowRole = Qt::UserRole };

    explicit SearchRows(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    void setRows(const QList<SearchRow> &rows);
    const SearchRow &at(const QModelIndex &index) const { return m_rows.at(index.row()); }
    /// The next row that can be chosen from `row` on, in steps of 1 or -1; an invalid index where there is none.
    QModelIndex choosable(int row, int step) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<SearchRow> m_rows{};
};
