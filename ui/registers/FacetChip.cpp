#include "ui/registers/FacetChip.h"

#include "ui/registers/RegisterModel.h"
#include "ui/registers/RegisterOrder.h"
#include "ui/sheets/CheckList.h"

#include <QCollator>
#include <QMenu>
#include <QWidgetAction>

#include <algorithm>

using namespace Qt::StringLiterals;

FacetChip::FacetChip(RegisterOrder *order, int facet, QWidget *parent)
    : Chip(Kind::Filter, {}, parent), m_order(order), m_facet(facet), m_list(new CheckList)
{
    auto *menu = new QMenu(this);
    auto *action = new QWidgetAction(menu);
    m_list->setContentsMargins(8, 8, 8, 8);
    m_list->setMinimumWidth(300);
    m_list->setName(order->rows()->facets().at(facet).name);
    action->setDefaultWidget(m_list);
    menu->addAction(action);
    setIconName(u"chevron-down"_s);
    connect(this, &Chip::clicked, this, [this, menu] {
        fill();
        refresh();
        menu->popup(mapToGlobal(QPoint(0, height() + 2)));
        m_list->setFocus(Qt::PopupFocusReason);
    });
    connect(m_list, &CheckList::edited, this, [this] {
        const QStringList ticked = m_list->checked();
        m_order->setChosen(m_facet, QSet<QString>(ticked.cbegin(), ticked.cend()));
        refresh();
    });
    refresh();
}

void FacetChip::fill()
{
    const RegisterModel *rows = m_order->rows();
    QList<FacetValue> values;
    QHash<QString, int> counts;
    for (int row = 0; row < rows->rowCount(); ++row) {
        for (const FacetValue &value : rows->facetValues(rows->idAt(row), m_facet)) {
            if (counts[value.key]++ == 0)
                values.append(value);
        }
    }
    QCollator collator;
    collator.setNumericMode(true);
    std::stable_sort(values.begin(), values.end(), [&](const FacetValue &a, const FacetValue &b) {
        if (a.order.isValid() != b.order.isValid())
            return a.order.isValid();
        if (a.order.typeId() == QMetaType::Int)
            return a.order.toInt() < b.order.toInt();
        return collator.compare(a.order.toString(), b.order.toString()) < 0;
    });
    QList<CheckList::Item> items;
    m_titles.clear();
    for (const FacetValue &value : std::as_const(values)) {
        m_titles.insert(value.key, value.title);
        items.append({value.key, u"%1 · %2"_s.arg(value.title, locale().toString(counts.value(value.key)))});
    }
    const QSet<QString> chosen = m_order->chosen(m_facet);
    m_list->setItems(items, QStringList(chosen.cbegin(), chosen.cend()));
}

void FacetChip::refresh()
{
    const QSet<QString> chosen = m_order->chosen(m_facet);
    const QString name = m_order->rows()->facets().at(m_facet).name;
    QStringList titles;
    for (const QString &key : chosen)
        titles.append(m_titles.value(key, key));
    setChecked(!chosen.isEmpty());
    if (chosen.isEmpty())
        setText(name);
    else if (chosen.size() == 1)
        setText(tr("%1: %2", "a filter and what it keeps").arg(name, titles.first()));
    else
        setText(tr("%1: %n chosen", nullptr, int(chosen.size())).arg(name));
    setAccessibleName(chosen.isEmpty() ? tr("%1: all").arg(name)
                                       : tr("%1: %2", "a filter and what it keeps").arg(name, titles.join(u", "_s)));
}
