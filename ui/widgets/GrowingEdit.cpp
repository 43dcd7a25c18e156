#include "ui/widgets/GrowingEdit.h"

#include "ui/widgets/CleanPaste.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QTextBlock>
#include <QWheelEvent>

GrowingEdit::GrowingEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(2);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &GrowingEdit::grow);
}

void GrowingEdit::setMinimumLines(int lines)
{
    m_minimumLines = lines;
    grow();
}

int GrowingEdit::neededHeight() const
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines += std::max(1, block.layout()->lineCount());
    const QMargins margins = contentsMargins();
    const int around = margins.top() + margins.bottom() + 2 * int(document()->documentMargin()) + 2;
    return std::max(lines, m_minimumLines) * fontMetrics().lineSpacing() + around;
}

void GrowingEdit::grow()
{
    const int needed = neededHeight();
    if (needed != height())
        setFixedHeight(needed);
}

QSize GrowingEdit::sizeHint() const { return {300, neededHeight()}; }

QSize GrowingEdit::minimumSizeHint() const { return {100, neededHeight()}; }

bool GrowingEdit::event(QEvent *event)
{
    // With nothing typed to take back, the keys for undo and redo mean the window's.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->matches(QKeySequence::Undo) && !document()->isUndoAvailable()) ||
            (key->matches(QKeySequence::Redo) && !document()->isRedoAvailable())) {
            event->ignore();
            return false;
        }
    }
    return QPlainTextEdit::event(event);
}

void GrowingEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    grow();
}

void GrowingEdit::wheelEvent(QWheelEvent *event) { event->ignore(); }

void GrowingEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT escapePressed();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void GrowingEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        Q_EMIT left();
}

void GrowingEdit::insertFromMimeData(const QMimeData *source) { insertPlainText(cleanPaste(*source)); }

void GrowingEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        grow();
}
