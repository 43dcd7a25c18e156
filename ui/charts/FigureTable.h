#pragma once

#include "core/report/Figure.h"

#include "ui/charts/FigureRows.h"

#include <QAbstractTableModel>

/// The numbers of a figure as a table: bars in rows and levels in columns, or, for a profile, whose criteria have
/// different levels, one row a level. In the figure's language.
class FigureTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit FigureTable(QObject *parent = nullptr);

    void setFigure(const Figure &figure);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// The segment behind a cell; nothing where there is none (labels, totals, zeros).
    std::optional<FigureSegment> segmentAt(const QModelIndex &index) const;
    QString sentenceAt(const QModelIndex &index) const;

    /// The table as text for the clipboard, columns parted by tabs.
    QString toTabbedText() const;

private:
    struct Cell
    {
        QString text{};
        bool isNumber = false;
        int row = -1; ///< into the figure's rows
        int segment = -1;
    };

    void fillBars();
    void fillProfile();

    Figure m_figure{};
    FigureRows m_rows{};
    QStringList m_heads{};
    QList<QList<Cell>> m_cells{};
};
