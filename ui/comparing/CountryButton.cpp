#include "ui/comparing/CountryButton.h"

#include "ui/sheets/CheckList.h"

#include <QMenu>
#include <QWidgetAction>

CountryButton::CountryButton(QWidget *parent) : QPushButton(parent), m_list(new CheckList)
{
    auto *menu = new QMenu(this);
    auto *action = new QWidgetAction(menu);
    m_list->setContentsMargins(8, 8, 8, 8);
    m_list->setMinimumWidth(260);
    m_list->setName(tr("Countries to compare"));
    action->setDefaultWidget(m_list);
    menu->addAction(action);
    setMenu(menu);
    setProperty("opensMenu", true); // leaves room for the arrow
    connect(menu, &QMenu::aboutToShow, m_list, [this] { m_list->setFocus(); });
    connect(m_list, &CheckList::edited, this, [this] {
        showChosen();
        Q_EMIT changed();
    });
}

void CountryButton::setCountries(const QStringList &countries, const QStringList &chosen)
{
    QList<CheckList::Item> items;
    for (const QString &country : countries)
        items.append({country, country});
    m_list->setItems(items, chosen);
    showChosen();
}

QStringList CountryButton::chosen() const { return m_list->checked(); }

void CountryButton::showChosen()
{
    const QStringList countries = chosen();
    constexpr int named = 2;
    if (countries.isEmpty())
        setText(tr("All"));
    else
        setText(countries.size() > named ? tr("%n countries", nullptr, int(countries.size()))
                                         : countries.join(QStringLiteral(", ")));
    setAccessibleName(tr("Countries: %1").arg(countries.isEmpty() ? text() : countries.join(QStringLiteral(", "))));
}
