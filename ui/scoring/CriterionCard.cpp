#include "ui/scoring/CriterionCard.h"

#include "core/evaluation/Completeness.h"
#include "ui/scoring/EvidenceDesk.h"
#include "ui/scoring/EvidenceStrip.h"
#include "ui/scoring/LevelChoices.h"
#include "ui/scoring/PublishedCodes.h"
#include "ui/scoring/ReasonEdit.h"
#include "ui/scoring/StaleNotice.h"
#include "ui/scoring/TranslationField.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/DroppedFiles.h"
#include "ui/widgets/GlyphIcon.h"
#include "ui/widgets/LevelRow.h"
#include "ui/widgets/Theme.h"
#include "ui/window/Workspace.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

CriterionCard::CriterionCard(Workspace &workspace, EvidenceDesk &desk, const Criterion &criterion, QWidget *parent)
    : QFrame(parent), m_workspace(workspace), m_desk(desk), m_criterion(criterion), m_hint(new QLabel(this)),
      m_gate(new QLabel(this)), m_comments(new Chip(Chip::Kind::Link, {}, this)),
      m_stale(new StaleNotice(workspace, this)), m_levels(new LevelRow(this)), m_published(new QWidget(this)),
      m_publishedGlyph(new GlyphIcon({}, m_published)), m_publishedText(new QLabel(m_published)),
      m_reason(new ReasonEdit(workspace, this)), m_translation(new TranslationField(workspace, m_reason, this)),
      m_evidence(new EvidenceStrip(workspace, desk, this))
{
    setObjectName(u"card."_s + criterion.id.toString());
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    buildBody(buildHead());

    connect(m_levels, &LevelRow::chose, this, &CriterionCard::choose);
    connect(m_levels, &LevelRow::clearRequested, this, &CriterionCard::clear);
    connect(m_reason, &GrowingEdit::escapePressed, this, [this] { setFocus(Qt::OtherFocusReason); });
    connect(m_reason, &ReasonEdit::failed, this, &CriterionCard::message);
    connect(m_translation, &TranslationField::escaped, this, [this] { setFocus(Qt::OtherFocusReason); });
    connect(m_translation, &TranslationField::failed, this, &CriterionCard::message);
}

QVBoxLayout *CriterionCard::buildHead()
{
    const QString &language = m_workspace.language();
    auto *question = new QLabel(m_criterion.question.in(language), this);
    question->setFont(Theme::boldFont());
    question->setWordWrap(true);
    m_hint->setFont(Theme::smallFont());
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setAlignment(Qt::AlignRight | Qt::AlignTop);

    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(question, 1);
    head->addWidget(m_hint, 0, Qt::AlignTop);
    head->addWidget(m_comments, 0, Qt::AlignTop);
    m_comments->setObjectName(u"cardComments"_s);
    m_comments->setIconName(u"comment"_s);
    connect(m_comments, &Chip::clicked, this, [this] {
        setFocus(Qt::OtherFocusReason);
        Q_EMIT commentsRequested();
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(15, 11, 15, 12);
    layout->setSpacing(8);
    layout->addLayout(head);
    return layout;
}

void CriterionCard::buildBody(QVBoxLayout *layout)
{
    const QString &language = m_workspace.language();
    m_gate->setWordWrap(true);
    m_gate->setForegroundRole(QPalette::PlaceholderText);
    if (const MethodPack *pack = m_workspace.method())
        m_levels->setChoices(levelChoices(*pack, m_criterion, language), tr("other"),
                             tr("%1: other answers").arg(m_criterion.title.in(language)));
    m_reason->setPlaceholderText(tr("Why? (Enter: write)"));
    m_reason->setAccessibleName(tr("Reason for %1").arg(m_criterion.title.in(language)));

    auto *published = new QHBoxLayout(m_published);
    published->setContentsMargins(0, 0, 0, 0);
    published->setSpacing(6);
    m_publishedText->setFont(Theme::smallFont());
    m_publishedText->setForegroundRole(QPalette::PlaceholderText);
    m_publishedText->setWordWrap(true);
    m_publishedGlyph->setForegroundRole(QPalette::PlaceholderText);
    published->addWidget(m_publishedGlyph);
    published->addWidget(m_publishedText, 1);

    connect(m_stale, &StaleNotice::confirmed, this, &CriterionCard::confirm);
    m_evidence->setLast(m_translation->opener());
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_gate, m_stale, m_levels, m_published, m_reason, m_translation, m_evidence})
        layout->addWidget(part);
}

