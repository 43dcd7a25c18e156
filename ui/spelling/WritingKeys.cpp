#include "ui/spelling/WritingKeys.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

const QString bullet = u"- "_s;

QString between(const QTextCursor &cursor, int from, int to)
{
    QTextCursor span(cursor);
    span.setPosition(std::max(0, from));
    span.setPosition(std::max(0, to), QTextCursor::KeepAnchor);
    return span.selectedText();
}

/// Whether the mark that ends what was written stands right behind the cursor, as it does after it was begun here.
bool isBeforeItsEnd(const QTextCursor &cursor, const QString &mark)
{
    const int at = cursor.position();
    const int width = int(mark.size());
    const QString behind = between(cursor, at, std::min(at + width + 1, int(cursor.document()->characterCount()) - 1));
    const bool isThisMark = behind.startsWith(mark) && !behind.mid(width).startsWith(u'*');
    return isThisMark && cursor.positionInBlock() > 0 && !between(cursor, at - 1, at).startsWith(u'*');
}

bool isInWord(const QTextCursor &cursor)
{
    const int at = cursor.position();
    const bool isBehindLetter = cursor.positionInBlock() > 0 && between(cursor, at - 1, at).at(0).isLetterOrNumber();
    return isBehindLetter || (!cursor.atBlockEnd() && between(cursor, at, at + 1).at(0).isLetterOrNumber());
}

} // namespace

void toggleMark(QPlainTextEdit &edit, const QString &mark)
{
    QTextCursor cursor = edit.textCursor();
    const int width = int(mark.size());
    if (!cursor.hasSelection() && isBeforeItsEnd(cursor, mark)) {
        cursor.setPosition(cursor.position() + width);
        edit.setTextCursor(cursor);
        return;
    }
    if (!cursor.hasSelection() && isInWord(cursor))
        cursor.select(QTextCursor::WordUnderCursor);
    int start = cursor.selectionStart();
    int end = cursor.selectionEnd();
    const int last = int(edit.document()->characterCount()) - 1;
    const bool isMarked = start >= width && end + width <= last && between(cursor, start - width, start) == mark &&
                          between(cursor, end, end + width) == mark;
    cursor.beginEditBlock();
    if (isMarked) {
        cursor.setPosition(end);
        cursor.setPosition(end + width, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        cursor.setPosition(start - width);
        cursor.setPosition(start, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        start -= width;
        end -= width;
    } else {
        cursor.setPosition(end);
        cursor.insertText(mark);
        cursor.setPosition(start);
        cursor.insertText(mark);
        start += width;
        end += width;
    }
    cursor.endEditBlock();
    cursor.setPosition(start);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    edit.setTextCursor(cursor);
}

bool continueList(QPlainTextEdit &edit)
{
    QTextCursor cursor = edit.textCursor();
    const QString line = cursor.block().text();
    if (cursor.hasSelection() || !line.startsWith(bullet) || cursor.positionInBlock() < bullet.size())
        return false;
    if (line.trimmed() == bullet.trimmed()) {
        cursor.movePosition(QTextCursor::StartOfBlock);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    } else {
        cursor.insertText(u"\n"_s + bullet);
    }
    edit.setTextCursor(cursor);
    return true;
}

bool linkSelection(QPlainTextEdit &edit, const QString &address)
{
    QTextCursor cursor = edit.textCursor();
    const QString words = cursor.selectedText();
    const QUrl url(address.trimmed(), QUrl::StrictMode);
    const bool isAddress = url.isValid() && (url.scheme() == u"http" || url.scheme() == u"https") &&
                           !address.trimmed().contains(u'(') && !address.trimmed().contains(u')');
    if (words.trimmed().isEmpty() || words.contains(QChar::ParagraphSeparator) || !isAddress)
        return false;
    cursor.insertText(u"[%1](%2)"_s.arg(words, address.trimmed()));
    edit.setTextCursor(cursor);
    return true;
}

bool takeWritingKey(QPlainTextEdit &edit, const QKeyEvent &event)
{
    if (edit.isReadOnly())
        return false;
    if (event.modifiers() == Qt::ControlModifier && event.key() == Qt::Key_B) {
        toggleMark(edit, u"**"_s);
        return true;
    }
    if (event.modifiers() == Qt::ControlModifier && event.key() == Qt::Key_I) {
        toggleMark(edit, u"*"_s);
        return true;
    }
    return event.modifiers() == Qt::NoModifier && event.key() == Qt::Key_Return && continueList(edit);
}
