#include "ui/charts/MatrixTable.h"

#include "ui/charts/MatrixLayout.h"

#include "core/base/Catalogue.h"
#include "core/base/FoldedText.h"

using namespace Qt::StringLiterals;

MatrixTable::MatrixTable(QObject *parent) : QAbstractTableModel(parent) {}

void MatrixTable::setFigure(const Figure &figure)
{
    beginResetModel();
    m_figure = figure;
    endResetModel();
}

int MatrixTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_figure.matrix.commitments.size());
}

int MatrixTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_figure.isBlank() ? 0 : FirstCriterion + int(m_figure.matrix.criteria.size());
}

CriterionCode MatrixTable::criterionAt(int column) const
{
    return isCriterion(column) ? m_figure.matrix.criteria.at(column - FirstCriterion).id : CriterionCode();
}

QString MatrixTable::labelAt(const QModelIndex &index) const
{
    if (m_figure.matrix.at(index.row(), index.column() - FirstCriterion).isClosed)
        return {};
    return segmentLabel(m_figure, matrixSegment(m_figure, index.row(), index.column() - FirstCriterion));
}

QVariant MatrixTable::sortValue(const QModelIndex &index) const
{
    if (index.column() == Number)
        return index.row();
    if (index.column() == Title)
        return foldedText(index.data().toString());
    const FigureSegment segment = matrixSegment(m_figure, index.row(), index.column() - FirstCriterion);
    const Level *level = m_figure.pack->level(segment.criterion, segment.level);
    constexpr int behind = 1000;
    if (m_figure.matrix.at(index.row(), index.column() - FirstCriterion).isClosed)
        return behind * 3;
    if (segment.isUnsettled || segment.level.isEmpty())
        return behind * 2;
    return level && level->rank ? *level->rank : behind;
}

QVariant MatrixTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Commitment &commitment = m_figure.matrix.commitments.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Number)
            return commitment.number;
        return index.column() == Title ? commitment.title.in(m_figure.language).simplified() : labelAt(index);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return sentenceAt(index);
    case SortRole:
        return sortValue(index);
    case LookRole:
        return isCriterion(index.column()) &&
               !m_figure.matrix.at(index.row(), index.column() - FirstCriterion).isClosed;
    default:
        return {};
    }
}

QVariant MatrixTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const Catalogue catalogue(m_figure.language);
    if (section == Number)
        return catalogue.text(u"chart.column.number"_s);
    if (section == Title)
        return catalogue.text(u"chart.column.title"_s);
    return m_figure.matrix.criteria.at(section - FirstCriterion).title.in(m_figure.language);
}

QString MatrixTable::sentenceAt(const QModelIndex &index) const
{
    const Commitment &commitment = m_figure.matrix.commitments.at(index.row());
    const QString name = commitment.number + u' ' + commitment.title.in(m_figure.language).simplified();
    if (!isCriterion(index.column()))
        return name;
    const Catalogue catalogue(m_figure.language);
    const QString label = labelAt(index);
    return catalogue.text(u"chart.cell"_s,
                          {name, headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                           label.isEmpty() ? catalogue.text(u"chart.closed"_s) : label});
}
