#include "ui/scoring/MilestoneSection.h"

#include "core/evaluation/Completeness.h"
#include "ui/scoring/CardStack.h"
#include "ui/scoring/MilestoneBlock.h"
#include "ui/sheets/MilestoneSheet.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/SectionHeader.h"
#include "ui/window/UnsavedTexts.h"
#include "ui/window/Workspace.h"

#include <QApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int sheetHeight = 400;
}

MilestoneSection::MilestoneSection(QWidget *parent)
    : QWidget(parent), m_header(new SectionHeader(tr("Milestones"), this)), m_column(new QVBoxLayout(this)),
      m_sheet(new MilestoneSheet(MilestoneSheet::Scope::Commitment, this)),
      m_add(new Chip(Chip::Kind::Link, tr("Add a milestone"), this))
{
    setObjectName(u"milestones"_s);
    m_add->setObjectName(u"addMilestone"_s);
    m_add->setIconName(u"add"_s);
    m_sheet->setFixedHeight(sheetHeight);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    m_column->addWidget(m_header);
    m_column->addWidget(m_sheet);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &Chip::clicked, this, &MilestoneSection::add);
    connect(m_sheet, &Sheet::message, this, &MilestoneSection::message);
    connect(m_sheet, &Sheet::offered, this, &MilestoneSection::takeBack);
    connect(m_sheet, &Sheet::removed, this,
            [this] { Q_EMIT message(tr("The milestone was removed. Ctrl+Z brings it back.")); });
    connect(m_sheet, &Sheet::ended, this, [this] { m_add->setFocus(Qt::OtherFocusReason); });
}

void MilestoneSection::setWorkspace(Workspace *workspace)
{
    if (m_workspace) {
        m_workspace->disconnect(this);
        m_workspace->dossier().disconnect(this);
    }
    m_workspace = workspace;
    m_sheet->setWorkspace(workspace);
    rebuild({});
    if (workspace) {
        connect(workspace, &Workspace::currentChanged, this, &MilestoneSection::refresh);
        connect(&workspace->dossier(), &Dossier::changed, this, &MilestoneSection::countRated);
    }
    refresh();
}

void MilestoneSection::refresh()
{
    const bool isOfCommitment = m_workspace && m_workspace->commitment() && !m_workspace->cluster();
    const QList<Milestone> milestones =
        isOfCommitment ? m_workspace->contents().milestonesOf(*m_workspace->commitment()) : QList<Milestone>();
    const QString wanted = isOfCommitment ? QStringList{m_workspace->roundId().toString(), m_workspace->language(),
                                                        m_workspace->commitment()->toString()}
                                                .join(u'|')
                                          : QString();
    const bool isOther = wanted != m_built;
    m_built = wanted;
    if (isOther && m_sheet->isOpen())
        m_sheet->leave();
    if (isOther || milestones != m_shown)
        rebuild(milestones);
    const bool mayAdd = isOfCommitment && m_workspace->isWritable();
    m_add->setVisible(mayAdd);
    setVisible(mayAdd || !milestones.isEmpty());
    countRated();
}

void MilestoneSection::rebuild(const QList<Milestone> &milestones)
{
    m_shown = milestones;
    for (MilestoneBlock *block : std::as_const(m_blocks)) {
        block->hide();
        block->cards()->setWorkspace(nullptr);
        block->deleteLater();
    }
    m_blocks.clear();
    if (!m_workspace)
        return;
    for (const Milestone &milestone : milestones) {
        auto *block = new MilestoneBlock(*m_workspace, milestone, this);
        connect(block, &MilestoneBlock::editRequested, this, &MilestoneSection::beginSheet);
        connect(block->cards(), &CardStack::commentsRequested, this, &MilestoneSection::commentsRequested);
        connect(block->cards(), &CardStack::message, this, &MilestoneSection::message);
        connect(block->cards(), &CardStack::currentCriterionChanged, this,
                [this, subject = Subject::of(milestone.id)](const CriterionCode &criterion) {
                    Q_EMIT currentCriterionChanged(subject, criterion);
                });
        m_column->insertWidget(1 + int(m_blocks.size()), block);
        block->show();
        m_blocks.append(block);
    }
}

void MilestoneSection::countRated()
{
    const MethodPack *pack = m_workspace ? m_workspace->method() : nullptr;
    if (!pack)
        return;
    int rated = 0;
    for (const Milestone &milestone : std::as_const(m_shown)) {
        const LevelsByCriterion levels = m_workspace->levelsOf(Subject::of(milestone.id));
        rated += completeness(*pack, SubjectKind::Milestone, levels).isComplete() ? 1 : 0;
    }
    m_header->setCount(m_shown.isEmpty() ? QString() : tr("%1 of %2").arg(rated).arg(m_shown.size()),
                       tr("%1 of %2 milestones rated").arg(rated).arg(m_shown.size()));
}

void MilestoneSection::add() { beginSheet({}); }

bool MilestoneSection::mayLeaveSheet()
{
    if (!m_sheet->isOpen() || !m_sheet->isDirty())
        return true;
    Q_EMIT message(tr("The sheet holds something that is not saved yet. Save or cancel it first."));
    return false;
}

/// At the commitment that it is a milestone of.
void MilestoneSection::takeBack(const UnsavedText &kept)
{
    const auto commitment = CommitmentId::parse(kept.field.of);
    if (!m_workspace || !mayLeaveSheet())
        return;
    if (!commitment || !m_workspace->contents().commitment(*commitment)) {
        Q_EMIT message(tr("The commitment that the milestone was of is no longer in the dossier."));
        return;
    }
    Q_EMIT wanted();
    m_workspace->setCommitment(*commitment);
    m_sheet->takeBack(kept);
    Q_EMIT sheetBegun(m_sheet);
}

void MilestoneSection::beginSheet(const QString &id)
{
    if (!mayLeaveSheet() || !m_workspace || !m_workspace->commitment() || m_workspace->cluster())
        return;
    m_sheet->beginIn(*m_workspace->commitment(), id);
    Q_EMIT sheetBegun(m_sheet);
}

CardStack *MilestoneSection::cardsWith(const QWidget *focus) const
{
    for (const MilestoneBlock *block : m_blocks) {
        if (focus && block->isAncestorOf(focus))
            return block->cards();
    }
    return nullptr;
}

bool MilestoneSection::focusOpen(OpenKind kind, bool forward, bool fromEdge)
{
    const CardStack *current = fromEdge ? nullptr : cardsWith(QApplication::focusWidget());
    const qsizetype step = forward ? 1 : -1;
    qsizetype i = forward ? 0 : m_blocks.size() - 1;
    for (qsizetype at = 0; at < m_blocks.size(); ++at) {
        if (m_blocks.at(at)->cards() != current)
            continue;
        if (m_blocks.at(at)->cards()->focusOpen(kind, forward, false))
            return true;
        i = at + step;
    }
    for (; i >= 0 && i < m_blocks.size(); i += step) {
        if (m_blocks.at(i)->cards()->focusOpen(kind, forward, true))
            return true;
    }
    return false;
}
