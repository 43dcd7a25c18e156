#pragma once

#include <QStyledItemDelegate>

/// Rows with ticks: where the keyboard is shows as a wash, never as the accent's ground, which would read as chosen
/// beside a box without a tick.
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
