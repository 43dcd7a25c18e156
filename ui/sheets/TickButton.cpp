#include "ui/sheets/TickButton.h"

#include <QMenu>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

TickButton::TickButton(QWidget *parent) : QPushButton(parent), m_list(new CheckList)
{
    auto *menu = new QMenu(this);
    auto *action = new QWidgetAction(menu);
    m_list->setContentsMargins(8, 8, 8, 8);
    m_list->setMinimumWidth(280);
    action->setDefaultWidget(m_list);
    menu->addAction(action);
    setMenu(menu);
    setProperty("opensMenu", true); // leaves room for the arrow
    connect(menu, &QMenu::aboutToShow, m_list, [this] { m_list->setFocus(); });
    // Once the menu is really gone: who hears of it may delete this button.
    connect(menu, &QMenu::aboutToHide, this, &TickButton::closed, Qt::QueuedConnection);
    connect(m_list, &CheckList::edited, this, &TickButton::showTicked);
}

void TickButton::setItems(const QList<CheckList::Item> &items, const QStringList &ticked)
{
    m_items = items;
    m_list->setItems(items, ticked);
    m_list->setName(accessibleName());
    showTicked();
}

void TickButton::open() { menu()->popup(mapToGlobal(QPoint(0, height()))); }

void TickButton::setEmptyText(const QString &text) { m_list->setEmptyText(text); }

void TickButton::showTicked()
{
    const QStringList ids = ticked();
    QStringList texts;
    for (const CheckList::Item &item : std::as_const(m_items)) {
        if (ids.contains(item.id))
            texts.append(item.text);
    }
    setText(texts.join(u", "_s));
}
