#include "ui/plan/CommitmentTableModel.h"

#include "core/evaluation/Completeness.h"
#include "core/report/ReportContext.h"
#include "ui/sheets/RegisterWords.h"
#include "ui/widgets/GlyphIcon.h"
#include "ui/window/Workspace.h"

#include <QMetaEnum>

#include <algorithm>

using namespace Qt::StringLiterals;

int CommitmentTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QList<int> CommitmentTableModel::secondaryColumns() const
{
    return {Categories, SelfReport, Milestones, Evidence, Open, Supporting, Counterpart, Counted, ExternalId, Place};
}

QString CommitmentTableModel::columnKey(int column) const
{
    return QString::fromLatin1(QMetaEnum::fromType<Column>().valueToKey(column));
}

QString CommitmentTableModel::header(int column) const
{
    switch (Column(column)) {
    case Number:
        return tr("No.");
    case Title:
        return tr("Title");
    case Lead:
        return tr("Lead");
    case Supporting:
        return tr("Supporting");
    case Counterpart:
        return tr("Counterpart");
    case Categories:
        return tr("Categories");
    case Due:
        return tr("Due");
    case Time:
        return tr("Time left");
    case Completion:
        return tr("Completion");
    case SelfReport:
        return tr("Self-report");
    case Milestones:
        return tr("Milestones");
    case Evidence:
        return tr("Evidence");
    case Open:
        return tr("Open");
    case Counted:
        return tr("Counts");
    case ExternalId:
        return tr("External id");
    case Place:
        return tr("Place in the plan");
    case ColumnCount:
        break;
    }
    return {};
}

void CommitmentTableModel::prepare()
{
    m_plan.build(workspace());
    m_states.reset(&workspace());
}

QStringList CommitmentTableModel::currentIds() const
{
    QStringList ids;
    for (const Commitment &commitment : workspace().contents().commitments) {
        if (commitment.plan == workspace().plan())
            ids.append(commitment.id.toString());
    }
    return ids;
}

QString CommitmentTableModel::categoryText(const Commitment &commitment) const
{
    QStringList titles;
    for (const CategoryId &id : commitment.categories) {
        if (const Category *category = m_plan.category(id))
            titles.append(category->title.in(workspace().language()));
    }
    return titles.join(u", "_s);
}

QString CommitmentTableModel::selfReportText(const Commitment &commitment) const
{
    const ::SelfReport *report = m_plan.selfReport(commitment.id);
    const MethodPack *pack = workspace().method();
    const Criterion *criterion = pack ? completionCriterion(*pack) : nullptr;
    if (!report)
        return {};
    return criterion ? pack->labelOf(criterion->id, LevelCode(report->status), workspace().language()) : report->status;
}

int CommitmentTableModel::openMilestones(const Commitment &commitment) const
{
    const QList<const Milestone *> milestones = m_plan.milestones(commitment.id);
    return int(std::count_if(milestones.cbegin(), milestones.cend(), [this](const Milestone *milestone) {
        const DueState *state = m_states.dueOf(Subject::of(milestone->id));
        return !state || (state->standing != DueStanding::Done && state->standing != DueStanding::Withdrawn);
    }));
}

QString CommitmentTableModel::milestoneText(const Commitment &commitment) const
{
    const qsizetype all = m_plan.milestones(commitment.id).size();
    if (all == 0)
        return {};
    //: Milestones of a commitment: so many, of which so many are not complete
    return tr("%1 · %2 open").arg(all).arg(openMilestones(commitment));
}

int CommitmentTableModel::openItems(const Commitment &commitment) const
{
    const MethodPack *pack = workspace().method();
    if (!pack)
        return 0;
    const Completeness done =
        completeness(*pack, SubjectKind::Commitment, m_states.levelsOf(Subject::of(commitment.id)));
    return done.asked - done.rated;
}

QString CommitmentTableModel::text(const QString &id, int column) const
{
    const Commitment *found = m_plan.commitment(id);
    if (!found)
        return {};
    const Subject subject = Subject::of(found->id);
    switch (Column(column)) {
    case Number:
        return found->number;
    case Title:
        return found->title.in(workspace().language());
    case Lead:
        return m_plan.institutionNames(*found, InvolvementRole::Lead);
    case Supporting:
        return m_plan.institutionNames(*found, InvolvementRole::Supporting);
    case Counterpart:
        return m_plan.institutionNames(*found, InvolvementRole::Counterpart);
    case Categories:
        return categoryText(*found);
    case Due:
        return RegisterWords::shortDate(found->due, workspace().catalogue());
    case Time:
        return m_states.timeText(subject);
    case Completion:
        return m_states.completionText(subject);
    case SelfReport:
        return selfReportText(*found);
    case Milestones:
        return milestoneText(*found);
    case Evidence:
        return m_plan.evidence(found->id) > 0 ? QString::number(m_plan.evidence(found->id)) : QString();
    case Open:
        return workspace().method() ? QString::number(openItems(*found)) : QString();
    case Counted: // the box says it; this is for those who copy or listen
        return found->isCounted ? tr("yes") : tr("no");
    case ExternalId:
        return found->externalId;
    case Place:
        return QString::number(found->position + 1);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant CommitmentTableModel::sortKey(const QString &id, int column) const
{
    const Commitment *found = m_plan.commitment(id);
    if (!found)
        return {};
    switch (Column(column)) {
    case Due:
        return found->due ? QVariant(found->due->lastDay().toString(Qt::ISODate)) : QVariant();
    case Time:
        return keyOrNothing(m_states.daysLeft(Subject::of(found->id)));
    case Completion:
        return m_states.completionRank(Subject::of(found->id));
    case Milestones:
        return int(m_plan.milestones(found->id).size());
    case Evidence:
        return m_plan.evidence(found->id);
    case Open:
        return openItems(*found);
    case Place:
        return found->position;
    case SelfReport: {
        const ::SelfReport *report = m_plan.selfReport(found->id);
        return report ? QVariant(int(selfReportStatuses().indexOf(report->status))) : QVariant();
    }
    default:
        break;
    }
    const QString shown = text(id, column);
    return shown.isEmpty() ? QVariant() : QVariant(shown);
}

bool CommitmentTableModel::isNumber(int column) const
{
    return column == Evidence || column == Open || column == Place;
}

QVariant CommitmentTableModel::picture(const QString &id, int column) const
{
    const Commitment *found = column == Completion ? m_plan.commitment(id) : nullptr;
    return found ? QVariant(glyphIcon(m_states.completionGlyph(Subject::of(found->id)))) : QVariant();
}

QString CommitmentTableModel::toolTip(const QString &id, int column) const
{
    const Commitment *found = m_plan.commitment(id);
    if (found && column == Completion && m_states.completionOf(Subject::of(found->id)).isEmpty())
        return tr("Completion is not yet rated in this round.");
    if (found && column == Open)
        return tr("%n question(s) of this round not yet answered", nullptr, openItems(*found));
    return text(id, column);
}

QString CommitmentTableModel::searchText(const QString &id) const
{
    const Commitment *found = m_plan.commitment(id);
    if (!found)
        return {};
    QStringList parts{found->number, found->externalId, categoryText(*found)};
    parts += found->title.texts.values();
    for (const Involvement &involvement : found->involvements) {
        parts.append(involvement.asWritten);
        if (const Institution *institution = m_plan.institution(involvement.institution))
            parts << institution->name << institution->acronym;
    }
    return parts.join(u'\n');
}