void CriterionCard::setSubject(const Subject &subject) { m_subject = subject; }

bool CriterionCard::mayAnswer() const { return m_workspace.canRate() && m_workspace.showsOwn() && !m_isClosed; }

void CriterionCard::refresh(const QString &gateText)
{
    const MethodPack *pack = m_workspace.method();
    if (!pack)
        return;
    m_isClosed = !gateText.isEmpty();
    const Rating *rating = m_workspace.ratingOf(m_subject, m_criterion.id);
    const bool isRated = rating && rating->isRated();
    m_gate->setText(gateText);
    m_gate->setVisible(m_isClosed);
    m_levels->setChosen(isRated ? rating->level : LevelCode());
    m_levels->setEnabled(mayAnswer());
    m_levels->setCanClear(rating != nullptr);
    const Staleness stale = isRated && mayAnswer() ? staleness(m_workspace.contents(), *pack, *rating) : Staleness();
    m_stale->setVisible(stale.isStale());
    if (stale.isStale())
        m_stale->show(rating->key, stale);
    const Lack lack = isRated && mayAnswer() ? lacking(*pack, *rating) : Lack::Nothing;
    m_state = {.isNotRated = mayAnswer() && !isRated,
               .lacksEvidence = lack == Lack::Evidence || lack == Lack::ReasonAndEvidence,
               .lacksReason = lack == Lack::Reason || lack == Lack::ReasonAndEvidence,
               .isStale = stale.isStale()};
    showHint(rating, *pack);
    showPublished(isRated);
    showReason(rating);
    showComments();
    describe(rating, *pack, gateText);
}

void CriterionCard::showHint(const Rating *rating, const MethodPack &pack)
{
    const bool wantsReason = m_criterion.reason == Demand::Required;
    const bool wantsEvidence = m_criterion.evidence == Demand::Required;
    QString text;
    bool isLacking = false;
    if (rating && rating->isRated() && mayAnswer()) {
        const Lack lack = lacking(pack, *rating);
        isLacking = lack != Lack::Nothing;
        text = lack == Lack::Reason     ? tr("reason missing")
               : lack == Lack::Evidence ? tr("evidence missing")
               : lack == Lack::Nothing  ? QString()
                                        : tr("reason and evidence missing");
    } else if (mayAnswer()) {
        text = wantsReason && wantsEvidence ? tr("reason and evidence required")
               : wantsReason                ? tr("reason required")
               : wantsEvidence              ? tr("evidence required")
                                            : QString();
    }
    m_hint->setText(isLacking ? u"▲ "_s + text : text);
    m_hint->setForegroundRole(isLacking ? QPalette::WindowText : QPalette::PlaceholderText);
    m_hint->setVisible(!text.isEmpty());
}

/// What others published of the same criterion: only once there is an answer of one's own, so that it does not lead.
void CriterionCard::showPublished(bool isRated)
{
    const QList<PublishedCode> codes = isRated && m_workspace.showsOwn()
                                           ? publishedCodes(m_workspace, m_subject, m_criterion.id)
                                           : QList<PublishedCode>();
    m_published->setVisible(!codes.isEmpty());
    if (codes.isEmpty())
        return;
    m_publishedGlyph->setGlyph(codes.first().glyph);
    m_publishedText->setText(
        //: Round title, then the level published there
        tr("%1: %2").arg(codes.first().round, codes.first().label));
}

void CriterionCard::showReason(const Rating *rating)
{
    m_reason->show(m_subject, m_criterion.id, rating ? rating->reason : QString());
    const bool hasReason = rating && !rating->reason.isEmpty();
    const bool isRated = rating && rating->isRated();
    m_reason->setReadOnly(!mayAnswer());
    m_reason->setVisible(hasReason || (mayAnswer() && (isRated || m_isCurrent)));
    const QList<EvidenceId> evidence = rating ? rating->evidence : QList<EvidenceId>();
    m_evidence->show(m_subject, m_criterion.id, evidence, mayAnswer());
    m_translation->show(m_workspace.keyFor(m_subject, m_criterion.id), m_reason->accessibleName(), m_isCurrent);
    m_evidence->setVisible(!evidence.isEmpty() || (mayAnswer() && (isRated || m_isCurrent)) ||
                           m_translation->opener()->isVisibleTo(m_evidence));
}

