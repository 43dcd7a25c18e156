#include "ui/sheets/MilestoneSheet.h"

#include "ui/sheets/DateField.h"
#include "ui/sheets/PickField.h"
#include "ui/sheets/SheetChoices.h"
#include "ui/widgets/GrowingEdit.h"
#include "ui/window/Workspace.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

MilestoneSheet::MilestoneSheet(Scope scope, QWidget *parent) : Sheet(parent)
{
    setObjectName(scope == Scope::Plan ? u"planMilestoneSheet"_s : u"milestoneSheet"_s);
    if (scope == Scope::Plan) {
        m_pick = addPick(u"milestoneCommitment"_s, tr("Commitment"));
        m_pick->setNeeded(true);
        connect(m_pick, &PickField::chosen, this,
                [this](const QString &id) { pickCommitment(CommitmentId::parse(id)); });
    }
    m_name = addLine(u"milestoneTitle"_s, tr("Title"));
    m_text = addWriting(u"milestoneText"_s, tr("Text"));
    m_starts = addDate(u"milestoneStarts"_s, tr("Starts"));
    m_due = addDate(u"milestoneDue"_s, tr("Due"));
    m_number = addLine(u"milestoneNumber"_s, tr("Number"), Width::Half);
    m_source = addLine(u"milestoneSource"_s, tr("Source"), Width::Half);
    m_institutions = addCheckList(u"milestoneInstitutions"_s, tr("Responsible institutions"));
    m_institutions->setEmptyText(tr("The dossier holds no institutions yet."));
}

void MilestoneSheet::beginIn(CommitmentId commitment, const QString &id) { begin(id, commitment.toString()); }

/// A new milestone of another commitment takes that one's next number.
void MilestoneSheet::pickCommitment(const std::optional<CommitmentId> &commitment)
{
    const bool isNumberOurs = m_number->text() == nextNumber();
    m_commitment = commitment.value_or(CommitmentId());
    if (itemId().isEmpty() && isNumberOurs)
        m_number->setText(nextNumber());
}

QString MilestoneSheet::titleText(bool isNew) const { return isNew ? tr("New milestone") : tr("Milestone"); }

/// One above the highest number the commitment's milestones have.
QString MilestoneSheet::nextNumber() const
{
    int highest = 0;
    for (const Milestone &milestone : m_workspace->contents().milestonesOf(m_commitment))
        highest = std::max(highest, milestone.number.toInt());
    return QString::number(highest + 1);
}

void MilestoneSheet::fill(const QString &id)
{
    const auto milestoneId = MilestoneId::parse(id);
    const Milestone *known = milestoneId ? m_workspace->contents().milestone(*milestoneId) : nullptr;
    if (m_pick) {
        m_commitment = known ? known->commitment : m_workspace->commitment().value_or(CommitmentId());
        m_pick->setItems(commitmentItems(*m_workspace), m_commitment.toString());
        m_pick->setReadOnly(known);
    } else {
        m_commitment = CommitmentId::parse(of()).value_or(CommitmentId());
    }
    const Milestone milestone = known ? *known : Milestone{.number = nextNumber()};
    m_number->setText(milestone.number);
    m_name->setText(milestone.title.in(m_workspace->language()));
    m_text->setPlainText(milestone.text.in(m_workspace->language()));
    m_starts->setDate(milestone.starts);
    m_due->setDate(milestone.due);
    m_institutions->setItems(institutionItems(*m_workspace), idTexts(milestone.institutions));
    m_source->setText(milestone.source);
}

Result<QString> MilestoneSheet::store(const QString &id)
{
    const auto milestoneId = MilestoneId::parse(id);
    const Milestone *known = milestoneId ? m_workspace->contents().milestone(*milestoneId) : nullptr;
    if (m_pick && !known)
        m_commitment = CommitmentId::parse(m_pick->picked()).value_or(CommitmentId());
    Milestone milestone = known ? *known : Milestone{.commitment = m_commitment};
    milestone.number = m_number->text().trimmed();
    milestone.title = withText(milestone.title, *m_workspace, m_name->text());
    milestone.text = withText(milestone.text, *m_workspace, m_text->toPlainText());
    milestone.starts = m_starts->date();
    milestone.due = m_due->date();
    // Those that stay keep the source's order.
    const QList<InstitutionId> ticked = idsFrom<InstitutionId>(m_institutions->checked());
    milestone.institutions.removeIf([&](const InstitutionId &earlier) { return !ticked.contains(earlier); });
    for (const InstitutionId &institution : ticked) {
        if (!milestone.institutions.contains(institution))
            milestone.institutions.append(institution);
    }
    milestone.source = m_source->text().trimmed();
    const Result<MilestoneId> saved = m_workspace->dossier().saveMilestone(milestone);
    if (!saved)
        return saved.error();
    return saved->toString();
}

Result<> MilestoneSheet::removeItem(const QString &id)
{
    return m_workspace->dossier().removeMilestone(MilestoneId::parse(id).value_or(MilestoneId()));
}
