#include "ui/plan/CommitmentsPage.h"

#include "ui/plan/CommitmentEditors.h"
#include "ui/plan/CommitmentTableModel.h"
#include "ui/registers/RegisterView.h"
#include "ui/sheets/CommitmentSheet.h"
#include "ui/sheets/SeveralCommitmentsSheet.h"
#include "ui/window/Workspace.h"

#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

CommitmentsPage::CommitmentsPage(QWidget *parent)
    : RegisterPage(new CommitmentTableModel, new CommitmentSheet,
                   {.name = tr("Commitments"),
                    .add = tr("Add a commitment"),
                    .fill = tr("Import a table…"),
                    .emptyIcon = u"plan"_s,
                    .emptyTitle = tr("No commitments yet"),
                    .emptyText = tr("Add the plan's commitments one by one, or import them all from a table: a wizard "
                                    "shows what each column is taken for, and what will come in, before anything "
                                    "does."),
                    .removed = tr("The commitment was removed. Ctrl+Z brings it back.")},
                   parent),
      m_editors(new CommitmentEditors(this)), m_several(new SeveralCommitmentsSheet),
      m_import(addButton(u"planImport"_s, tr("Import a table…")))
{
    setObjectName(u"commitmentsPage"_s);
    addSheet(m_several);
    table()->setItemDelegate(m_editors);
    table()->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table()->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    connect(m_import, &QPushButton::clicked, this, &ModePage::importRequested);
    addKey(u"plan.moveUp"_s, tr("Move the commitment up"), Qt::ALT | Qt::Key_Up, [this] { move(-1); });
    addKey(u"plan.moveDown"_s, tr("Move the commitment down"), Qt::ALT | Qt::Key_Down, [this] { move(1); });
}

const CommitmentTableModel *CommitmentsPage::commitments() const
{
    return static_cast<const CommitmentTableModel *>(model());
}

void CommitmentsPage::setWorkspace(Workspace *workspace)
{
    m_editors->setWorkspace(workspace);
    RegisterPage::setWorkspace(workspace);
}

QString CommitmentsPage::summary() const
{
    DueCounts counts;
    int beside = 0;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QString id = model()->idAt(row);
        const Commitment *commitment = commitments()->plan().commitment(id);
        beside += commitment && !commitment->isCounted ? 1 : 0;
        if (const DueState *state = commitments()->states().dueOf({SubjectKind::Commitment, id}))
            ++counts.standings[state->standing];
    }
    QString text = tr("%n commitment(s)", nullptr, model()->rowCount() - beside);
    if (beside > 0)
        text = tr("%1 and %n not counted", "so many commitments, and more beside them", beside).arg(text);
    const Round *round = m_workspace->round();
    if (!round)
        return text;
    return tr("%1 · on %2: %3 done, %4 overdue, %5 past due and not established, %6 not yet due")
        .arg(text, m_workspace->catalogue().date(round->asOf))
        .arg(counts.standings.value(DueStanding::Done))
        .arg(counts.standings.value(DueStanding::Late))
        .arg(counts.standings.value(DueStanding::Unknown))
        .arg(counts.standings.value(DueStanding::NotYetDue));
}

std::optional<CommitmentId> CommitmentsPage::commitmentOf(const QString &id) const { return CommitmentId::parse(id); }

void CommitmentsPage::refreshMore()
{
    m_import->setEnabled(m_workspace && m_workspace->isWritable());
    m_import->setVisible(model()->rowCount() > 0); // else the empty page says it
}

void CommitmentsPage::open(const QString &id)
{
    const QStringList selected = table()->selectedIds();
    if (!id.isEmpty() && selected.size() > 1)
        openSeveral(selected);
    else
        RegisterPage::open(id);
}

void CommitmentsPage::openSeveral(const QStringList &ids)
{
    if (!m_workspace->isWritable() || !mayLeaveSheet())
        return;
    closeSheets();
    m_several->beginWith(ids);
    refresh();
}

/// Several go one by one, each a step to be taken back.
void CommitmentsPage::removeSelected()
{
    const QStringList ids = table()->selectedIds();
    if (ids.size() < 2) {
        RegisterPage::removeSelected();
        return;
    }
    if (!m_workspace->isWritable() || !mayLeaveSheet())
        return;
    closeSheets();
    int removed = 0;
    for (const QString &id : ids) {
        const Result<> gone = m_workspace->dossier().removeCommitment(*CommitmentId::parse(id));
        if (!gone) {
            Q_EMIT message(m_workspace->sentence(gone.error()));
            return;
        }
        ++removed;
    }
    Q_EMIT message(tr("%n commitment(s) were removed. Ctrl+Z brings them back, one by one.", nullptr, removed));
}

void CommitmentsPage::move(int step)
{
    const int row = model()->rowOf(currentId());
    const int place = row + step;
    if (row < 0 || place < 0 || place >= model()->rowCount() || !m_workspace->isWritable())
        return;
    const QString id = currentId();
    const Result<> moved = m_workspace->dossier().moveCommitment(*CommitmentId::parse(id), place);
    if (!moved) {
        Q_EMIT message(m_workspace->sentence(moved.error()));
        return;
    }
    select(id);
    Q_EMIT message(tr("Commitment %1 is now in place %2 of the plan.")
                       .arg(commitments()->plan().commitment(id)->number)
                       .arg(place + 1));
}

void CommitmentsPage::fillMenu(QMenu *menu)
{
    RegisterPage::fillMenu(menu);
    const bool mayWrite = m_workspace && m_workspace->isWritable();
    if (const auto id = CommitmentId::parse(currentId()))
        menu->addAction(tr("Fact sheet…"), this, [this, id] { m_workspace->showFactSheet(*id); });
    menu->addSeparator();
    const auto add = [&](const QString &text, Qt::Key key, int step) {
        const QString keys = QKeySequence(Qt::ALT | key).toString(QKeySequence::NativeText);
        QAction *action = menu->addAction(text + u'\t' + keys, this, [this, step] { move(step); });
        action->setEnabled(mayWrite && !currentId().isEmpty());
    };
    add(tr("Move up in the plan"), Qt::Key_Up, -1);
    add(tr("Move down in the plan"), Qt::Key_Down, 1);
}
