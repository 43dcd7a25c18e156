#pragma once

class QKeyEvent;
class QPlainTextEdit;
class QString;

// What the keys for light formatting (FormattedText.h) do in a field.

/// Sets the marks ("**", "*") around the selection, or the word at the cursor, or takes them away.
void toggleMark(QPlainTextEdit &edit, const QString &mark);
/// Enter in an item of a list begins the next, in an empty one ends the list. False elsewhere.
bool continueList(QPlainTextEdit &edit);
/// Makes the selected words a link to the address; false where nothing is selected or it is no address.
bool linkSelection(QPlainTextEdit &edit, const QString &address);
/// Ctrl+B, Ctrl+I and Enter. Whether the key meant one of them.
bool takeWritingKey(QPlainTextEdit &edit, const QKeyEvent &event);
