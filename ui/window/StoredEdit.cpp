#include "ui/window/StoredEdit.h"

#include "ui/window/Workspace.h"

#include <QScopedValueRollback>

StoredEdit::StoredEdit(QWidget *parent) : WritingEdit(Form::Formatted, parent)
{
    m_pause.setSingleShot(true);
    m_keep.setSingleShot(true);
    m_keep.setInterval(UnsavedTexts::pause);
    connect(&m_keep, &QTimer::timeout, this, &StoredEdit::keepNow);
    connect(&m_pause, &QTimer::timeout, this, &StoredEdit::flush);
    connect(this, &QPlainTextEdit::textChanged, this, &StoredEdit::onTyped);
    connect(this, &GrowingEdit::left, this, &StoredEdit::flush);
}

void StoredEdit::setWorkspace(Workspace *workspace)
{
    flush();
    if (m_workspace)
        m_workspace->disconnect(this);
    m_workspace = workspace;
    show({}, {}, {});
    if (workspace)
        connect(workspace, &Workspace::flushRequested, this, &StoredEdit::flush);
}

void StoredEdit::show(const std::optional<UnsavedField> &field, const QString &stored, const Store &store)
{
    const bool isOther = field != m_field;
    if (isOther)
        flush();
    m_store = store;
    if (!isOther && (m_isDirty || stored == toPlainText())) {
        m_stored = stored;
        return;
    }
    const QScopedValueRollback showing(m_isShowing, true);
    m_field = field;
    m_stored = stored;
    m_isDirty = false;
    if (stored != toPlainText())
        setPlainText(stored);
    else if (isOther)
        document()->clearUndoRedoStacks();
}

void StoredEdit::onTyped()
{
    if (m_isShowing || !m_workspace)
        return;
    const bool isDirty = toPlainText() != m_stored;
    if (!isDirty && !m_isDirty)
        return; // only its looks have changed
    m_isDirty = isDirty;
    m_workspace->setPending(m_isDirty);
    if (m_isDirty) {
        m_pause.start(s_pause);
        if (!m_keep.isActive())
            m_keep.start();
        return;
    }
    m_pause.stop();
    m_keep.stop();
    if (m_field)
        m_workspace->unsaved().drop(*m_field);
}

void StoredEdit::keepNow()
{
    if (m_isDirty && m_field && m_workspace)
        m_workspace->unsaved().keep(*m_field, toPlainText());
}

bool StoredEdit::flush()
{
    m_pause.stop();
    if (!m_isDirty || !m_store || !m_workspace)
        return true;
    m_isDirty = false;
    const QString text = toPlainText();
    const QString before = std::exchange(m_stored, text);
    // Whoever shows the text hears of the change at once, and may show it anew meanwhile.
    const Store store = m_store;
    const std::optional<UnsavedField> field = m_field;
    if (const Result<> written = store(text); !written) {
        // The text stays in the field and is tried again with the next key or on leaving.
        m_isDirty = true;
        m_stored = before;
        keepNow();
        Q_EMIT failed(m_workspace->sentence(written.error()));
        return false;
    }
    m_keep.stop();
    if (field)
        m_workspace->unsaved().drop(*field);
    m_workspace->setPending(false);
    return true;
}
