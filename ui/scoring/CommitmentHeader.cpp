#include "ui/scoring/CommitmentHeader.h"

#include "core/report/ReportContext.h"
#include "ui/scoring/ClampedLabel.h"
#include "ui/scoring/SelfReportLine.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Theme.h"
#include "ui/window/Workspace.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int foldedLines = 2;

/// The rounded ground of the official text.
class TextCard : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Theme::colours().line, 1));
        painter.setBrush(Theme::colours().surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    }
};

/// One line where there is room for it, else as many as it takes.
class WrappedLine : public QLabel
{
public:
    using QLabel::QLabel;

    QSize sizeHint() const override
    {
        constexpr int rounding = 2;
        const QSize line = fontMetrics().size(Qt::TextSingleLine, text());
        return {line.width() + rounding, heightForWidth(line.width() + rounding)};
    }
    QSize minimumSizeHint() const override { return {std::min(60, sizeHint().width()), fontMetrics().height()}; }
};

} // namespace

CommitmentHeader::CommitmentHeader(QWidget *parent)
    : QWidget(parent), m_title(new QLabel), m_chips(new QWidget(this)), m_flow(new FlowLayout(m_chips)),
      m_selfReport(new SelfReportLine(this))
{
    m_title->setObjectName(u"commitmentTitle"_s);
    m_title->setFont(Theme::headingFont());
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_chips->setSizePolicy(policy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_chips);
    m_textCard = buildText();
    layout->addWidget(m_textCard);
    layout->addWidget(m_selfReport);
    connect(m_selfReport, &SelfReportLine::message, this, &CommitmentHeader::message);
}

QWidget *CommitmentHeader::buildText()
{
    auto *card = new TextCard(this);
    m_text = new ClampedLabel(foldedLines, card);
    m_text->setAccessibleName(tr("Official text"));
    m_note = new QLabel(card);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_fold = new Chip(Chip::Kind::Link, tr("Whole text"), card);
    m_fold->setObjectName(u"foldText"_s);
    connect(m_fold, &Chip::clicked, this, [this] { setFolded(!m_text->isFolded()); });
    connect(m_text, &ClampedLabel::cutChanged, this, [this] { setFolded(m_text->isFolded()); });
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(15, 10, 15, 10);
    layout->setSpacing(6);
    layout->addWidget(m_text);
    layout->addWidget(m_note);
    layout->addWidget(m_fold);
    return card;
}

void CommitmentHeader::setFolded(bool isFolded)
{
    m_text->setFolded(isFolded);
    m_note->setVisible(!m_note->text().isEmpty() && (!isFolded || !m_text->isCut()));
    m_fold->setText(isFolded ? tr("Whole text") : tr("Fold the text"));
    m_fold->setIconName(isFolded ? u"chevron-right"_s : u"chevron-down"_s);
    m_fold->setVisible(m_text->isCut());
}

void CommitmentHeader::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    m_selfReport->setWorkspace(workspace);
    refresh();
}

void CommitmentHeader::refresh()
{
    const Commitment *commitment = m_workspace ? m_workspace->currentCommitment() : nullptr;
    m_selfReport->refresh();
    if (!commitment || m_workspace->cluster())
        return;
    const QString &language = m_workspace->language();
    m_title->setText(commitment->number + u" · "_s + commitment->title.in(language));
    fillChips(*commitment);
    m_text->setFullText(commitment->text.in(language));
    m_note->setText(commitment->note.in(language));
    m_textCard->setVisible(!commitment->text.in(language).isEmpty() || !m_note->text().isEmpty());
    // Unfolded text stays so while its commitment is worked on.
    const bool isOther = std::exchange(m_shown, commitment->id) != commitment->id;
    setFolded(isOther || m_text->isFolded());
}

void CommitmentHeader::fillChips(const Commitment &commitment)
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const Contents &contents = m_workspace->contents();
    for (const InvolvementRole role : {InvolvementRole::Lead, InvolvementRole::Supporting}) {
        for (const Institution &institution : contents.institutionsOf(commitment, role)) {
            auto *chip = new Chip(Chip::Kind::Label, institution.shortName(), m_chips);
            chip->setToolTip(role == InvolvementRole::Lead ? tr("Responsible: %1").arg(institution.name)
                                                           : tr("Supporting: %1").arg(institution.name));
            chip->setAccessibleName(chip->toolTip());
            m_flow->addWidget(chip);
        }
    }
    QStringList names;
    for (const Institution &institution : contents.institutionsOf(commitment, InvolvementRole::Counterpart))
        names.append(institution.name);
    if (!names.isEmpty()) {
        auto *label = new WrappedLine(tr("Counterpart: %1").arg(m_workspace->catalogue().list(names)), m_chips);
        label->setObjectName(u"counterpart"_s);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setFont(Theme::smallFont());
        label->setMinimumHeight(Chip(Chip::Kind::Label, names.first()).sizeHint().height());
        m_flow->addWidget(label);
    }
    addDue(commitment);
    addCluster(commitment);
    if (!commitment.isCounted)
        m_flow->addWidget(new Chip(Chip::Kind::Label, tr("not counted as a commitment"), m_chips));
    for (int i = 0; i < m_flow->count(); ++i)
        m_flow->itemAt(i)->widget()->show();
    m_chips->updateGeometry();
}

void CommitmentHeader::addCluster(const Commitment &commitment)
{
    const Cluster *cluster = m_workspace->contents().clusterOf(commitment.id);
    if (!cluster)
        return;
    auto *chip = new Chip(Chip::Kind::Plain, tr("Cluster %1").arg(cluster->number), m_chips);
    chip->setObjectName(u"openCluster"_s);
    chip->setToolTip(tr("Judged as one with others: open the cluster"));
    connect(chip, &Chip::clicked, this, [this, id = cluster->id] { m_workspace->setCluster(id); });
    m_flow->addWidget(chip);
}

/// Late is only what was found not to be complete; what nobody has rated yet is past its day and no more is known. Days
/// count up to the round's as-of date, not to today.
void CommitmentHeader::addDue(const Commitment &commitment)
{
    const Round *round = m_workspace->round();
    if (!commitment.due || !round)
        return;
    const Catalogue catalogue = m_workspace->catalogue();
    const MethodPack *pack = m_workspace->method();
    const Criterion *criterion = pack ? completionCriterion(*pack) : nullptr;
    const CriterionCode completion = criterion ? criterion->id : CriterionCode();
    const LevelCode level = m_workspace->levelsOf(Subject::of(commitment.id)).value(completion);
    const DueStanding standing = dueStanding(commitment.due, level, round->asOf);
    const bool isLate = standing == DueStanding::Late;
    const QString due = tr("due %1").arg(catalogue.date(*commitment.due));
    const auto days = int(commitment.due->lastDay().daysTo(round->asOf));
    auto *chip = new Chip(isLate ? Chip::Kind::Caution : Chip::Kind::Label,
                          isLate                             ? tr("%1 · %n day(s) late", nullptr, days).arg(due)
                          : standing == DueStanding::Unknown ? tr("%1 · %n day(s) past", nullptr, days).arg(due)
                                                             : due,
                          m_chips);
    chip->setMaximumTextWidth(QWIDGETSIZE_MAX);
    chip->setIconName(isLate ? QString() : u"calendar"_s);
    chip->setToolTip(tr("Counted to the as-of date of the round, %1").arg(catalogue.date(round->asOf)));
    m_flow->addWidget(chip);
}

void CommitmentHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_title->setFont(Theme::headingFont());
}
