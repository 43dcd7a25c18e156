#pragma once

#include "ui/charts/FigureStyle.h"
#include "ui/charts/SpotWidget.h"

#include "core/evaluation/RoundLevels.h"

#include <QLineF>

/// All commitments by criterion, a cell each, filled and marked by its level. Breaks into several bands where the
/// commitments are more than fit beside one another, so that nothing has to be scrolled sideways.
class MatrixView : public SpotWidget
{
    Q_OBJECT

public:
    struct Row
    {
        CriterionCode criterion{};
        QString label{};
        bool startsGroup = false; ///< the first of its dimension
    };
    struct Column
    {
        CommitmentId id{};
        QString number{};
        QString title{};
    };
    struct Cell
    {
        LevelLook look{};
        QString glyph{};
        QString initial{}; ///< instead of the glyph where a scale has no order and so no glyphs that tell
        QString label{};
    };

    explicit MatrixView(QWidget *parent = nullptr);

    /// `cells` row by row. A cell without a label is closed by a gate and left out.
    void setMatrix(const QList<Row> &rows, const QList<Column> &columns, const QList<Cell> &cells);
    CommitmentId commitmentAt(int spot) const;

    int spotCount() const override { return int(m_spots.size()); }
    QRectF spotBox(int spot) const override;
    QString spotText(int spot) const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {260, 40}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Measures
    {
        double label = 0; ///< width of the row labels
        double pitch = 0; ///< from cell to cell
        double head = 0;  ///< height of the column numbers
        double side = 0;  ///< of a cell
        double rows = 0;  ///< height of all rows with their gaps
        int perBand = 1;  ///< columns in a band
        int bands = 1;
    };

    const Measures &measures(int width) const;
    Measures measured(int width) const;
    QRectF cellBox(int row, int column, const Measures &m) const;
    double rowTop(int row, const Measures &m) const;
    void paintBand(QPainter &painter, int band, const Measures &m) const;

    QList<Row> m_rows{};
    QList<Column> m_columns{};
    QList<Cell> m_cells{};
    mutable Measures m_measures{};
    mutable int m_measuredWidth = -1; ///< what `m_measures` are for
    QList<int> m_spots{}; ///< indices of the cells that are shown
};

/// A field with its mark; nothing for a cell without a label.
void paintMatrixCell(QPainter &painter, const QRectF &box, const MatrixView::Cell &cell);
