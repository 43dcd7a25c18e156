#pragma once

#include <QPushButton>

class CheckList;

/// Says which countries are compared, and opens a list to tick them. None ticked means all.
class CountryButton : public QPushButton
{
    Q_OBJECT

public:
    explicit CountryButton(QWidget *parent = nullptr);

    void setCountries(const QStringList &countries, const QStringList &chosen);
    QStringList chosen() const;
    CheckList *list() const { return m_list; }

Q_SIGNALS:
    void changed();

private:
    void showChosen();

    CheckList *m_list;
};
