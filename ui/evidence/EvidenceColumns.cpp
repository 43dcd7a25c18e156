#include "ui/evidence/EvidenceColumns.h"

#include "ui/evidence/EvidenceModel.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>

namespace {

constexpr int lettersOfTitle = 22; ///< fewer tell nothing
constexpr int lettersOfOthers = 15;

/// What gives way first stands first; all of it is among the particulars too.
const QList<int> yielding{EvidenceModel::Link, EvidenceModel::Size, EvidenceModel::Confidential, EvidenceModel::Kind,
                          EvidenceModel::Ratings};

} // namespace

EvidenceColumns::EvidenceColumns(QTableView *table) : QObject(table), m_table(table)
{
    QHeaderView *header = table->horizontalHeader();
    header->setResizeContentsPrecision(0); // what is seen, however many there are
    const auto byHand = [this] {
        m_isByHand = m_isByHand || !m_isOurs;
    };
    connect(header, &QHeaderView::sectionResized, this, byHand);
    connect(header, &QHeaderView::sectionMoved, this, byHand);
    table->viewport()->installEventFilter(this);
    // When the rows there are now have been laid out; before that they have no width.
    connect(table->verticalHeader(), &QHeaderView::sectionCountChanged, this, &EvidenceColumns::fit,
            Qt::QueuedConnection);
}

QByteArray EvidenceColumns::state() const
{
    return m_isByHand ? m_table->horizontalHeader()->saveState() : QByteArray();
}

void EvidenceColumns::restore(const QByteArray &state)
{
    if (state.isEmpty())
        return;
    const QScopedValueRollback ours(m_isOurs, true);
    m_isByHand = m_table->horizontalHeader()->restoreState(state);
}

/// Head and contents whole, as far as that is not too much of one column.
int EvidenceColumns::widthOf(int column) const
{
    const int letter = m_table->fontMetrics().averageCharWidth();
    const int contents = static_cast<const QAbstractItemView *>(m_table)->sizeHintForColumn(column) + letter;
    return std::max(m_table->horizontalHeader()->sectionSizeHint(column), std::min(contents, lettersOfOthers * letter));
}

void EvidenceColumns::fit()
{
    if (m_isByHand)
        return;
    const QScopedValueRollback ours(m_isOurs, true);
    int others = 0;
    for (int column = 0; column < EvidenceModel::ColumnCount; ++column) {
        m_table->setColumnHidden(column, false);
        if (column == EvidenceModel::Title)
            continue;
        m_table->setColumnWidth(column, widthOf(column));
        others += m_table->columnWidth(column);
    }
    const int room = m_table->viewport()->width();
    const int title = lettersOfTitle * m_table->fontMetrics().averageCharWidth();
    for (const int column : yielding) {
        if (others + title <= room)
            break;
        others -= m_table->columnWidth(column);
        m_table->setColumnHidden(column, true);
    }
    m_table->setColumnWidth(EvidenceModel::Title, std::max(title, room - others));
}

bool EvidenceColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}
