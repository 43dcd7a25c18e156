#include "ui/spelling/WritingLine.h"

#include <QKeyEvent>

void WritingLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT returnPressed();
    else
        WritingEdit::keyPressEvent(event);
}
