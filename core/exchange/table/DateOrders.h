#pragma once

#include "core/exchange/table/CommitmentRow.h"
#include "core/exchange/table/DateText.h"

/// In which order the date columns of a table write day and month: shown by those cells that leave no choice, unless
/// they contradict each other.
class DateOrders
{
public:
    void note(const QString &field, const QString &written);

    /// Reads the dates that waited for the order, and has the import tell how. Where no order shows, a due date stays
    /// as written in the commitment's note.
    void settle(CommitmentRow &row) const;

private:
    struct Shown
    {
        DateOrder order = DateOrder::Unknown;
        QString by{}; ///< the first cell that shows it
        bool isContradicted = false;
    };

    void settle(const QString &field, const QString &written, CommitmentRow &row) const;

    QMap<QString, Shown> m_shown;
};
