#include "ui/plan/MilestonesPage.h"

#include "ui/plan/MilestoneModel.h"
#include "ui/sheets/MilestoneSheet.h"
#include "ui/window/Workspace.h"

using namespace Qt::StringLiterals;

MilestonesPage::MilestonesPage(QWidget *parent)
    : RegisterPage(new MilestoneModel, new MilestoneSheet(MilestoneSheet::Scope::Plan),
                   {.name = tr("Milestones"),
                    .add = tr("Add a milestone"),
                    .fill = tr("Add a milestone"),
                    .emptyIcon = u"calendar"_s,
                    .emptyTitle = tr("No milestones yet"),
                    .emptyText = tr("The steps on the way to a commitment, each with its own dates and those "
                                    "responsible for it. Add them one by one, or import the plan's table of them."),
                    .removed = tr("The milestone was removed. Ctrl+Z brings it back.")},
                   parent)
{
    setObjectName(u"milestonesPage"_s);
}

QString MilestonesPage::summary() const
{
    const auto *milestones = static_cast<const MilestoneModel *>(model());
    DueCounts counts;
    for (int row = 0; row < milestones->rowCount(); ++row) {
        if (const DueState *state = milestones->states().dueOf({SubjectKind::Milestone, milestones->idAt(row)}))
            ++counts.standings[state->standing];
    }
    return tr("%n milestone(s): %1 done, %2 overdue, %3 past due and not established, %4 not yet due", nullptr,
              milestones->rowCount())
        .arg(counts.standings.value(DueStanding::Done))
        .arg(counts.standings.value(DueStanding::Late))
        .arg(counts.standings.value(DueStanding::Unknown))
        .arg(counts.standings.value(DueStanding::NotYetDue));
}

std::optional<CommitmentId> MilestonesPage::commitmentOf(const QString &id) const
{
    const Milestone *milestone = static_cast<const MilestoneModel *>(model())->plan().milestone(id);
    return milestone ? std::optional(milestone->commitment) : std::nullopt;
}
