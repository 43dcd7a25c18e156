#include "ui/about/AboutList.h"

#include <QHeaderView>

QTreeWidget *makeAboutList(const QString &accessibleName, const QStringList &heads, QWidget *parent)
{
    auto *list = new QTreeWidget(parent);
    list->setAccessibleName(accessibleName);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAlternatingRowColors(true);
    list->setHeaderLabels(heads);
    list->header()->setStretchLastSection(false);
    return list;
}