/// A mark where something is said about the criterion and not resolved.
void CriterionCard::showComments()
{
    const QList<Comment> all = m_workspace.contents().commentsOf(m_subject);
    const qsizetype open = std::count_if(all.cbegin(), all.cend(), [&](const Comment &comment) {
        return comment.criterion == m_criterion.id && !m_workspace.contents().isResolved(comment);
    });
    m_comments->setVisible(open > 0);
    m_comments->setText(QString::number(open));
    m_comments->setAccessibleName(tr("%n comment(s)", nullptr, int(open)));
    m_comments->setToolTip(m_comments->accessibleName());
    m_comments->updateGeometry();
}

/// One sentence for screen readers: the question, the answer, what is missing.
void CriterionCard::describe(const Rating *rating, const MethodPack &pack, const QString &gateText)
{
    const QString &language = m_workspace.language();
    const QString answer =
        rating && rating->isRated() ? pack.labelOf(m_criterion.id, rating->level, language) : tr("not yet rated");
    setAccessibleName(tr("%1. %2: %3").arg(m_criterion.question.in(language), m_criterion.title.in(language), answer));
    setAccessibleDescription(gateText.isEmpty() ? m_hint->text() : gateText);
}

void CriterionCard::setCurrent(bool isCurrent)
{
    if (isCurrent == m_isCurrent)
        return;
    m_isCurrent = isCurrent;
    showReason(m_workspace.ratingOf(m_subject, m_criterion.id));
    update();
}

void CriterionCard::choose(const LevelCode &level)
{
    m_reason->flush();
    const Result<> rated = m_workspace.rate(m_subject, m_criterion.id, level);
    if (!rated)
        Q_EMIT message(m_workspace.sentence(rated.error()));
}

void CriterionCard::clear()
{
    m_reason->flush();
    const Result<> cleared = m_workspace.dossier().clearRating(m_workspace.keyFor(m_subject, m_criterion.id));
    if (!cleared)
        Q_EMIT message(m_workspace.sentence(cleared.error()));
}

void CriterionCard::confirm()
{
    m_reason->flush();
    const Result<> confirmed = m_workspace.dossier().confirmRating(m_workspace.keyFor(m_subject, m_criterion.id));
    if (!confirmed)
        Q_EMIT message(m_workspace.sentence(confirmed.error()));
}

void CriterionCard::addEvidence()
{
    if (mayAnswer() && m_evidence->isVisible())
        m_evidence->openAddMenu();
}

void CriterionCard::translate()
{
    m_reason->flush();
    if (!m_translation->open())
        Q_EMIT message(tr("There is no reason to translate yet."));
}

void CriterionCard::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const int key = event->key();
    const bool isWriting = m_reason->hasFocus() || m_translation->isAncestorOf(focusWidget());
    if (isPlain && !isWriting && key >= Qt::Key_1 && key <= Qt::Key_9) {
        m_levels->chooseDigit(key - Qt::Key_0);
    } else if (isPlain && !isWriting && (key == Qt::Key_0 || key == Qt::Key_Minus)) {
        m_levels->openMenu();
    } else if (isPlain && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2) && mayAnswer() &&
               !isWriting) {
        m_reason->setVisible(true);
        m_reason->setFocus(Qt::OtherFocusReason);
        m_reason->moveCursor(QTextCursor::End);
    } else if (key == Qt::Key_Escape && !hasFocus()) {
        setFocus(Qt::OtherFocusReason);
    } else {
        event->ignore();
    }
}

void CriterionCard::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    QFrame::mousePressEvent(event);
}

void CriterionCard::dragEnterEvent(QDragEnterEvent *event)
{
    if (mayAnswer() && canBeEvidence(localFilesIn(*event->mimeData())))
        event->acceptProposedAction();
}

void CriterionCard::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_desk.addFiles(m_subject, m_criterion.id, localFilesIn(*event->mimeData()));
}

void CriterionCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColours &colours = Theme::colours();
    const bool isFocused = hasFocus() || isAncestorOf(focusWidget());
    const double width = m_isCurrent && isFocused ? 2 : 1;
    painter.setPen(QPen(m_isCurrent ? colours.accent : colours.line, width));
    painter.setBrush(colours.surface);
    const double inset = width / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 8, 8);
}
