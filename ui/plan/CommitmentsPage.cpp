#include "ui/plan/CommitmentsPage.h"

#include "ui/plan/CommitmentTableModel.h"
#include "ui/registers/RegisterView.h"
#include "ui/window/Workspace.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

CommitmentsPage::CommitmentsPage(QWidget *parent)
    : RegisterPage(new CommitmentTableModel, nullptr,
                   {.name = tr("Commitments"),
                    .fill = tr("Import a table…"),
                    .emptyIcon = u"plan"_s,
                    .emptyTitle = tr("No commitments yet"),
                    .emptyText = tr("Import them from a table, CSV or Excel: a wizard shows what each column is "
                                    "taken for, and what will come in, before anything does.")},
                   parent),
      m_import(addButton(u"planImport"_s, tr("Import a table…")))
{
    setObjectName(u"commitmentsPage"_s);
    table()->setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(m_import, &QPushButton::clicked, this, &ModePage::importRequested);
}

const CommitmentTableModel *CommitmentsPage::commitments() const
{
    return static_cast<const CommitmentTableModel *>(model());
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
    return tr("%1 · on %2: %3 done, %4 late, %5 past and not rated, %6 not yet due")
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

/// Without a sheet of its own yet, the place to read all of it.
void CommitmentsPage::open(const QString &id)
{
    if (const auto commitment = CommitmentId::parse(id))
        Q_EMIT commitmentRequested(*commitment);
}
