#include "ui/widgets/MouseRest.h"

#include <QGuiApplication>
#include <QTimer>

void whenMouseRests(QObject *context, const std::function<void()> &then)
{
    if (QGuiApplication::mouseButtons() == Qt::NoButton) {
        then();
        return;
    }
    // Asked for again and again: a button that is let go over another program says nothing here.
    constexpr int pause = 15; // milliseconds
    auto *timer = new QTimer(context);
    QObject::connect(timer, &QTimer::timeout, context, [timer, then] {
        if (QGuiApplication::mouseButtons() != Qt::NoButton)
            return;
        timer->stop();
        timer->deleteLater();
        then();
    });
    timer->start(pause);
}
