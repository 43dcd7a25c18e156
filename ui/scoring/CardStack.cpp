#include "ui/scoring/CardStack.h"

#include "core/evaluation/Completeness.h"
#include "ui/scoring/CriterionCard.h"
#include "ui/scoring/EvidenceDesk.h"
#include "ui/widgets/MouseRest.h"
#include "ui/widgets/SectionHeader.h"
#include "ui/widgets/Theme.h"
#include "ui/window/CopyStates.h"
#include "ui/window/Workspace.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

CardStack::CardStack(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { onFocusChanged(now); });
}

// A window that is closed on the way out moves the focus, when this is no longer a CardStack.
CardStack::~CardStack() { disconnect(qApp, nullptr, this, nullptr); }

void CardStack::setWorkspace(Workspace *workspace)
{
    if (m_workspace) {
        m_workspace->flush();
        m_workspace->disconnect(this);
        m_workspace->dossier().disconnect(this);
        m_workspace->copyStates().disconnect(this);
    }
    clear();
    delete m_desk;
    m_desk = nullptr;
    m_subject.reset();
    m_workspace = workspace;
    if (!workspace)
        return;
    m_desk = new EvidenceDesk(*workspace, this);
    connect(m_desk, &EvidenceDesk::message, this, &CardStack::message);
    connect(&workspace->dossier(), &Dossier::changed, this, &CardStack::onChanged);
    connect(workspace, &Workspace::currentChanged, this, &CardStack::rebuild);
    connect(&workspace->copyStates(), &CopyStates::changed, this, &CardStack::refresh);
}

void CardStack::setSubject(const std::optional<Subject> &subject)
{
    m_subject = subject;
    rebuild();
}

void CardStack::clear()
{
    m_built.clear();
    m_cards.clear();
    m_sections.clear();
    while (QLayoutItem *item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void CardStack::rebuild()
{
    if (m_isRebuilding)
        return;
    if (m_workspace)
        m_workspace->flush();
    m_isStale = true;
    if (isVisible())
        makeCards();
}

void CardStack::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        makeCards();
}

const QList<CriterionCard *> &CardStack::cards()
{
    if (m_isStale && !m_isRebuilding)
        makeCards();
    return m_cards;
}

/// Makes the cards where the method, language or appearance is another; else shows the subject in those there are.
void CardStack::makeCards()
{
    const QScopedValueRollback rebuilding(m_isRebuilding, true);
    m_isStale = false;
    const MethodPack *pack = m_workspace ? m_workspace->method() : nullptr;
    if (!pack || !m_subject) {
        clear();
        return;
    }
    const QString wanted =
        QStringList{m_workspace->roundId().toString(), toString(m_subject->kind), m_workspace->language(),
                    Theme::isDark() ? u"dark"_s : u"light"_s, font().toString()}
            .join(u'|');
    if (wanted != m_built) {
        const bool hadFocus = isAncestorOf(QApplication::focusWidget());
        clear();
        layout()->setEnabled(false); // or each card that comes has all of them laid out anew
        for (const Dimension &dimension : pack->dimensions)
            addSection(*pack, dimension);
        layout()->setEnabled(true);
        layout()->activate();
        m_built = wanted;
        if (hadFocus)
            setFocus();
    }
    for (CriterionCard *card : std::as_const(m_cards))
        card->setSubject(*m_subject);
    refresh();
    if (indexOf(m_current) < 0 && !m_cards.isEmpty() && !m_isEmbedded)
        makeCurrent(m_cards.first()->criterion());
}

void CardStack::addSection(const MethodPack &pack, const Dimension &dimension)
{
    const QList<Criterion> criteria = pack.criteriaFor(m_subject->kind, dimension.id);
    if (criteria.isEmpty())
        return;
    if (!m_isEmbedded) {
        auto *header = new SectionHeader(dimension.title.in(m_workspace->language()), this);
        m_sections.insert(dimension.id, header);
        layout()->addWidget(header);
    }
    for (const Criterion &criterion : criteria) {
        auto *card = new CriterionCard(*m_workspace, *m_desk, criterion, this);
        connect(card, &CriterionCard::message, this, &CardStack::message);
        connect(card, &CriterionCard::commentsRequested, this, &CardStack::commentsRequested);
        card->setCurrent(criterion.id == m_current);
        m_cards.append(card);
        layout()->addWidget(card);
        card->show(); // at once, not with the next events: the keyboard may be wanted there
    }
}

void CardStack::refresh()
{
    if (m_isStale)
        return;
    const MethodPack *pack = m_workspace ? m_workspace->method() : nullptr;
    if (!pack || !m_subject)
        return;
    const LevelsByCriterion levels = m_workspace->levelsOf(*m_subject);
    const QHash<CriterionCode, const Gate *> closed = closedCriteria(*pack, levels);
    for (CriterionCard *card : std::as_const(m_cards)) {
        const Gate *gate = closed.value(card->criterion(), nullptr);
        card->refresh(gate ? gate->text.in(m_workspace->language()) : QString());
    }
    for (auto it = m_sections.cbegin(); it != m_sections.cend(); ++it) {
        const Completeness state = completeness(*pack, m_subject->kind, levels, it.key());
        it.value()->setCount(tr("%1 of %2").arg(state.rated).arg(state.asked),
                             tr("%1 of %2 answered").arg(state.rated).arg(state.asked));
    }
}

void CardStack::onChanged(const Change &change)
{
    if (!change.onlyRatings()) {
        refresh();
        return;
    }
    for (const RatingKey &key : change.ratings) {
        if (key.subject == m_subject) {
            refresh();
            return;
        }
    }
}

void CardStack::onFocusChanged(QWidget *now)
{
    for (QWidget *widget = now; widget && widget != this; widget = widget->parentWidget()) {
        auto *card = qobject_cast<CriterionCard *>(widget);
        if (card && m_cards.contains(card)) {
            makeCurrentAtRest(card->criterion());
            break;
        }
    }
    if (m_isEmbedded && now && !isAncestorOf(now))
        makeCurrentAtRest({});
    for (CriterionCard *card : std::as_const(m_cards))
        card->update();
}

/// Cards open and close when another becomes the current one, and not between pressing a button and letting it go.
void CardStack::makeCurrentAtRest(const CriterionCode &criterion)
{
    m_awaited = criterion;
    whenMouseRests(this, [this, criterion] {
        if (m_awaited == criterion)
            makeCurrent(criterion);
    });
}

void CardStack::makeCurrent(const CriterionCode &criterion)
{
    const bool isOther = !(criterion == m_current);
    m_current = criterion;
    m_awaited = criterion;
    for (CriterionCard *card : std::as_const(m_cards))
        card->setCurrent(card->criterion() == criterion);
    if (isOther && !criterion.isEmpty())
        Q_EMIT currentCriterionChanged(criterion);
}

qsizetype CardStack::indexOf(const CriterionCode &criterion)
{
    const QList<CriterionCard *> &all = cards();
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all.at(i)->criterion() == criterion)
            return i;
    }
    return -1;
}

