#include "ui/window/UnsavedBar.h"

#include "ui/window/UnsavedTexts.h"
#include "ui/window/Workspace.h"

namespace {
constexpr qsizetype shownLength = 60;
}

void UnsavedBar::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    dismiss();
    if (workspace && workspace->isWritable())
        offerNext();
}

/// "18 · Completion", or what of it is still there.
QString UnsavedBar::place(const UnsavedText &text) const
{
    const Contents &contents = m_workspace->contents();
    const auto commitmentId = text.field.subject.commitment();
    const Commitment *commitment = commitmentId ? contents.commitment(*commitmentId) : nullptr;
    const MethodPack *pack = m_workspace->dossier().methodOf(text.field.round);
    const Criterion *criterion = pack ? pack->criterion(text.field.criterion) : nullptr;
    QStringList parts;
    if (commitment)
        parts.append(commitment->number);
    if (criterion)
        parts.append(criterion->title.in(m_workspace->language()));
    return parts.join(QStringLiteral(" · "));
}

void UnsavedBar::offerNext()
{
    const QList<UnsavedText> left = m_workspace->unsaved().left();
    if (left.isEmpty())
        return;
    const UnsavedText text = left.first();
    const QDateTime at = text.at.toLocalTime();
    const Catalogue catalogue = m_workspace->catalogue();
    const QString time = catalogue.locale().toString(at.time(), QStringLiteral("HH:mm"));
    const QString when = at.date() == QDate::currentDate() ? time : catalogue.date(at.date()) + u' ' + time;
    QString shown = text.text.simplified();
    if (shown.size() > shownLength)
        shown = shown.left(shownLength) + u'…';
    const bool isComment = text.field.kind == UnsavedField::Kind::Comment;
    tell(Kind::Caution,
         isComment ? tr("Comment from %1 that was not added (%2): “%3”").arg(when, place(text), shown)
                   : tr("Text from %1 that was not stored (%2): “%3”").arg(when, place(text), shown),
         {{tr("Put back"),
           [this, text] {
               putBack(text);
           }},
          {tr("Discard"), [this, text] {
               m_workspace->unsaved().discard(text);
               offerNext();
           }}});
}

/// A reason is written where it belongs, in one change that can be undone; a comment goes into its field, to be added.
void UnsavedBar::putBack(const UnsavedText &text)
{
    const UnsavedField &field = text.field;
    const Contents &contents = m_workspace->contents();
    m_workspace->setPlan(contents.planOf(field.subject));
    m_workspace->setRound(field.round);
    m_workspace->setSubject(field.subject);
    if (field.kind == UnsavedField::Kind::Comment) {
        Q_EMIT m_workspace->commentOffered(field.subject, field.criterion, text.text);
    } else if (const Result<> written = m_workspace->writeReason(field.subject, field.criterion, text.text); !written) {
        tell(Kind::Fault, m_workspace->sentence(written.error()));
        return; // it stays beside the dossier
    }
    m_workspace->unsaved().discard(text);
    offerNext();
}
