#pragma once

#include "ui/charts/FigureRows.h"
#include "ui/widgets/Card.h"

class ChartView;
class FigureTable;
class QAction;
class QTableView;

/// A figure on a card: as chart or as table, with what can be done with it (copy, save, print) as actions.
class ChartCard : public Card
{
    Q_OBJECT

public:
    explicit ChartCard(QWidget *parent = nullptr);

    /// The figure's pack must outlive its being shown. `caption` is the title on copies and prints, `basis` the line
    /// below it: what the figure rests on.
    void setFigure(const Figure &figure, const QString &caption, const QString &basis = {});
    ChartView *view() const { return m_view; }
    QTableView *table() const { return m_table; }
    bool showsTable() const;
    void retranslate();

public Q_SLOTS:
    void showTable(bool asTable);
    void copy();
    void save();
    void print();

Q_SIGNALS:
    void segmentActivated(const FigureSegment &segment, const QString &sentence);
    void message(const QString &text);

private:
    void makeActions();
    void fitTable();

    ChartView *m_view;
    QTableView *m_table;
    FigureTable *m_model;
    QAction *m_asTable;
    QAction *m_copy;
    QAction *m_save;
    QAction *m_print;
    class QToolButton *m_more;
    QString m_caption{};
    QString m_basis{};
};
