#include "ui/scoring/ReasonEdit.h"

#include "ui/window/Workspace.h"

#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace {
constexpr int keepPause = 400; ///< milliseconds from the first unkept key to the side file
}

ReasonEdit::ReasonEdit(Workspace &workspace, QWidget *parent)
    : WritingEdit(Form::Formatted, parent), m_workspace(workspace)
{
    setObjectName(u"reason"_s);
    setAcceptDrops(false); // files dropped here belong to the card
    m_pause.setSingleShot(true);
    m_keep.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &ReasonEdit::flush);
    connect(&m_keep, &QTimer::timeout, this, [this] {
        if (m_isDirty)
            m_workspace.unsaved().keep(field(), toPlainText());
    });
    connect(this, &QPlainTextEdit::textChanged, this, &ReasonEdit::onTyped);
    connect(this, &GrowingEdit::left, this, &ReasonEdit::flush);
    connect(&workspace, &Workspace::flushRequested, this, &ReasonEdit::flush);
}

ReasonEdit::~ReasonEdit() = default;

UnsavedField ReasonEdit::field() const
{
    return {.kind = UnsavedField::Kind::Reason,
            .round = m_round,
            .subject = m_subject,
            .criterion = m_criterion,
            .person = m_workspace.personName()};
}

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
    m_round = m_workspace.roundId();
    m_stored = stored;
    setTextLanguage(m_workspace.writingLanguage());
    if (stored != toPlainText())
        setPlainText(stored);
    else if (isOther)
        document()->clearUndoRedoStacks();
}

void ReasonEdit::onTyped()
{
    if (m_isShowing)
        return;
    const bool isDirty = toPlainText() != m_stored;
    if (!isDirty && !m_isDirty)
        return; // only its looks have changed
    m_isDirty = isDirty;
    m_workspace.setPending(m_isDirty);
    if (m_isDirty) {
        m_pause.start(s_pause);
        if (!m_keep.isActive())
            m_keep.start(keepPause);
    } else {
        m_pause.stop();
        m_keep.stop();
        m_workspace.unsaved().drop(field());
    }
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
        m_workspace.unsaved().keep(field(), text);
        Q_EMIT failed(m_workspace.sentence(written.error()));
        return;
    }
    m_stored = text;
    m_keep.stop();
    m_workspace.unsaved().drop(field());
    m_workspace.setPending(false);
}
