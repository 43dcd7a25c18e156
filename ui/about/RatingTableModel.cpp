#include "ui/about/RatingTableModel.h"

#include "ui/widgets/GlyphIcon.h"

void RatingTableModel::show(const std::shared_ptr<const RatingRows> &rows, const QList<int> &chosen)
{
    beginResetModel();
    m_rows = rows;
    m_chosen = chosen;
    endResetModel();
}

const RatingRow *RatingTableModel::at(int row) const
{
    return m_rows && row >= 0 && row < m_chosen.size() ? &m_rows->at(m_chosen.at(row)) : nullptr;
}

QString RatingTableModel::staleWord() { return tr("yes", "something it rests on has changed"); }

QStringList RatingTableModel::cellsOf(const RatingRow &row, const QString &staleWord)
{
    QStringList cells = row.cells;
    if (row.isStale)
        cells[RatingRows::Stale] = staleWord;
    return cells;
}

QStringList RatingTableModel::heads() const
{
    QStringList heads;
    for (int column = 0; column < columnCount(); ++column)
        heads.append(headerData(column, Qt::Horizontal).toString());
    return heads;
}

QList<QStringList> RatingTableModel::lines(const QList<int> &rows) const
{
    QList<QStringList> lines{heads()};
    for (const int row : rows) {
        if (const RatingRow *rating = at(row))
            lines.append(cellsOf(*rating, staleWord()));
    }
    return lines;
}

int RatingTableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_chosen.size()); }

int RatingTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(RatingRows::ColumnCount);
}

QVariant RatingTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RatingRow &row = *at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return column == RatingRows::Stale ? (row.isStale ? staleWord() : QString()) : row.cells.at(column);
    case Qt::ToolTipRole:
        return column == RatingRows::Stale && row.isStale
                   ? tr("A text or a piece of evidence that it rests on has changed since.")
                   : row.cells.at(column);
    case Qt::DecorationRole:
        return column == RatingRows::Level && !row.glyph.isEmpty() ? QVariant(glyphIcon(row.glyph)) : QVariant();
    default:
        return {};
    }
}

QVariant RatingTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (RatingRows::Column(section)) {
    case RatingRows::Plan:
        return tr("Plan");
    case RatingRows::Subject:
        return tr("Commitment");
    case RatingRows::Criterion:
        return tr("Criterion");
    case RatingRows::Level:
        return tr("Level");
    case RatingRows::Person:
        return tr("Person");
    case RatingRows::Round:
        return tr("Round");
    case RatingRows::When:
        return tr("When");
    case RatingRows::Stale:
        return tr("Changed");
    case RatingRows::Reason:
        return tr("Reason");
    case RatingRows::ColumnCount:
        break;
    }
    return {};
}