bool CardStack::focusAt(qsizetype index)
{
    if (index < 0 || index >= cards().size())
        return false;
    m_cards.at(index)->setFocus(Qt::OtherFocusReason);
    return true;
}

bool CardStack::isEmpty() { return cards().isEmpty(); }

bool CardStack::focusCriterion(const CriterionCode &criterion) { return focusAt(indexOf(criterion)); }

bool CardStack::focusFirst() { return focusAt(0); }

void CardStack::startAtFirst()
{
    if (m_isStale)
        m_current = {}; // made when they are shown, they begin with the first
    else if (!isEmpty())
        makeCurrent(m_cards.first()->criterion());
}

bool CardStack::focusOpen(OpenKind kind, bool forward, bool fromEdge)
{
    const qsizetype step = forward ? 1 : -1;
    qsizetype i = fromEdge ? (forward ? 0 : cards().size() - 1) : indexOf(m_current) + step;
    for (; i >= 0 && i < m_cards.size(); i += step) {
        if (m_cards.at(i)->isOpen(kind))
            return focusAt(i);
    }
    return false;
}

void CardStack::showEvidence()
{
    const QWidget *focus = QApplication::focusWidget();
    std::optional<EvidenceId> id = focus ? EvidenceId::parse(focus->property("evidence").toString()) : std::nullopt;
    const Rating *rating = m_workspace && m_subject ? m_workspace->ratingOf(*m_subject, m_current) : nullptr;
    if (!id && rating && !rating->evidence.isEmpty())
        id = rating->evidence.first();
    if (id)
        m_workspace->showEvidence(*id);
    else
        Q_EMIT message(tr("This rating leans on no evidence yet."));
}

void CardStack::addEvidence()
{
    const qsizetype index = indexOf(m_current);
    if (index >= 0)
        m_cards.at(index)->addEvidence();
}

void CardStack::translate()
{
    const qsizetype index = indexOf(m_current);
    if (index >= 0)
        m_cards.at(index)->translate();
}

void CardStack::keyPressEvent(QKeyEvent *event)
{
    const bool isDown = event->key() == Qt::Key_Down;
    if ((!isDown && event->key() != Qt::Key_Up) || event->modifiers() != Qt::NoModifier ||
        !focusAt(indexOf(m_current) + (isDown ? 1 : -1)))
        event->ignore();
}

void CardStack::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // The cards hold colours and sizes of the appearance they were made in; they are made anew once it has settled.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        QMetaObject::invokeMethod(this, &CardStack::rebuild, Qt::QueuedConnection);
}
