#pragma once

#include <QStyledItemDelegate>

/// Rows with ticks: which is the current one shows only where that means something, or it would read as chosen beside a
/// box without a tick.
class TickRows : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Whether the current row shows while the keyboard is elsewhere: where buttons beside the list act on it.
    enum class Current { OnlyWithFocus, Always };

    TickRows(Current shown, QObject *parent) : QStyledItemDelegate(parent), m_shown(shown) {}

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    Current m_shown;
};
