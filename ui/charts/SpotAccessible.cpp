#include "ui/charts/SpotAccessible.h"

#include "ui/charts/SpotWidget.h"

#include <QPointer>

namespace {

class SpotItem : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    SpotItem(SpotWidget *widget, int spot) : m_widget(widget), m_spot(spot) {}

    int spot() const { return m_spot; }
    bool isValid() const override { return m_widget && m_spot < m_widget->spotCount(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_widget); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_widget->spotText(m_spot) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        const QRect box = isValid() ? m_widget->spotBox(m_spot).toAlignedRect() : QRect();
        return {isValid() ? m_widget->mapToGlobal(box.topLeft()) : QPoint(), box.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.focused = isValid() && m_widget->hasFocus() && m_widget->currentSpot() == m_spot;
        state.invalid = !isValid();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        m_widget->setCurrentSpot(m_spot);
        if (name == pressAction())
            Q_EMIT m_widget->spotActivated(m_spot);
        else if (name == setFocusAction())
            m_widget->setFocus();
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<SpotWidget> m_widget;
    int m_spot;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *widget = qobject_cast<SpotWidget *>(object);
    return widget ? new SpotAccessible(widget) : nullptr;
}

} // namespace

void SpotAccessible::install()
{
    static const bool installed = [] {
        QAccessible::installFactory(&makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

SpotAccessible::SpotAccessible(SpotWidget *widget) : QAccessibleWidget(widget, QAccessible::List) {}

SpotAccessible::~SpotAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_children))
        QAccessible::deleteAccessibleInterface(id);
}

SpotWidget *SpotAccessible::spots() const { return static_cast<SpotWidget *>(widget()); }

int SpotAccessible::childCount() const { return spots()->spotCount(); }

QAccessibleInterface *SpotAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    auto known = m_children.find(index);
    if (known == m_children.end())
        known = m_children.insert(index, QAccessible::registerAccessibleInterface(new SpotItem(spots(), index)));
    return QAccessible::accessibleInterface(*known);
}

int SpotAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *item = dynamic_cast<const SpotItem *>(child);
    return item ? item->spot() : -1;
}

QAccessibleInterface *SpotAccessible::childAt(int x, int y) const
{
    return child(spots()->spotAt(spots()->mapFromGlobal(QPoint(x, y))));
}

QAccessibleInterface *SpotAccessible::focusChild() const
{
    return spots()->hasFocus() ? child(spots()->currentSpot()) : nullptr;
}
