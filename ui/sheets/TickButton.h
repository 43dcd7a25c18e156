#pragma once

#include "ui/sheets/CheckList.h"

#include <QPushButton>

/// Says which of many are ticked, and opens a list to tick them.
class TickButton : public QPushButton
{
    Q_OBJECT

public:
    explicit TickButton(QWidget *parent = nullptr);

    void setItems(const QList<CheckList::Item> &items, const QStringList &ticked);
    void open(); ///< its list, without waiting until it is left
    void setEmptyText(const QString &text);
    QStringList ticked() const { return m_list->checked(); }
    CheckList *list() const { return m_list; }

Q_SIGNALS:
    void closed(); ///< the list was left

private:
    void showTicked();

    CheckList *m_list;
    QList<CheckList::Item> m_items{};
};
