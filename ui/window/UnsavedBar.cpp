#include "ui/window/UnsavedBar.h"

#include "core/model/Place.h"
#include "ui/window/UnsavedTexts.h"
#include "ui/window/Workspace.h"

void UnsavedBar::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        m_workspace->unsaved().disconnect(this);
    m_workspace = workspace;
    dismiss();
    if (!workspace || !workspace->isWritable())
        return;
    // Taken back or discarded in the sheet itself.
    connect(&workspace->unsaved(), &UnsavedTexts::discarded, this, [this] {
        if (isVisible())
            offerNext();
    });
    offerNext();
}

/// "18 · Completion", or what of it is still there.
QString UnsavedBar::place(const UnsavedText &text) const
{
    const Contents &contents = m_workspace->contents();
    if (text.field.kind == UnsavedField::Kind::Narrative)
        return narrativeTitle(text.field.item).in(m_workspace->language());
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

QString UnsavedBar::question(const UnsavedText &text, const QString &when, const QString &shown) const
{
    switch (text.field.kind) {
    case UnsavedField::Kind::Comment:
        return tr("Comment from %1 that was not added (%2): “%3”").arg(when, place(text), shown);
    case UnsavedField::Kind::Translation:
        return tr("Translation from %1 that was not stored (%2): “%3”").arg(when, place(text), shown);
    case UnsavedField::Kind::Sheet:
        return tr("Sheet from %1 that was not saved: “%2”").arg(when, shown);
    case UnsavedField::Kind::Reason:
    case UnsavedField::Kind::Narrative:
        break;
    }
    return tr("Text from %1 that was not stored (%2): “%3”").arg(when, place(text), shown);
}

void UnsavedBar::offerNext()
{
    const QList<UnsavedText> left = m_workspace->unsaved().left();
    if (left.isEmpty()) {
        dismiss();
        return;
    }
    const UnsavedText text = left.first();
    tell(Kind::Caution, question(text, shownMoment(text, m_workspace->catalogue()), shownText(text)),
         {{tr("Put back"),
           [this, text] {
               putBack(text);
           }},
          {tr("Discard"), [this, text] {
               askToDiscard(
                   shownText(text), [this] { offerNext(); },
                   [this, text] {
                       m_workspace->unsaved().discard(text);
                       offerNext();
                   });
           }}});
}

/// A text that belongs to one place is written there, in one change that can be undone; a comment goes into its field,
/// to be added, and what a sheet held into the sheet, to be saved.
void UnsavedBar::putBack(const UnsavedText &text)
{
    const UnsavedField &field = text.field;
    m_workspace->setPlan(m_workspace->contents().planOf(field.subject));
    if (field.round.isValid())
        m_workspace->setRound(field.round);
    if (field.kind == UnsavedField::Kind::Sheet) {
        Q_EMIT m_workspace->sheetOffered(text);
        offerNext(); // where it could not be taken back, it is the next again
        return;
    }
    if (field.kind == UnsavedField::Kind::Narrative)
        Q_EMIT placeWanted({.kind = QStringLiteral("narrative"), .id = field.item, .plan = m_workspace->plan()});
    else
        m_workspace->setSubject(field.subject);
    if (const Result<> stored = store(text); !stored) {
        tell(Kind::Fault, m_workspace->sentence(stored.error()));
        return; // it stays beside the dossier
    }
    m_workspace->unsaved().discard(text);
    if (field.kind == UnsavedField::Kind::Reason || field.kind == UnsavedField::Kind::Translation)
        Q_EMIT placeWanted({.kind = QStringLiteral("rating"),
                            .id = field.subject.id,
                            .plan = m_workspace->plan(),
                            .subject = field.subject,
                            .round = field.round,
                            .criterion = field.criterion});
    offerNext();
}

Result<> UnsavedBar::store(const UnsavedText &text)
{
    const UnsavedField &field = text.field;
    switch (field.kind) {
    case UnsavedField::Kind::Reason:
        return m_workspace->writeReason(field.subject, field.criterion, text.text);
    case UnsavedField::Kind::Comment:
        Q_EMIT m_workspace->commentOffered(field.subject, field.criterion, text.text);
        return {};
    case UnsavedField::Kind::Narrative:
        return m_workspace->dossier().saveNarrative(m_workspace->plan(), field.item, field.language, text.text);
    case UnsavedField::Kind::Translation: {
        const PersonId author = PersonId::parse(field.item).value_or(PersonId());
        return m_workspace->dossier().translateReason({field.round, field.subject, field.criterion, author},
                                                      field.language, text.text);
    }
    case UnsavedField::Kind::Sheet:
        return {}; // the sheet takes it
    }
    Q_UNREACHABLE();
}
