#include "ui/widgets/PageAction.h"

#include <QAction>
#include <QWidget>

QAction *addPageAction(QWidget *page, const QString &name, const QString &text, const QKeySequence &keys,
                       const std::function<void()> &run)
{
    auto *action = new QAction(text, page);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(action, &QAction::triggered, page, [run] { run(); });
    page->addAction(action);
    return action;
}
