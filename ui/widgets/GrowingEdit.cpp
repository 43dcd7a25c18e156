#include "ui/widgets/GrowingEdit.h"

#include "ui/widgets/CleanPaste.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QTextBlock>
#include <QTimer>
#include <QWheelEvent>

namespace {

constexpr int maximumLines = 32; ///< beyond it the field scrolls by itself

/// Lines as they are broken on the screen; counting ends where it makes no difference any more.
int lineCount(const QTextDocument &document)
{
    int lines = 0;
    for (QTextBlock block = document.begin(); block.isValid() && lines <= maximumLines; block = block.next())
        lines += std::max(1, block.layout()->lineCount());
    return lines;
}

QScrollArea *pageAround(const QWidget *widget)
{
    for (QWidget *around = widget->parentWidget(); around; around = around->parentWidget()) {
        if (auto *page = qobject_cast<QScrollArea *>(around))
            return page;
    }
    return nullptr;
}

} // namespace

GrowingEdit::GrowingEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(2);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &GrowingEdit::grow);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        // After the layout has settled: the page grows with the field.
        if (hasFocus())
            QTimer::singleShot(0, this, &GrowingEdit::followCaret);
    });
}

void GrowingEdit::setMinimumLines(int lines)
{
    m_minimumLines = lines;
    grow();
}

int GrowingEdit::neededHeight() const
{
    const int lines = std::min(lineCount(*document()), maximumLines);
    const QMargins margins = contentsMargins();
    const int around = margins.top() + margins.bottom() + 2 * int(document()->documentMargin()) + 2;
    return std::max(lines, m_minimumLines) * fontMetrics().lineSpacing() + around;
}

/// Lines are broken as they come to be seen, so that a field that has grown may find that it has more of them. That
/// comes back here between the least and the largest height being set, and has to wait until both are.
void GrowingEdit::grow()
{
    if (m_isGrowing)
        return;
    const QScopedValueRollback growing(m_isGrowing, true);
    constexpr int turns = 3;
    for (int turn = 0; turn < turns; ++turn) {
        setVerticalScrollBarPolicy(isTall() ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
        const int needed = neededHeight();
        if (needed == minimumHeight() && needed == maximumHeight())
            return;
        setFixedHeight(needed);
    }
}

bool GrowingEdit::isTall() const { return lineCount(*document()) > maximumLines; }

void GrowingEdit::followCaret()
{
    QScrollArea *page = hasFocus() ? pageAround(this) : nullptr;
    if (!page || !page->widget())
        return;
    constexpr int margin = 24;
    const QRect caret = cursorRect();
    const QPoint inPage = viewport()->mapTo(page->widget(), caret.center());
    page->ensureVisible(inPage.x(), inPage.y(), 0, caret.height() / 2 + margin);
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

void GrowingEdit::wheelEvent(QWheelEvent *event)
{
    if (hasFocus() && isTall())
        QPlainTextEdit::wheelEvent(event);
    else
        event->ignore();
}

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
