#include "ui/registers/FilterBar.h"

#include "ui/registers/FacetChip.h"
#include "ui/registers/GroupedRows.h"
#include "ui/registers/RegisterColumns.h"
#include "ui/registers/RegisterOrder.h"
#include "ui/registers/RegisterView.h"
#include "ui/settings/Settings.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Theme.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace {

constexpr int searchWidth = 240;
constexpr int chipGap = 8;
constexpr int chipDrop = 3; ///< so that they stand in the middle of the search field

/// A menu below the chip that opens it.
void popUp(QMenu *menu, const QWidget *below) { menu->popup(below->mapToGlobal(QPoint(0, below->height() + 2))); }

} // namespace

FilterBar::FilterBar(RegisterOrder *order, GroupedRows *groups, RegisterView *view, QWidget *parent)
    : QWidget(parent), m_order(order), m_groups(groups), m_view(view), m_search(new QLineEdit(this)),
      m_chipRow(new QWidget(this))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_chipRow->setSizePolicy(policy);
    auto *flow = new FlowLayout(m_chipRow, chipGap);
    flow->setContentsMargins(0, chipDrop, 0, 0);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(chipGap);
    line->addWidget(m_search, 0, Qt::AlignTop);
    line->addWidget(m_chipRow, 1);
    m_search->setObjectName(u"registerSearch"_s);
    m_search->setPlaceholderText(tr("Search here… (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search in this table"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(searchWidth);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, order, &RegisterOrder::setWords);
    buildChips();
    buildGrouping();
    auto *columns = new Chip(Chip::Kind::Plain, tr("Columns"), m_chipRow);
    columns->setObjectName(u"registerColumns"_s);
    columns->setIconName(u"table"_s);
    flow->addWidget(columns);
    connect(columns, &Chip::clicked, this, [this, columns] {
        auto *menu = new QMenu(columns);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_view->columns()->fillMenu(menu);
        popUp(menu, columns);
    });
    connect(order, &RegisterOrder::filterChanged, this, &FilterBar::refresh);
    refresh();
}

void FilterBar::buildChips()
{
    const QList<Facet> facets = m_order->rows()->facets();
    for (int i = 0; i < facets.size(); ++i) {
        if (!facets.at(i).filters())
            continue;
        auto *chip = new FacetChip(m_order, i, m_chipRow);
        chip->setObjectName(u"registerFacet%1"_s.arg(i));
        m_chips.append(chip);
        m_chipRow->layout()->addWidget(chip);
    }
    m_clear = new Chip(Chip::Kind::Link, tr("Show all"), m_chipRow);
    m_clear->setObjectName(u"registerClear"_s);
    m_chipRow->layout()->addWidget(m_clear);
    connect(m_clear, &Chip::clicked, this, &FilterBar::clear);
}

void FilterBar::buildGrouping()
{
    const QList<Facet> facets = m_order->rows()->facets();
    if (std::none_of(facets.cbegin(), facets.cend(), [](const Facet &facet) { return facet.groups(); }))
        return;
    m_grouping = new Chip(Chip::Kind::Plain, {}, m_chipRow);
    m_grouping->setObjectName(u"registerGrouping"_s);
    m_grouping->setIconName(u"chevron-down"_s);
    m_chipRow->layout()->addWidget(m_grouping);
    connect(m_grouping, &Chip::clicked, this, [this, facets] {
        auto *menu = new QMenu(m_grouping);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        auto *group = new QActionGroup(menu);
        const auto add = [&](const QString &text, int facet) {
            QAction *action = menu->addAction(text);
            action->setCheckable(true);
            action->setChecked(m_groups->grouping() == facet);
            group->addAction(action);
            connect(action, &QAction::triggered, this, [this, facet] { setGrouping(facet); });
        };
        add(tr("Not grouped"), GroupedRows::ungrouped);
        for (int i = 0; i < facets.size(); ++i) {
            if (facets.at(i).groups())
                add(facets.at(i).name, i);
        }
        if (m_groups->grouping() != GroupedRows::ungrouped) {
            menu->addSeparator();
            connect(menu->addAction(tr("Fold all")), &QAction::triggered, m_view, [this] { m_view->foldAll(true); });
            connect(menu->addAction(tr("Unfold all")), &QAction::triggered, m_view, [this] { m_view->foldAll(false); });
        }
        popUp(menu, m_grouping);
    });
}

void FilterBar::remember(Settings &settings, const QString &key)
{
    m_settings = &settings;
    m_key = key;
    const int facet = settings.value(settings::registerGrouping(key));
    if (m_grouping && facet >= 0 && facet < m_order->rows()->facets().size())
        setGrouping(facet);
}

void FilterBar::setGrouping(int facet)
{
    m_groups->setGrouping(facet);
    if (m_settings)
        m_settings->set(settings::registerGrouping(m_key), facet);
    refresh();
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::clear()
{
    m_search->clear();
    const qsizetype facets = m_order->rows()->facets().size();
    for (int i = 0; i < facets; ++i)
        m_order->setChosen(i, {});
    for (FacetChip *chip : std::as_const(m_chips))
        chip->refresh();
    Q_EMIT left();
}

void FilterBar::refresh()
{
    m_clear->setVisible(m_order->isFiltering());
    if (!m_grouping)
        return;
    const int facet = m_groups->grouping();
    m_grouping->setText(
        facet == GroupedRows::ungrouped
            ? tr("Not grouped")
            : tr("By %1", "grouped by a facet: institution").arg(m_order->rows()->facets().at(facet).name.toLower()));
}

/// Enter and the arrows lead from the words to what they found, Esc shows everything again.
bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        m_search->clear();
        Q_EMIT left();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT left();
        return true;
    default:
        return false;
    }
}
