#pragma once

#include "ui/widgets/GrowingEdit.h"

class QMenu;
class TextHighlighter;

/// A field for running text: spelling is checked as one types, the context menu corrects it. Where it is `Formatted`,
/// light formatting (FormattedText.h) is shown as it will read while the text stays as typed: Ctrl+B, Ctrl+I, Enter
/// goes on with a list, a web address pasted over words makes a link of them.
class WritingEdit : public GrowingEdit
{
    Q_OBJECT

public:
    enum class Form { Plain, Formatted };

    explicit WritingEdit(Form form, QWidget *parent = nullptr);

    void setTextLanguage(const QString &language); ///< "es", "en"

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addCorrections(QMenu &menu, const QTextCursor &place);
    void addChoices(QMenu &menu);

    Form m_form;
    TextHighlighter *m_highlighter;
};
