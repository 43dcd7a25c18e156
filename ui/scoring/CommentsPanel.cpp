#include "ui/scoring/CommentsPanel.h"

#include "ui/scoring/CommentList.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/GrowingEdit.h"
#include "ui/widgets/Theme.h"
#include "ui/window/Workspace.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

CommentsPanel::CommentsPanel(QWidget *parent) : QWidget(parent), m_list(new CommentList(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildField());
    layout->addWidget(m_list, 1);
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
    m_text = new GrowingEdit(m_field);
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
    m_workspace = workspace;
    m_subject.reset();
    m_drafts.clear();
    m_purpose = {};
    m_text->clear();
    m_list->setWorkspace(workspace);
}

void CommentsPanel::show(const std::optional<Subject> &subject, const CriterionCode &criterion)
{
    if (!(subject == m_subject) || !(criterion == m_criterion)) {
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
    if (m_text->toPlainText().isEmpty())
        m_drafts.remove(draftKey());
    else
        m_drafts.insert(draftKey(), m_text->toPlainText());
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
    const Result<PersonId> person = m_workspace->ensurePerson();
    if (!person) {
        Q_EMIT message(m_workspace->sentence(person.error()));
        return;
    }
    Result<> stored;
    if (m_purpose.edits.isValid()) {
        stored = m_workspace->dossier().editComment(m_purpose.edits, text, m_workspace->personName());
    } else {
        const Comment comment{.subject = *m_subject,
                              .criterion = m_ofWhole->isChecked() ? CriterionCode() : m_criterion,
                              .round = m_workspace->roundId(),
                              .text = text,
                              .answers = m_purpose.answers};
        const Result<CommentId> added = m_workspace->dossier().addComment(comment, m_workspace->personName());
        stored = added ? Result<>() : Result<>(added.error());
    }
    if (!stored) {
        Q_EMIT message(m_workspace->sentence(stored.error()));
        return;
    }
    if (!m_purpose.answers.isValid() && !m_purpose.edits.isValid())
        m_drafts.remove(draftKey());
    begin({});
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
