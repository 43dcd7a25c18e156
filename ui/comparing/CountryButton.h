#pragma once

#include "ui/sheets/CheckList.h"

#include <QHash>
#include <QPushButton>

/// Says which countries are compared, and opens a list to tick them. None ticked means all.
class CountryButton : public QPushButton
{
    Q_OBJECT

public:
    explicit CountryButton(QWidget *parent = nullptr);

    /// Ticks those chosen that are among them.
    void setCountries(const QList<CheckList::Item> &countries, const QStringList &chosen);
    QStringList chosen() const;
    CheckList *list() const { return m_list; }

Q_SIGNALS:
    void changed();

private:
    void showChosen();

    CheckList *m_list;
    QHash<QString, QString> m_names; ///< in the window's language
};
