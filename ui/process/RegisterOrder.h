#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

/// Sorts a register as people do: numbers within texts by their value, what is missing last.
class RegisterOrder : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit RegisterOrder(QObject *parent = nullptr);

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QCollator m_collator;
};
