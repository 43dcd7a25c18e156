#pragma once

#include <QAccessibleWidget>
#include <QHash>

class SpotWidget;

/// A drawing with places, for screen readers: a list whose items are the places, each named with its whole value.
class SpotAccessible : public QAccessibleWidget
{
public:
    static void install();

    explicit SpotAccessible(SpotWidget *widget);
    ~SpotAccessible() override;

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

private:
    SpotWidget *spots() const;

    mutable QHash<int, QAccessible::Id> m_children{};
};
