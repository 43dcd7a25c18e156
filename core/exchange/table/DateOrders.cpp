#include "core/exchange/table/DateOrders.h"

using namespace Qt::StringLiterals;

namespace {

std::optional<PartialDate> *dateOf(const QString &field, CommitmentRow &row)
{
    if (field == u"due")
        return &row.due;
    if (!row.milestone)
        return nullptr;
    return field == u"milestone-due" ? &row.milestone->due : &row.milestone->starts;
}

} // namespace

void DateOrders::note(const QString &field, const QString &written)
{
    const DateOrder order = orderShownBy(written);
    if (order == DateOrder::Unknown)
        return;
    Shown &shown = m_shown[field];
    if (shown.order == DateOrder::Unknown)
        shown = {.order = order, .by = written.simplified()};
    shown.isContradicted = shown.isContradicted || shown.order != order;
}

void DateOrders::settle(CommitmentRow &row) const
{
    for (auto it = row.openDates.cbegin(); it != row.openDates.cend(); ++it)
        settle(it.key(), it.value(), row);
    row.openDates.clear();
}

void DateOrders::settle(const QString &field, const QString &written, CommitmentRow &row) const
{
    std::optional<PartialDate> *date = dateOf(field, row);
    if (!date)
        return;
    const Shown shown = m_shown.value(field);
    if (needsOrder(written) && !shown.isContradicted && shown.order != DateOrder::Unknown) {
        *date = dateFromTable(written, shown.order);
        row.remarks.append({.row = row.row,
                            .reason = u"date-by-order"_s,
                            .arguments = {written.simplified(), (*date)->toString(), shown.by}});
    } else if (field == u"due") {
        addRemark(row, u"due-as-written"_s, {written.simplified()});
    } else {
        row.remarks.append(
            {.row = row.row, .reason = u"milestone-date-as-written"_s, .arguments = {written.simplified()}});
    }
}
