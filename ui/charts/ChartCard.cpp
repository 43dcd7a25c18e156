#include "ui/charts/ChartCard.h"

#include "ui/charts/ChartView.h"
#include "ui/charts/FigureExport.h"
#include "ui/charts/FigureTable.h"
#include "ui/widgets/FileChoice.h"
#include "ui/widgets/Theme.h"

#include "core/base/Catalogue.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrinter>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {
constexpr int smallestTable = 260; ///< shorter ones are not worth scrolling
}

ChartCard::ChartCard(QWidget *parent)
    : Card({}, parent), m_view(new ChartView(this)), m_table(new QTableView(this)), m_model(new FigureTable(this)),
      m_asTable(new QAction(this)), m_copy(new QAction(this)), m_save(new QAction(this)), m_print(new QAction(this)),
      m_more(new QToolButton(this))
{
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(true);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->hide();
    body()->addWidget(m_view);
    body()->addWidget(m_table);
    body()->addStretch();
    makeActions();
    connect(m_view, &ChartView::segmentActivated, this, &ChartCard::segmentActivated);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const auto segment = m_model->segmentAt(index))
            Q_EMIT segmentActivated(*segment, m_model->sentenceAt(index));
    });
    retranslate();
}

void ChartCard::makeActions()
{
    m_asTable->setObjectName(u"chart.table"_s);
    m_asTable->setCheckable(true);
    m_asTable->setIcon(Theme::icon(u"table"_s));
    m_asTable->setShortcut(Qt::Key_T);
    m_copy->setObjectName(u"chart.copy"_s);
    m_copy->setIcon(Theme::icon(u"copy"_s));
    m_copy->setShortcut(QKeySequence::Copy);
    m_save->setObjectName(u"chart.save"_s);
    m_save->setIcon(Theme::icon(u"image"_s));
    m_print->setObjectName(u"chart.print"_s);
    m_print->setIcon(Theme::icon(u"print"_s));
    connect(m_asTable, &QAction::toggled, this, &ChartCard::showTable);
    connect(m_copy, &QAction::triggered, this, &ChartCard::copy);
    connect(m_save, &QAction::triggered, this, &ChartCard::save);
    connect(m_print, &QAction::triggered, this, &ChartCard::print);
    auto *menu = new QMenu(m_more);
    for (QAction *action : {m_asTable, m_copy, m_save, m_print}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        menu->addAction(action);
    }
    setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *tableButton = new QToolButton(this);
    tableButton->setDefaultAction(m_asTable);
    tableButton->setAutoRaise(true);
    tableButton->setFocusPolicy(Qt::TabFocus);
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setAutoRaise(true);
    m_more->setIcon(Theme::icon(u"more"_s));
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_s);
    for (QToolButton *button : {tableButton, m_more})
        button->setFixedSize(32, 28);
    tools()->addWidget(tableButton, 0, Qt::AlignTop);
    tools()->addWidget(m_more, 0, Qt::AlignTop);
}

void ChartCard::retranslate()
{
    m_asTable->setText(tr("Show as table"));
    m_copy->setText(tr("Copy"));
    m_save->setText(tr("Save as picture…"));
    m_print->setText(tr("Print chart…"));
    m_more->setToolTip(tr("Copy, save or print this chart"));
    m_more->setAccessibleName(m_more->toolTip());
}

void ChartCard::setFigure(const Figure &figure, const QString &caption, const QString &basis)
{
    m_caption = caption;
    m_basis = basis;
    m_view->setFigure(figure);
    m_model->setFigure(figure);
    m_view->setAccessibleName(caption);
    m_view->setAccessibleDescription(tr("Chart. Arrow keys go from value to value, Enter lists its commitments."));
    m_table->setAccessibleName(caption);
    fitTable();
}

/// As tall as its rows, but no taller than the chart that it stands for: so nothing below moves, and the card beside it
/// stays as it is.
void ChartCard::fitTable()
{
    QHeaderView *head = m_table->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    if (m_model->columnCount() > 1)
        head->setSectionResizeMode(m_view->figure().kind == Figure::Kind::Profile ? 1 : 0, QHeaderView::Stretch);
    m_table->resizeRowsToContents();
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_table->setRowHeight(row, m_table->rowHeight(row) + 6);
    const int height = m_table->verticalHeader()->length() + head->sizeHint().height() +
                       m_table->horizontalScrollBar()->sizeHint().height() + 2;
    const int room = m_view->hasHeightForWidth() ? m_view->heightForWidth(width()) : m_view->sizeHint().height();
    m_table->setFixedHeight(std::min(height, std::max(smallestTable, room)));
}

bool ChartCard::showsTable() const { return m_asTable->isChecked(); }

void ChartCard::showTable(bool asTable)
{
    const bool hadFocus = m_view->hasFocus() || m_table->hasFocus();
    m_asTable->setChecked(asTable);
    m_view->setVisible(!asTable);
    m_table->setVisible(asTable);
    if (asTable)
        fitTable();
    if (hadFocus && asTable)
        m_table->setFocus();
    else if (hadFocus)
        m_view->setFocus();
}

void ChartCard::copy()
{
    auto *content = new QMimeData;
    content->setImageData(figureImage(m_view->figure(), {m_caption, m_basis}));
    content->setText(m_model->toTabbedText());
    QGuiApplication::clipboard()->setMimeData(content);
    Q_EMIT message(tr("The chart is on the clipboard, as a picture and as a table."));
}

void ChartCard::save()
{
    QString path = FileChoice::current().save(this, tr("Save chart"), m_caption + u".svg"_s,
                                              tr("Vector drawing (*.svg);;Picture (*.png)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(u".png"_s, Qt::CaseInsensitive) && !path.endsWith(u".svg"_s, Qt::CaseInsensitive))
        path += u".svg"_s;
    if (const Result<> saved = saveFigure(path, m_view->figure(), {m_caption, m_basis}); !saved)
        Q_EMIT message(errorSentence(saved.error(), Catalogue(m_view->figure().language)));
    else
        Q_EMIT message(tr("The chart was saved to “%1”.").arg(path));
}

void ChartCard::print()
{
    auto *printer = new QPrinter(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QObject::destroyed, this, [printer] { delete printer; });
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this](QPrinter *chosen) {
        printFigure(*chosen, m_view->figure(), {m_caption, m_basis});
    });
    dialog->open();
}
