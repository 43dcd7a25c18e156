#include "ui/registers/RegisterColumns.h"

#include "ui/registers/RegisterModel.h"
#include "ui/settings/Settings.h"

#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowest = 40;
// In letters, so that they grow with the text.
constexpr int narrowestTitle = 30;
constexpr int widestAtFirst = 27;
constexpr int enoughForTitle = 56; ///< columns without anything in them give way up to here
constexpr int wideEnough = 15;     ///< for a column that is not the title

int letters(const QWidget *view, int count) { return count * view->fontMetrics().averageCharWidth(); }

int leastTitle(const QWidget *view)
{
    constexpr int inAnyText = 220;
    return std::max(inAnyText, letters(view, narrowestTitle));
}

} // namespace

RegisterColumns::RegisterColumns(RegisterModel *rows, QTreeView *view)
    : QObject(view), m_rows(rows), m_view(view), m_header(view->header())
{
    for (const int column : rows->spareColumns())
        m_unchosen.insert(column);
    buildHeader();
    showAndHide();
}

void RegisterColumns::buildHeader()
{
    m_header->setSectionsMovable(true);
    m_header->setFirstSectionMovable(true);
    m_header->setStretchLastSection(false);
    m_header->setHighlightSections(false);
    m_header->setMinimumSectionSize(narrowest);
    m_header->setResizeContentsPrecision(0); // what is seen, however long the table
    m_header->setSectionResizeMode(QHeaderView::Interactive);
    m_header->setSectionResizeMode(m_rows->titleColumn(), QHeaderView::Fixed);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &QHeaderView::customContextMenuRequested, this, [this](const QPoint &place) {
        QMenu menu(m_view);
        fillMenu(&menu);
        menu.exec(m_header->mapToGlobal(place));
    });
    connect(m_header, &QHeaderView::sectionResized, this, [this](int column) {
        if (m_isOurs)
            return;
        m_sized.insert(column);
        fitTitle();
        keep();
    });
    connect(m_header, &QHeaderView::sectionMoved, this, &RegisterColumns::keep);
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, &RegisterColumns::keep);
}

void RegisterColumns::fillMenu(QMenu *menu)
{
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        QAction *action = menu->addAction(m_rows->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!m_unchosen.contains(column) && !m_yielded.contains(column));
        action->setEnabled(column != m_rows->titleColumn());
        connect(action, &QAction::toggled, this, [this, column](bool isOn) { setChosen(column, isOn); });
    }
}

void RegisterColumns::setChosen(int column, bool isChosen)
{
    if (isChosen) {
        m_unchosen.remove(column);
        m_wanted.insert(column);
    } else {
        m_unchosen.insert(column);
        m_wanted.remove(column);
    }
    showAndHide();
    fit();
    keep();
}

void RegisterColumns::setNarrow(bool isNarrow)
{
    const QSet<int> yielded = m_yielded;
    const bool isOther = isNarrow != m_isNarrow;
    m_isNarrow = isNarrow;
    if (isOther)
        showAndHide();
    yieldEmpty();
    if (isOther || yielded != m_yielded)
        fit();
    fitTitle();
}

void RegisterColumns::showAndHide()
{
    const QScopedValueRollback ours(m_isOurs, true);
    const QList<int> yielding = m_isNarrow ? m_rows->secondaryColumns() : QList<int>();
    for (int column = 0; column < m_rows->columnCount(); ++column)
        m_view->setColumnHidden(column,
                                m_unchosen.contains(column) || yielding.contains(column) || m_yielded.contains(column));
}

/// As wide as what stands in them, within limits; those whose width was chosen stay.
void RegisterColumns::fit()
{
    yieldEmpty();
    {
        const QScopedValueRollback ours(m_isOurs, true);
        for (int column = 0; column < m_rows->columnCount(); ++column) {
            if (m_view->isColumnHidden(column) || m_sized.contains(column) || column == m_rows->titleColumn())
                continue;
            const int wanted = std::max(static_cast<const QAbstractItemView *>(m_view)->sizeHintForColumn(column),
                                        m_header->sectionSizeHint(column));
            m_view->setColumnWidth(column, std::clamp(wanted, narrowest, letters(m_view, widestAtFirst)));
        }
        squeeze();
    }
    fitTitle();
}

/// Those of little weight in which no row has anything and nothing can be typed. Looks no further than the first that
/// has something.
QSet<int> RegisterColumns::emptyColumns() const
{
    QSet<int> empty;
    for (const int column : m_rows->secondaryColumns()) {
        if (m_unchosen.contains(column) || m_wanted.contains(column))
            continue;
        bool isEmpty = m_rows->rowCount() > 0 && !(m_rows->index(0, column).flags() & Qt::ItemIsEditable);
        for (int row = 0; isEmpty && row < m_rows->rowCount(); ++row) {
            const QModelIndex index = m_rows->index(row, column);
            isEmpty = index.data().toString().isEmpty() && !index.data(Qt::DecorationRole).isValid() &&
                      !index.data(Qt::CheckStateRole).isValid();
        }
        if (isEmpty)
            empty.insert(column);
    }
    return empty;
}

