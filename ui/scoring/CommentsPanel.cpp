#include "ui/scoring/CommentsPanel.h"

#include "ui/scoring/CommentList.h"
#include "ui/spelling/WritingEdit.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Theme.h"
#include "ui/window/Workspace.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int keepPause = 400; ///< milliseconds from the first unkept key to the side file
}

CommentsPanel::CommentsPanel(QWidget *parent) : QWidget(parent), m_list(new CommentList(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildField());
    layout->addWidget(m_list, 1);
    m_keep.setSingleShot(true);
    m_keep.setInterval(keepPause);
    connect(&m_keep, &QTimer::timeout, this, [this] {
        if (m_workspace && m_subject)
            m_workspace->unsaved().keep(unsavedField(), m_drafts.value(draftKey()));
    });
    connect(m_list, &CommentList::message, this, &CommentsPanel::message);
    connect(m_list, &CommentList::answerRequested, this, [this](const CommentId &id) { begin({.answers = id}); });
    connect(m_list, &CommentList::editRequested, this, [this](const CommentId &id) {
        const Comment *comment = m_workspace->contents().comment(id);
        begin({.edits = id}, comment ? comment->text : QString());
    });
}

QWidget *CommentsPanel::buildField()
{
    m_field = new QWidget(this);
    m_title = new QLabel(m_field);
    m_title->setFont(Theme::smallFont());
    m_title->setForegroundRole(QPalette::PlaceholderText);
    m_title->setWordWrap(true);
    m_text = new WritingEdit(WritingEdit::Form::Plain, m_field);
    m_text->setObjectName(u"commentText"_s);
    m_text->setMinimumLines(2);
    m_text->setPlaceholderText(tr("Write a comment… (Ctrl+Enter adds it)"));
    m_text->setAccessibleName(tr("Comment"));
    m_text->installEventFilter(this);
    connect(m_text, &GrowingEdit::escapePressed, this, [this] { begin({}); });
    connect(m_text, &QPlainTextEdit::textChanged, this, &CommentsPanel::keepDraft);
    m_ofCriterion = new Chip(Chip::Kind::Filter, tr("This criterion"), m_field);
    m_ofWhole = new Chip(Chip::Kind::Filter, tr("As a whole"), m_field);
    m_ofWhole->setObjectName(u"commentOnWhole"_s);
    auto *about = new QButtonGroup(this);
    about->addButton(m_ofCriterion);
    about->addButton(m_ofWhole);
    m_ofCriterion->setChecked(true);
    m_add = new Chip(Chip::Kind::Link, tr("Add"), m_field);
    m_add->setObjectName(u"addComment"_s);
    m_cancel = new Chip(Chip::Kind::Link, tr("Cancel"), m_field);
    connect(m_add, &Chip::clicked, this, &CommentsPanel::store);
    connect(m_cancel, &Chip::clicked, this, [this] { begin({}); });
    auto *actions = new QWidget(m_field);
    new FlowLayout(actions, 6);
    for (QWidget *one : std::initializer_list<QWidget *>{m_ofCriterion, m_ofWhole, m_add, m_cancel})
        actions->layout()->addWidget(one);
    auto *layout = new QVBoxLayout(m_field);
    layout->setContentsMargins(16, 12, 16, 0);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(actions);
    describe();
    return m_field;
}

void CommentsPanel::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    m_keep.stop();
    m_workspace = workspace;
    m_subject.reset();
    m_drafts.clear();
    m_purpose = {};
    {
        const QSignalBlocker blocked(m_text);
        m_text->clear();
    }
    m_list->setWorkspace(workspace);
    if (!workspace)
        return;
    m_text->setTextLanguage(workspace->language());
    connect(workspace, &Workspace::commentOffered, this, &CommentsPanel::takeBack);
}

void CommentsPanel::show(const std::optional<Subject> &subject, const CriterionCode &criterion)
{
    if (!(subject == m_subject) || !(criterion == m_criterion)) {
        keepNow();
        m_subject = subject;
        m_criterion = criterion;
        m_purpose = {};
        const QSignalBlocker blocked(m_text);
        m_text->setPlainText(m_drafts.value(draftKey()));
        describe();
    }
    m_list->show(subject, criterion);
    m_field->setVisible(m_workspace && m_workspace->isWritable() && m_subject);
}

void CommentsPanel::refresh() { m_list->refresh(); }

int CommentsPanel::openCount() const { return m_list->openCount(); }

void CommentsPanel::write() { m_text->setFocus(Qt::OtherFocusReason); }

