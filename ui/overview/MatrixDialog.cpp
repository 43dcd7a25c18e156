#include "ui/overview/MatrixDialog.h"

#include "ui/charts/FigureExport.h"
#include "ui/charts/MatrixTable.h"
#include "ui/overview/CommitmentMenu.h"
#include "ui/overview/MatrixDelegate.h"
#include "ui/overview/UprightHeader.h"
#include "ui/widgets/FileChoice.h"
#include "ui/widgets/FrozenTable.h"
#include "ui/widgets/TableText.h"
#include "ui/widgets/Theme.h"

#include "core/base/Catalogue.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int numberWidth = 56;
constexpr int titleWidth = 320;
constexpr int markWidth = 40;
constexpr int rowHeight = 28;

} // namespace

MatrixDialog::MatrixDialog(QWidget *parent)
    : QDialog(parent), m_table(new MatrixTable(this)), m_sorted(new QSortFilterProxyModel(this)),
      m_view(new FrozenTable(MatrixTable::FirstCriterion, this)), m_basis(new QLabel(this)), m_told(new QLabel(this))
{
    setObjectName(u"matrixDialog"_s);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    m_sorted->setSourceModel(m_table);
    m_sorted->setSortRole(MatrixTable::SortRole);
    buildTable();
    m_basis->setWordWrap(true);
    m_basis->setForegroundRole(QPalette::PlaceholderText);
    m_told->setWordWrap(true);
    m_told->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(m_basis);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_told);
    layout->addWidget(buildTools());
    resize(1180, 680);
}

void MatrixDialog::buildTable()
{
    m_view->setHeaders(new UprightHeader(MatrixTable::FirstCriterion, m_view),
                       new UprightHeader(MatrixTable::FirstCriterion, m_view->frozen()));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_view->setModel(m_sorted);
    auto *delegate = new MatrixDelegate(this);
    m_view->setItemDelegate(delegate);
    m_view->frozen()->setItemDelegate(delegate);
    const auto sortBy = [this](int column) {
        const bool again = m_sorted->sortColumn() == column && m_sorted->sortOrder() == Qt::AscendingOrder;
        m_sorted->sort(column, again ? Qt::DescendingOrder : Qt::AscendingOrder);
        for (QHeaderView *head : {m_view->horizontalHeader(), m_view->frozen()->horizontalHeader()})
            head->setSortIndicator(column, m_sorted->sortOrder());
    };
    for (QHeaderView *head : {m_view->horizontalHeader(), m_view->frozen()->horizontalHeader()})
        connect(head, &QHeaderView::sectionClicked, this, sortBy);
    auto *sortKey = new QShortcut(Qt::Key_S, m_view, nullptr, nullptr, Qt::WidgetShortcut);
    connect(sortKey, &QShortcut::activated, this,
            [this, sortBy] { sortBy(std::max(0, m_view->currentIndex().column())); });
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *open = new QShortcut(key, m_view, nullptr, nullptr, Qt::WidgetShortcut);
        connect(open, &QShortcut::activated, this, [this] { activate(m_view->currentIndex()); });
    }
    connect(m_view, &QTableView::clicked, this, &MatrixDialog::activate);
    for (QTableView *part : std::initializer_list<QTableView *>{m_view, m_view->frozen()}) {
        part->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(part, &QWidget::customContextMenuRequested, this, [this, part](const QPoint &place) {
            openMenu(part->indexAt(place), part->viewport()->mapToGlobal(place));
        });
    }
}