/// As wide as its head asks, of a hidden one too: that is asked for no width any more, and would come back at once.
int RegisterColumns::headOf(int column)
{
    if (const int width = m_header->sectionSizeHint(column); width > 0)
        m_heads.insert(column, width);
    return m_heads.value(column);
}

/// Where titles would be cut, columns that hold nothing are not shown; the menu of the columns brings them back.
void RegisterColumns::yieldEmpty()
{
    int others = 0;
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        if (column != m_rows->titleColumn() && !m_unchosen.contains(column))
            others += std::max(headOf(column), narrowest);
    }
    const QSet<int> yielded =
        m_view->viewport()->width() - others < letters(m_view, enoughForTitle) ? emptyColumns() : QSet<int>();
    if (yielded == m_yielded)
        return;
    m_yielded = yielded;
    showAndHide();
}

/// The widest give first, so that all are seen at once where that is possible; heads stay whole.
void RegisterColumns::squeeze()
{
    const auto enough = [this](int column) {
        return std::max(letters(m_view, wideEnough), m_header->sectionSizeHint(column));
    };
    int beyond = leastTitle(m_view) - m_view->viewport()->width();
    QList<int> wide;
    for (const int column : shown()) {
        if (column == m_rows->titleColumn())
            continue;
        beyond += m_view->columnWidth(column);
        if (!m_sized.contains(column) && m_view->columnWidth(column) > enough(column))
            wide.append(column);
    }
    std::sort(wide.begin(), wide.end(),
              [this](int a, int b) { return m_view->columnWidth(a) > m_view->columnWidth(b); });
    for (const int column : std::as_const(wide)) {
        const int given = std::clamp(beyond, 0, m_view->columnWidth(column) - enough(column));
        m_view->setColumnWidth(column, m_view->columnWidth(column) - given);
        beyond -= given;
    }
}

void RegisterColumns::fitTitle()
{
    const QScopedValueRollback ours(m_isOurs, true);
    int others = 0;
    for (const int column : shown())
        others += column == m_rows->titleColumn() ? 0 : m_view->columnWidth(column);
    m_view->setColumnWidth(m_rows->titleColumn(), std::max(leastTitle(m_view), m_view->viewport()->width() - others));
}

QList<int> RegisterColumns::shown() const
{
    QList<int> columns;
    for (int place = 0; place < m_header->count(); ++place) {
        if (const int column = m_header->logicalIndex(place); !m_view->isColumnHidden(column))
            columns.append(column);
    }
    return columns;
}

void RegisterColumns::remember(Settings &settings, const QString &key)
{
    m_settings = &settings;
    m_key = key;
    restore();
}

/// "key width" of each chosen column, in their order; then how they are sorted.
void RegisterColumns::keep()
{
    if (!m_settings || m_isOurs)
        return;
    QStringList kept;
    for (int place = 0; place < m_header->count(); ++place) {
        const int column = m_header->logicalIndex(place);
        if (!m_unchosen.contains(column))
            kept.append(m_rows->columnKey(column) +
                        (m_sized.contains(column) ? u' ' + QString::number(m_view->columnWidth(column)) : QString()));
    }
    m_settings->set(settings::registerColumns(m_key), kept);
    m_settings->set(settings::registerOrder(m_key),
                    QStringList{m_rows->columnKey(m_header->sortIndicatorSection()),
                                m_header->sortIndicatorOrder() == Qt::AscendingOrder ? u"up"_s : u"down"_s});
}

void RegisterColumns::restore()
{
    QHash<QString, int> columns;
    for (int column = 0; column < m_rows->columnCount(); ++column)
        columns.insert(m_rows->columnKey(column), column);
    const QStringList kept = m_settings->value(settings::registerColumns(m_key));
    const QStringList sorting = m_settings->value(settings::registerOrder(m_key));
    const QScopedValueRollback ours(m_isOurs, true);
    if (!kept.isEmpty()) {
        const QList<int> all = columns.values();
        m_unchosen = QSet<int>(all.cbegin(), all.cend());
        m_unchosen.remove(m_rows->titleColumn());
    }
    int place = 0;
    for (const QString &line : kept) {
        const int column = columns.value(line.section(u' ', 0, 0), -1);
        if (column < 0)
            continue;
        m_unchosen.remove(column);
        m_header->moveSection(m_header->visualIndex(column), place++);
        if (const int width = line.section(u' ', 1).toInt(); width >= narrowest) {
            m_sized.insert(column);
            m_view->setColumnWidth(column, width);
        }
    }
    if (sorting.size() == 2 && columns.contains(sorting.first()))
        m_view->sortByColumn(columns.value(sorting.first()),
                             sorting.last() == u"down" ? Qt::DescendingOrder : Qt::AscendingOrder);
    showAndHide();
}