QString CommentsPanel::draftKey() const
{
    return m_subject ? m_subject->id + u'|' + m_criterion.toString() : QString();
}

void CommentsPanel::keepDraft()
{
    if (m_purpose.answers.isValid() || m_purpose.edits.isValid())
        return;
    if (m_text->toPlainText() == m_drafts.value(draftKey()))
        return; // only its looks have changed
    m_drafts.insert(draftKey(), m_text->toPlainText());
    if (!m_keep.isActive())
        m_keep.start();
}

void CommentsPanel::keepNow()
{
    if (!m_keep.isActive() || !m_workspace || !m_subject)
        return;
    m_keep.stop();
    m_workspace->unsaved().keep(unsavedField(), m_drafts.value(draftKey()));
}

UnsavedField CommentsPanel::unsavedField() const
{
    return {.kind = UnsavedField::Kind::Comment,
            .round = m_workspace->roundId(),
            .subject = *m_subject,
            .criterion = m_criterion,
            .person = m_workspace->personName()};
}

/// What an earlier session left goes behind what may be there already; it is added by whoever reads it again.
void CommentsPanel::takeBack(const Subject &subject, const CriterionCode &criterion, const QString &text)
{
    if (!m_subject || (subject.kind == SubjectKind::Plan) != (m_subject->kind == SubjectKind::Plan))
        return; // it belongs to the other mode's panel
    show(subject, criterion);
    begin({});
    m_text->moveCursor(QTextCursor::End);
    m_text->insertPlainText(m_text->toPlainText().isEmpty() ? text : u"\n"_s + text);
}

void CommentsPanel::begin(const Purpose &purpose, const QString &text)
{
    const bool isNew = !purpose.answers.isValid() && !purpose.edits.isValid();
    m_purpose = purpose;
    {
        const QSignalBlocker blocked(m_text);
        m_text->setPlainText(isNew ? m_drafts.value(draftKey()) : text);
    }
    describe();
    m_text->setFocus(Qt::OtherFocusReason);
    m_text->moveCursor(QTextCursor::End);
}

/// Says what the field is for, and offers what goes with it.
void CommentsPanel::describe()
{
    const bool isAnswer = m_purpose.answers.isValid();
    const bool isEdit = m_purpose.edits.isValid();
    const Comment *answered = isAnswer ? m_workspace->contents().comment(m_purpose.answers) : nullptr;
    m_title->setText(isEdit     ? tr("Change your comment")
                     : answered ? tr("Answer to: %1").arg(answered->text.section(u'\n', 0, 0).left(80))
                                : QString());
    m_title->setVisible(isAnswer || isEdit);
    m_add->setText(isEdit ? tr("Save") : isAnswer ? tr("Answer") : tr("Add"));
    m_cancel->setVisible(isAnswer || isEdit);
    m_ofCriterion->setVisible(!isAnswer && !isEdit);
    m_ofWhole->setVisible(!isAnswer && !isEdit);
}

void CommentsPanel::store()
{
    const QString text = m_text->toPlainText();
    if (!m_workspace || !m_subject || text.trimmed().isEmpty()) {
        m_text->setFocus(Qt::OtherFocusReason);
        return;
    }
    // Taken now: registering a person makes everything show anew, perhaps at another criterion.
    const Purpose purpose = m_purpose;
    const QString draft = draftKey();
    const UnsavedField field = unsavedField();
    const Comment comment{.subject = *m_subject,
                          .criterion = m_ofWhole->isChecked() ? CriterionCode() : m_criterion,
                          .round = m_workspace->roundId(),
                          .text = text,
                          .answers = purpose.answers};
    if (const Result<> stored = storeAs(purpose, comment); !stored) {
        Q_EMIT message(m_workspace->sentence(stored.error()));
        return;
    }
    if (!purpose.answers.isValid() && !purpose.edits.isValid()) {
        m_keep.stop();
        m_drafts.remove(draft);
        m_workspace->unsaved().drop(field);
    }
    begin({});
}

Result<> CommentsPanel::storeAs(const Purpose &purpose, const Comment &comment)
{
    if (const Result<PersonId> person = m_workspace->ensurePerson(); !person)
        return person.error();
    if (purpose.edits.isValid())
        return m_workspace->dossier().editComment(purpose.edits, comment.text, m_workspace->personName());
    const Result<CommentId> added = m_workspace->dossier().addComment(comment, m_workspace->personName());
    return added ? Result<>() : Result<>(added.error());
}

bool CommentsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
            store();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}
