#include "ui/spelling/WritingEdit.h"

#include "ui/spelling/Spelling.h"
#include "ui/spelling/TextHighlighter.h"
#include "ui/spelling/WritingKeys.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QMimeData>
#include <QTextBlock>

#include <memory>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostSuggestions = 5;
}

WritingEdit::WritingEdit(Form form, QWidget *parent)
    : GrowingEdit(parent), m_form(form), m_highlighter(new TextHighlighter(document(), form == Form::Formatted))
{}

void WritingEdit::setTextLanguage(const QString &language) { m_highlighter->setLanguage(language); }

void WritingEdit::keyPressEvent(QKeyEvent *event)
{
    if (m_form == Form::Formatted && takeWritingKey(*this, *event))
        event->accept();
    else
        GrowingEdit::keyPressEvent(event);
}

void WritingEdit::insertFromMimeData(const QMimeData *source)
{
    if (m_form == Form::Plain || !source->hasText() || !linkSelection(*this, source->text()))
        GrowingEdit::insertFromMimeData(source);
}

void WritingEdit::contextMenuEvent(QContextMenuEvent *event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu(event->pos()));
    menu->setObjectName(u"writingMenu"_s);
    // By the key, the menu is about the word at the cursor.
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    addCorrections(*menu, isByMouse ? cursorForPosition(event->pos()) : textCursor());
    addChoices(*menu);
    menu->exec(event->globalPos());
}

/// Suggestions for a word that is not in the dictionary, before everything else.
void WritingEdit::addCorrections(QMenu &menu, const QTextCursor &place)
{
    Spelling *spelling = Spelling::current();
    qsizetype start = 0;
    const QString word = TextHighlighter::wordAt(place.block().text(), place.positionInBlock(), start);
    const QString language = m_highlighter->language();
    if (!spelling || word.isEmpty() || isReadOnly() || !spelling->isWrong(word, language))
        return;
    QAction *first = menu.actions().value(0);
    QTextCursor cursor(place.block());
    cursor.setPosition(place.block().position() + int(start));
    cursor.setPosition(cursor.position() + int(word.size()), QTextCursor::KeepAnchor);
    const QStringList suggestions = spelling->suggestions(word, language);
    for (const QString &suggestion : suggestions.first(std::min(suggestions.size(), mostSuggestions))) {
        auto *action = new QAction(suggestion, &menu);
        connect(action, &QAction::triggered, this, [cursor, suggestion]() mutable { cursor.insertText(suggestion); });
        menu.insertAction(first, action);
    }
    if (suggestions.isEmpty()) {
        auto *none = new QAction(tr("No suggestion"), &menu);
        none->setEnabled(false);
        menu.insertAction(first, none);
    }
    auto *adding = new QAction(tr("Add “%1” to my words").arg(word), &menu);
    connect(adding, &QAction::triggered, spelling, [spelling, word] { spelling->addWord(word); });
    menu.insertAction(first, adding);
    menu.insertSeparator(first);
}

void WritingEdit::addChoices(QMenu &menu)
{
    Spelling *spelling = Spelling::current();
    if (!spelling)
        return;
    menu.addSeparator();
    QAction *checking = menu.addAction(tr("Check spelling"));
    checking->setCheckable(true);
    checking->setChecked(spelling->isOn());
    connect(checking, &QAction::toggled, spelling, &Spelling::setOn);
    QMenu *languages = menu.addMenu(tr("Spelling in"));
    const auto add = [&](const QString &label, const QString &language) {
        const bool isThere = language.isEmpty() || spelling->hasDictionary(language);
        QAction *action = languages->addAction(isThere ? label : tr("%1 (no dictionary is installed)").arg(label));
        action->setCheckable(true);
        action->setChecked(spelling->language() == language);
        action->setEnabled(isThere);
        connect(action, &QAction::triggered, spelling, [spelling, language] { spelling->setLanguage(language); });
    };
    add(tr("the plan's language"), {});
    add(tr("Spanish"), u"es"_s);
    add(tr("English"), u"en"_s);
    if (!spelling->hasDictionary(m_highlighter->language())) {
        QAction *missing = menu.addAction(tr("No dictionary for this language is installed (hunspell)"));
        missing->setEnabled(false);
    }
}

void WritingEdit::changeEvent(QEvent *event)
{
    GrowingEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->rehighlight();
}
