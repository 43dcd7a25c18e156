#include "ui/scoring/ReasonEdit.h"

#include "ui/window/Workspace.h"

#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

ReasonEdit::ReasonEdit(Workspace &workspace, QWidget *parent) : GrowingEdit(parent), m_workspace(workspace)
{
    setObjectName(u"reason"_s);
    setAcceptDrops(false); // files dropped here belong to the card
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &ReasonEdit::flush);
    connect(this, &QPlainTextEdit::textChanged, this, &ReasonEdit::onTyped);
    connect(this, &GrowingEdit::left, this, &ReasonEdit::flush);
    connect(&workspace, &Workspace::flushRequested, this, &ReasonEdit::flush);
}

ReasonEdit::~ReasonEdit() = default;

void ReasonEdit::show(const Subject &subject, const CriterionCode &criterion, const QString &stored)
{
    const bool isOther = !(subject == m_subject) || !(criterion == m_criterion);
    if (isOther)
        flush();
    else if (m_isDirty || stored == toPlainText()) {
        m_stored = stored;
        return;
    }
    const QScopedValueRollback showing(m_isShowing, true);
    m_subject = subject;
    m_criterion = criterion;
    m_stored = stored;
    if (stored != toPlainText())
        setPlainText(stored);
    else if (isOther)
        document()->clearUndoRedoStacks();
}

void ReasonEdit::onTyped()
{
    if (m_isShowing)
        return;
    m_isDirty = toPlainText() != m_stored;
    m_workspace.setPending(m_isDirty);
    if (m_isDirty)
        m_pause.start(s_pause);
    else
        m_pause.stop();
}

void ReasonEdit::flush()
{
    m_pause.stop();
    if (!m_isDirty)
        return;
    m_isDirty = false;
    const QString text = toPlainText();
    const Result<> written = m_workspace.writeReason(m_subject, m_criterion, text);
    if (!written) {
        // The text stays in the field and is tried again with the next key or on leaving.
        m_isDirty = true;
        Q_EMIT failed(m_workspace.sentence(written.error()));
        return;
    }
    m_stored = text;
    m_workspace.setPending(false);
}
