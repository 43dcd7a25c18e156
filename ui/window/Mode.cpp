#include "ui/window/Mode.h"

#include <QDataStream>
#include <QSplitter>

QByteArray Mode::layoutState() const
{
    QList<QByteArray> splitters;
    for (const QSplitter *splitter : findChildren<QSplitter *>())
        splitters.append(splitter->saveState());
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << splitters;
    return state;
}

void Mode::restoreLayout(const QByteArray &state)
{
    QDataStream stream(state);
    QList<QByteArray> kept;
    stream >> kept;
    const QList<QSplitter *> splitters = findChildren<QSplitter *>();
    if (stream.status() != QDataStream::Ok || kept.size() != splitters.size())
        return;
    for (qsizetype i = 0; i < kept.size(); ++i) {
        const int handle = splitters.at(i)->handleWidth();
        splitters.at(i)->restoreState(kept.at(i));
        splitters.at(i)->setHandleWidth(handle); // a matter of looks, which the state would bring back
    }
}
