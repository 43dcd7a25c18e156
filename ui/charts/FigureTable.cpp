#include "ui/charts/FigureTable.h"

#include "core/base/Catalogue.h"

using namespace Qt::StringLiterals;

FigureTable::FigureTable(QObject *parent) : QAbstractTableModel(parent) {}

void FigureTable::setFigure(const Figure &figure)
{
    beginResetModel();
    m_figure = figure;
    m_rows = figure.isBlank() ? FigureRows() : FigureRows::of(figure);
    m_heads.clear();
    m_cells.clear();
    if (!figure.isBlank()) {
        switch (figure.kind) {
        case Figure::Kind::StackedBars:
        case Figure::Kind::DueDates:
            fillBars();
            break;
        case Figure::Kind::TimeLine:
        case Figure::Kind::Matrix:
            break; // tables of their own
        case Figure::Kind::Profile:
            fillProfile();
            break;
        }
    }
    endResetModel();
}

void FigureTable::fillBars()
{
    const Catalogue catalogue(m_figure.language);
    m_heads = {catalogue.text(u"chart.column.group"_s)};
    const QList<FigureSegment> columns = figureColumns(m_figure);
    for (const FigureSegment &column : columns)
        m_heads.append(segmentLabel(m_figure, column));
    m_heads.append(catalogue.text(u"chart.column.total"_s));
    for (int row = 0; row < m_rows.rows.size(); ++row) {
        const FigureRow &bar = m_rows.rows.at(row);
        QList<Cell> cells{{.text = bar.label}};
        for (const FigureSegment &column : columns) {
            Cell cell{.text = catalogue.number(0), .isNumber = true, .row = row};
            for (int i = 0; i < bar.segments.size(); ++i) {
                if (!isSameKind(bar.segments.at(i), column))
                    continue;
                cell.text = catalogue.number(bar.segments.at(i).count);
                cell.segment = i;
            }
            cells.append(cell);
        }
        cells.append({.text = catalogue.number(bar.total), .isNumber = true});
        m_cells.append(cells);
    }
}

void FigureTable::fillProfile()
{
    const Catalogue catalogue(m_figure.language);
    for (const QString &column : {u"dimension"_s, u"criterion"_s, u"level"_s, u"commitments"_s, u"share"_s})
        m_heads.append(catalogue.text(u"chart.column."_s + column));
    for (int row = 0; row < m_rows.rows.size(); ++row) {
        const FigureRow &bar = m_rows.rows.at(row);
        for (int i = 0; i < bar.segments.size(); ++i) {
            const FigureSegment &segment = bar.segments.at(i);
            m_cells.append(
                {{.text = m_rows.groups.at(bar.group).heading},
                 {.text = bar.label},
                 {.text = segmentLabel(m_figure, segment), .row = row, .segment = i},
                 {.text = catalogue.number(segment.count), .isNumber = true, .row = row, .segment = i},
                 {.text = catalogue.percent(segment.count, bar.total), .isNumber = true, .row = row, .segment = i}});
        }
    }
}

int FigureTable::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_cells.size()); }

int FigureTable::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_heads.size()); }

QVariant FigureTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Cell &cell = m_cells.at(index.row()).at(index.column());
    if (role == Qt::DisplayRole)
        return cell.text;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (cell.isNumber ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::ToolTipRole && cell.segment >= 0)
        return sentenceAt(index);
    return {};
}

QVariant FigureTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_heads.value(section);
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        const bool isNumber = !m_cells.isEmpty() && m_cells.first().value(section).isNumber;
        return int(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    }
    return QAbstractTableModel::headerData(section, orientation, role);
}

std::optional<FigureSegment> FigureTable::segmentAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return std::nullopt;
    const Cell &cell = m_cells.at(index.row()).at(index.column());
    if (cell.segment < 0)
        return std::nullopt;
    return m_rows.rows.at(cell.row).segments.at(cell.segment);
}

QString FigureTable::sentenceAt(const QModelIndex &index) const
{
    const std::optional<FigureSegment> segment = segmentAt(index);
    if (!segment)
        return {};
    return segmentSentence(m_figure, m_rows.rows.at(m_cells.at(index.row()).at(index.column()).row), *segment);
}

QString FigureTable::toTabbedText() const
{
    QStringList lines{m_heads.join(u'\t')};
    for (const QList<Cell> &cells : m_cells) {
        QStringList texts;
        for (const Cell &cell : cells)
            texts.append(cell.text);
        lines.append(texts.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}
