#pragma once

#include "ui/widgets/Chip.h"

#include <QSet>

class CheckList;
class RegisterModel;
class RegisterOrder;

/// Filters a register by one of its facets: says what is chosen, and opens a list to tick it, with how many there are.
class FacetChip : public Chip
{
    Q_OBJECT

public:
    FacetChip(RegisterOrder *order, int facet, QWidget *parent = nullptr);

    void refresh(); ///< says what is chosen
    CheckList *list() const { return m_list; }

private:
    void fill();

    RegisterOrder *m_order;
    int m_facet;
    CheckList *m_list;
    QHash<QString, QString> m_titles{}; ///< of what is chosen, by key
};
