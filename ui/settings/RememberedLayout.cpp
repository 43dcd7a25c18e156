#include "ui/settings/RememberedLayout.h"

#include "ui/settings/Settings.h"

#include <QHeaderView>
#include <QSplitter>

using namespace Qt::StringLiterals;

void rememberLayout(QSplitter *splitter, Settings &settings, const QString &key)
{
    const Setting<QByteArray> layout = settings::layoutOf(key);
    const int handle = splitter->handleWidth();
    splitter->restoreState(settings.value(layout));
    splitter->setHandleWidth(handle); // a matter of looks, which the state would bring back
    QObject::connect(splitter, &QSplitter::splitterMoved, splitter,
                     [splitter, &settings, layout] { settings.set(layout, splitter->saveState()); });
}

void rememberLayout(QHeaderView *header, Settings &settings, const QString &key)
{
    const Setting<QByteArray> layout = settings::layoutOf(key);
    header->restoreState(settings.value(layout));
    const auto keep = [header, &settings, layout] {
        settings.set(layout, header->saveState());
    };
    QObject::connect(header, &QHeaderView::sectionResized, header, keep);
    QObject::connect(header, &QHeaderView::sectionMoved, header, keep);
    QObject::connect(header, &QHeaderView::sortIndicatorChanged, header, keep);
}

void rememberSplitters(QWidget *within, Settings &settings, const QString &key)
{
    int position = 0;
    for (QSplitter *splitter : within->findChildren<QSplitter *>()) {
        const QString name = splitter->objectName().isEmpty() ? QString::number(position) : splitter->objectName();
        rememberLayout(splitter, settings, key + u'/' + name);
        ++position;
    }
}
