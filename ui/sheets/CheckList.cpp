#include "ui/sheets/CheckList.h"

#include "core/base/FoldedText.h"
#include "ui/widgets/TickRows.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int rowsShown = 6;
constexpr int itemsWithoutSearch = 8;

} // namespace

CheckList::CheckList(QWidget *parent)
    : QWidget(parent), m_search(new QLineEdit(this)), m_list(new QListWidget(this)), m_empty(new QLabel(this))
{
    m_search->setPlaceholderText(tr("Search…"));
    m_search->setClearButtonEnabled(true);
    m_list->setItemDelegate(new TickRows(TickRows::Current::OnlyWithFocus, m_list));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    layout->addWidget(m_empty);
    setFocusProxy(m_list);
    connect(m_search, &QLineEdit::textChanged, this, &CheckList::search);
    connect(m_list, &QListWidget::itemChanged, this, &CheckList::edited);
}

void CheckList::setName(const QString &name)
{
    setAccessibleName(name);
    m_list->setAccessibleName(name);
    m_search->setAccessibleName(tr("%1: search").arg(name));
}

void CheckList::setEmptyText(const QString &text) { m_empty->setText(text); }

void CheckList::setItems(const QList<Item> &items, const QStringList &checked, const QStringList &partly)
{
    const QSignalBlocker quiet(m_list);
    QList<Item> ordered = items;
    std::stable_partition(ordered.begin(), ordered.end(), [&](const Item &item) { return checked.contains(item.id); });
    m_list->clear();
    m_search->clear();
    for (const Item &item : std::as_const(ordered)) {
        auto *row = new QListWidgetItem(item.text, m_list);
        row->setData(Qt::UserRole, item.id);
        row->setToolTip(item.text);
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        row->setCheckState(checked.contains(item.id)  ? Qt::Checked
                           : partly.contains(item.id) ? Qt::PartiallyChecked
                                                      : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
    const int rows = std::clamp(int(items.size()), 1, rowsShown);
    m_list->setFixedHeight(rows * std::max(m_list->sizeHintForRow(0), fontMetrics().height()) +
                           2 * m_list->frameWidth() + 2);
    m_list->setVisible(!items.isEmpty());
    m_search->setVisible(items.size() > itemsWithoutSearch);
    m_empty->setVisible(items.isEmpty());
}

QStringList CheckList::checked() const { return withState(Qt::Checked); }

QStringList CheckList::partlyChecked() const { return withState(Qt::PartiallyChecked); }

QStringList CheckList::withState(Qt::CheckState state) const
{
    QStringList ids;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == state)
            ids.append(m_list->item(row)->data(Qt::UserRole).toString());
    }
    return ids;
}

void CheckList::tick(const QStringList &whole, const QStringList &half)
{
    {
        const QSignalBlocker quiet(m_list);
        for (int row = 0; row < m_list->count(); ++row) {
            QListWidgetItem *item = m_list->item(row);
            const QString id = item->data(Qt::UserRole).toString();
            item->setCheckState(whole.contains(id)  ? Qt::Checked
                                : half.contains(id) ? Qt::PartiallyChecked
                                                    : Qt::Unchecked);
        }
    }
    m_list->viewport()->update();
    Q_EMIT edited();
}

void CheckList::search(const QString &words)
{
    const QString wanted = foldedText(words);
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!foldedText(m_list->item(row)->text()).contains(wanted));
}
