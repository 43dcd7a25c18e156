#include "ui/scoring/EarlierPanel.h"

#include "core/base/FormattedText.h"
#include "ui/scoring/LevelChoices.h"
#include "ui/widgets/GlyphIcon.h"
#include "ui/widgets/Theme.h"
#include "ui/window/Workspace.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

EarlierPanel::EarlierPanel(QWidget *parent) : CriterionPanel(16, 3, parent) {}

void EarlierPanel::fill(const MethodPack &pack, const Criterion &criterion)
{
    const Contents &contents = m_workspace->contents();
    const auto id = m_subject->commitment();
    const bool hasOtherPlans = id && contents.plans.size() > 1 && similarInPreviousPlan(contents, *id);
    if (contents.roundsOf(m_workspace->plan()).size() < 2 && !hasOtherPlans)
        return;
    m_layout->addSpacing(4);
    addHeading(tr("In earlier rounds"));
    const Rating *own = m_workspace->ratingOf(*m_subject, criterion.id);
    if (!own || !own->isRated()) {
        addText(tr("Shown once you have rated, so that it does not lead."), true);
        return;
    }
    const auto methodOf = [this](RoundId round) {
        return m_workspace->dossier().methodOf(round);
    };
    const QList<EarlierRating> earlier = earlierRatings(contents, methodOf, m_workspace->roundId(), *m_subject,
                                                        criterion.id, m_workspace->shownPerson());
    for (const EarlierRating &one : earlier)
        addRating(pack, one, own->level);
    if (earlier.isEmpty())
        addText(tr("Nothing was rated here in an earlier round."), true);
    if (hasOtherPlans)
        addSimilar(pack, own->level);
}

void EarlierPanel::addText(const QString &text, bool isSecondary)
{
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (isSecondary)
        label->setForegroundRole(QPalette::PlaceholderText);
    m_layout->addWidget(label);
}

void EarlierPanel::addHeading(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setFont(Theme::sectionFont());
    label->setWordWrap(true);
    m_layout->addWidget(label);
    m_layout->addSpacing(4);
}

/// The same question is set beside today's answer; another one is told with its own words.
void EarlierPanel::addRating(const MethodPack &pack, const EarlierRating &earlier, const LevelCode &now)
{
    const RatingKey &key = earlier.rating.key;
    const QString &language = m_workspace->language();
    const Round *round = m_workspace->contents().round(key.round);
    const MethodPack *then = m_workspace->dossier().methodOf(key.round);
    const Person *person = m_workspace->contents().person(key.person);
    if (!round || !then)
        return;
    auto *head =
        new QLabel(u"%1 · %2"_s.arg(round->title.in(language), person && !person->fullName.isEmpty() ? person->fullName
                                                               : person                              ? person->name
                                                                                                     : QString()),
                   this);
    head->setFont(Theme::smallFont());
    head->setForegroundRole(QPalette::PlaceholderText);
    head->setWordWrap(true);
    m_layout->addWidget(head);
    const QString label = then->labelOf(key.criterion, earlier.rating.level, language);
    const QString text =
        earlier.isSameQuestion
            ? (earlier.rating.level == now ? tr("%1, as now").arg(label)
                                           : tr("%1; now %2").arg(label, pack.labelOf(key.criterion, now, language)))
            : tr("%1: %2").arg(then->criterion(key.criterion)->title.in(language), label);
    auto *row = new QWidget(this);
    auto *words = new QLabel(text, row);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(7);
    layout->addWidget(new GlyphIcon(glyphOf(*then, key.criterion, earlier.rating.level), row), 0, Qt::AlignTop);
    layout->addWidget(words, 1);
    m_layout->addWidget(row);
    if (!earlier.rating.reason.isEmpty())
        addText(unformatted(earlier.rating.reason), true);
    m_layout->addSpacing(6);
}

QString EarlierPanel::reasonFor(const SimilarCommitment &similar) const
{
    switch (similar.likeness) {
    case Likeness::SameTitle:
        return tr("It has the same title. Nothing records that one goes on from the other.");
    case Likeness::SimilarTitle:
        return tr("Its title is alike. Nothing records that one goes on from the other.");
    case Likeness::SameNumber:
        return tr("It has the same number, and perhaps nothing else in common.");
    }
    Q_UNREACHABLE();
}

void EarlierPanel::addSimilar(const MethodPack &pack, const LevelCode &now)
{
    const Contents &contents = m_workspace->contents();
    const auto similar = similarInPreviousPlan(contents, *m_subject->commitment());
    const Commitment *commitment = similar ? contents.commitment(similar->commitment) : nullptr;
    const ActionPlan *plan = commitment ? contents.plan(commitment->plan) : nullptr;
    if (!plan)
        return;
    const QString &language = m_workspace->language();
    m_layout->addSpacing(8);
    addHeading(tr("Similar in the previous plan"));
    addText(u"%1 · %2"_s.arg(commitment->number, commitment->title.in(language)), false);
    addText(tr("%1. %2").arg(plan->title.in(language), reasonFor(*similar)), true);
    m_layout->addSpacing(4);
    const auto methodOf = [this](RoundId round) {
        return m_workspace->dossier().methodOf(round);
    };
    const QList<EarlierRating> ratings = ratingsOfSimilar(contents, methodOf, m_workspace->roundId(),
                                                          similar->commitment, m_criterion, m_workspace->shownPerson());
    for (const EarlierRating &one : ratings)
        addRating(pack, one, now);
    if (ratings.isEmpty())
        addText(tr("Nothing was rated there."), true);
}
