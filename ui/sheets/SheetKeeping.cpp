// Sheet: what is typed and not saved yet, beside the dossier.
#include "ui/sheets/Sheet.h"

#include "ui/window/Workspace.h"

#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

/// Everything in which letters are typed, by object name.
QMap<QString, QString> Sheet::fieldTexts() const
{
    QMap<QString, QString> texts;
    for (const QLineEdit *line : m_form->findChildren<QLineEdit *>()) {
        if (!line->objectName().isEmpty())
            texts.insert(line->objectName(), line->text());
    }
    for (const QPlainTextEdit *text : m_form->findChildren<QPlainTextEdit *>())
        texts.insert(text->objectName(), text->toPlainText());
    return texts;
}

UnsavedField Sheet::unsavedField() const
{
    return {.kind = UnsavedField::Kind::Sheet,
            .subject = Subject::of(m_workspace->plan()),
            .person = m_workspace->personName(),
            .place = placeKind(),
            .item = m_id};
}

void Sheet::onTyped()
{
    setDirty(true);
    if (!m_isFilling && !placeKind().isEmpty() && !m_keep.isActive())
        m_keep.start();
}

void Sheet::keepNow()
{
    if (!m_isOpen || !m_isDirty || !m_workspace)
        return;
    QMap<QString, QString> typed = fieldTexts();
    QStringList words;
    for (auto it = typed.begin(); it != typed.end();) {
        if (m_filled.value(it.key()) == it.value()) {
            it = typed.erase(it);
            continue;
        }
        words.append(it.value());
        ++it;
    }
    words.removeAll(QString());
    m_workspace->unsaved().keep(unsavedField(), words.join(u" · "_s), typed);
}

void Sheet::dropKept()
{
    m_keep.stop();
    if (m_workspace && !placeKind().isEmpty())
        m_workspace->unsaved().drop(unsavedField());
}

void Sheet::takeBack(const QMap<QString, QString> &fields)
{
    for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
        if (auto *line = m_form->findChild<QLineEdit *>(it.key()))
            line->setText(it.value());
        else if (auto *text = m_form->findChild<QPlainTextEdit *>(it.key()))
            text->setPlainText(it.value());
    }
}