QWidget *MatrixDialog::buildTools()
{
    auto *tools = new QWidget(this);
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *help =
        new QLabel(tr("Arrow keys go from cell to cell, Enter goes to the criterion, S sorts by the column."), tools);
    help->setForegroundRole(QPalette::PlaceholderText);
    help->setWordWrap(true);
    layout->addWidget(help, 1);
    const auto add = [&](const QString &text, const QString &icon, void (MatrixDialog::*slot)()) {
        auto *button = new QPushButton(Theme::icon(icon), text, tools);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, slot);
        layout->addWidget(button);
    };
    add(tr("Copy as table"), u"copy"_s, &MatrixDialog::copy);
    add(tr("Save…"), u"export"_s, &MatrixDialog::save);
    add(tr("Print…"), u"print"_s, &MatrixDialog::print);
    auto *close = new QPushButton(tr("Close"), tools);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    layout->addWidget(close);
    return tools;
}

void MatrixDialog::setFigure(const Figure &figure, std::shared_ptr<const MethodPack> pack, const QString &basis)
{
    const QModelIndex before = m_view->currentIndex();
    m_table->setFigure(figure);
    m_pack = std::move(pack);
    setWindowTitle(tr("The %n commitment(s) by criterion", nullptr, m_table->rowCount()));
    m_basis->setText(basis);
    m_view->setAccessibleName(windowTitle());
    m_view->setAccessibleDescription(
        tr("Arrow keys go from cell to cell, Enter goes to the criterion, S sorts by the column."));
    m_view->frozen()->setAccessibleName(tr("Numbers and titles"));
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_view->setColumnWidth(column, column == MatrixTable::Number  ? numberWidth
                                       : column == MatrixTable::Title ? titleWidth
                                                                      : markWidth);
    const QModelIndex first =
        m_sorted->index(std::max(0, before.row()), std::max(int(MatrixTable::FirstCriterion), before.column()));
    m_view->setCurrentIndex(first.isValid() ? first : m_sorted->index(0, MatrixTable::FirstCriterion));
}

void MatrixDialog::activate(const QModelIndex &index)
{
    const QModelIndex source = m_sorted->mapToSource(index);
    if (!source.isValid())
        return;
    Q_EMIT cellActivated(m_table->commitmentAt(source.row()), m_table->criterionAt(source.column()));
    accept();
}

void MatrixDialog::openMenu(const QModelIndex &index, const QPoint &globalPlace)
{
    const QModelIndex source = m_sorted->mapToSource(index);
    if (!source.isValid())
        return;
    showCommitmentMenu(
        this, globalPlace, [this, index] { activate(index); },
        [this, id = m_table->commitmentAt(source.row())] {
            accept();
            Q_EMIT factSheetWanted(id);
        });
}

void MatrixDialog::tell(const QString &text)
{
    m_told->setText(text);
    m_told->setVisible(!text.isEmpty());
}

void MatrixDialog::copy()
{
    auto *content = new QMimeData;
    content->setText(tabbedText(*m_sorted));
    QGuiApplication::clipboard()->setMimeData(content);
    tell(tr("The table is on the clipboard, in the order shown."));
}

void MatrixDialog::save()
{
    QString path = FileChoice::current().save(this, tr("Save the matrix"), windowTitle() + u".csv"_s,
                                              tr("Table (*.csv);;Vector drawing (*.svg);;Picture (*.png)"));
    if (path.isEmpty())
        return;
    const bool isPicture =
        path.endsWith(u".svg"_s, Qt::CaseInsensitive) || path.endsWith(u".png"_s, Qt::CaseInsensitive);
    if (!isPicture && !path.endsWith(u".csv"_s, Qt::CaseInsensitive))
        path += u".csv"_s;
    const Result<> saved = isPicture ? saveFigure(path, m_table->figure(), {windowTitle(), m_basis->text()})
                                     : saveCsv(path, csvText(*m_sorted));
    tell(saved ? tr("Saved to “%1”.").arg(path) : errorSentence(saved.error(), Catalogue(m_table->figure().language)));
}

void MatrixDialog::print()
{
    auto *printer = new QPrinter(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QObject::destroyed, this, [printer] { delete printer; });
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this](QPrinter *chosen) {
        printFigure(*chosen, m_table->figure(), {windowTitle(), m_basis->text()});
    });
    dialog->open();
}
