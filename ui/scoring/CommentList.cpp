#include "ui/scoring/CommentList.h"

#include "ui/widgets/Chip.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Theme.h"
#include "ui/window/Workspace.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int answerIndent = 14;
}

CommentList::CommentList(QWidget *parent) : CriterionPanel(16, 3, parent) {}

QList<Comment> CommentList::threads(const CriterionCode &criterion) const
{
    QList<Comment> threads;
    for (const Comment &comment : m_workspace->contents().commentsOf(*m_subject)) {
        if (comment.beginsThread() && comment.criterion == criterion)
            threads.append(comment);
    }
    std::stable_sort(threads.begin(), threads.end(),
                     [](const Comment &a, const Comment &b) { return !a.isResolved && b.isResolved; });
    return threads;
}

QList<Comment> CommentList::answersTo(CommentId id) const
{
    QList<Comment> answers = m_workspace->contents().commentsOf(*m_subject);
    answers.removeIf([&](const Comment &comment) { return comment.answers != id; });
    return answers;
}

int CommentList::openCount() const
{
    if (!m_workspace || !m_subject)
        return 0;
    int count = 0;
    for (const Comment &thread : threads(m_criterion) + threads({}))
        count += thread.isResolved ? 0 : 1 + int(answersTo(thread.id).size());
    return count;
}

void CommentList::fill(const MethodPack &, const Criterion &criterion)
{
    addThreads(criterion.title.in(m_workspace->language()), criterion.id);
    const QString whole = m_subject->kind == SubjectKind::Commitment ? tr("The commitment as a whole")
                          : m_subject->kind == SubjectKind::Plan     ? tr("The plan as a whole")
                                                                     : tr("As a whole");
    m_layout->addSpacing(8);
    addThreads(whole, {});
    m_layout->addStretch(1);
}

void CommentList::addThreads(const QString &title, const CriterionCode &criterion)
{
    auto *head = new QLabel(title, this);
    head->setFont(Theme::sectionFont());
    head->setWordWrap(true);
    m_layout->addWidget(head);
    m_layout->addSpacing(4);
    const QList<Comment> found = threads(criterion);
    for (const Comment &thread : found) {
        addComment(thread, false);
        for (const Comment &answer : answersTo(thread.id))
            addComment(answer, true);
    }
    if (!found.isEmpty())
        return;
    auto *nothing = new QLabel(tr("No comment yet."), this);
    nothing->setForegroundRole(QPalette::PlaceholderText);
    m_layout->addWidget(nothing);
}

QString CommentList::headOf(const Comment &comment) const
{
    const Person *person = m_workspace->contents().person(comment.person);
    const QDateTime at = comment.writtenAt.toLocalTime();
    const Catalogue catalogue = m_workspace->catalogue();
    QStringList parts{person ? (person->fullName.isEmpty() ? person->name : person->fullName) : QString(),
                      catalogue.date(at.date()) + u' ' + catalogue.locale().toString(at.time(), u"HH:mm"_s)};
    const Round *round = m_workspace->contents().round(comment.round);
    if (round && round->id != m_workspace->roundId())
        parts.append(round->title.in(m_workspace->language()));
    return parts.join(u" · "_s);
}

void CommentList::addComment(const Comment &comment, bool isAnswer)
{
    auto *row = new QWidget(this);
    row->setObjectName(u"comment."_s + comment.id.toString());
    auto *head = new QLabel(headOf(comment), row);
    head->setFont(Theme::smallFont());
    head->setForegroundRole(QPalette::PlaceholderText);
    head->setTextFormat(Qt::PlainText);
    head->setWordWrap(true);
    auto *text = new QLabel(comment.isResolved ? tr("✓ resolved: %1").arg(comment.text) : comment.text, row);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (comment.isResolved)
        text->setForegroundRole(QPalette::PlaceholderText);
    row->setAccessibleName(head->text() + u": "_s + text->text());
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(isAnswer ? answerIndent : 0, 2, 0, 4);
    layout->setSpacing(2);
    layout->addWidget(head);
    layout->addWidget(text);
    if (m_workspace->isWritable())
        addActions(comment, row);
    m_layout->addWidget(row);
}

/// A thread is answered and resolved; one's own words are changed and taken back.
void CommentList::addActions(const Comment &comment, QWidget *row)
{
    auto *actions = new QWidget(row);
    new FlowLayout(actions, 8);
    const auto add = [&](const char *name, const QString &label, auto slot) {
        auto *chip = new Chip(Chip::Kind::Link, label, actions);
        chip->setObjectName(QString::fromLatin1(name));
        chip->setAccessibleDescription(comment.text.section(u'\n', 0, 0));
        connect(chip, &Chip::clicked, this, slot);
        actions->layout()->addWidget(chip);
    };
    const CommentId id = comment.id;
    if (comment.beginsThread()) {
        add("answerComment", tr("Answer"), [this, id] { Q_EMIT answerRequested(id); });
        const bool isResolved = comment.isResolved;
        add("resolveComment", isResolved ? tr("Open again") : tr("Resolve"),
            [this, id, isResolved] { tell(m_workspace->dossier().resolveComment(id, !isResolved)); });
    }
    if (m_workspace->personId() == comment.person) {
        add("editComment", tr("Change"), [this, id] { Q_EMIT editRequested(id); });
        if (!comment.beginsThread() || answersTo(id).isEmpty())
            add("removeComment", tr("Remove"),
                [this, id] { tell(m_workspace->dossier().removeComment(id, m_workspace->personName())); });
    }
    row->layout()->addWidget(actions);
}

void CommentList::tell(const Result<> &done)
{
    if (!done)
        Q_EMIT message(m_workspace->sentence(done.error()));
}
