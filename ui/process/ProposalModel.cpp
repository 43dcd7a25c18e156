#include "ui/process/ProposalModel.h"

#include "ui/sheets/ProcessWords.h"
#include "ui/window/Workspace.h"

using namespace Qt::StringLiterals;

namespace {

QVariant dateKey(const std::optional<PartialDate> &date) { return date ? QVariant(date->toString()) : QVariant(); }

} // namespace

int ProposalModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QString ProposalModel::header(int column) const
{
    switch (Column(column)) {
    case Number:
        return tr("No.");
    case Title:
        return tr("Proposal");
    case Proposer:
        return tr("Proposed by");
    case Proposed:
        return tr("Proposed");
    case Outcome:
        return tr("What became of it");
    case Commitments:
        return tr("In commitments");
    case Answered:
        return tr("Answered");
    case Reasons:
        return tr("Reasons");
    case Evidence:
        return tr("Evidence");
    case ColumnCount:
        break;
    }
    return {};
}

const Proposal *ProposalModel::proposal(const QString &id) const
{
    const auto proposalId = ProposalId::parse(id);
    return proposalId ? workspace().contents().proposal(*proposalId) : nullptr;
}

QStringList ProposalModel::currentIds() const
{
    QStringList ids;
    for (const Proposal &item : workspace().contents().proposalsOf(workspace().plan()))
        ids.append(item.id.toString());
    return ids;
}

/// In the plan's order.
QString ProposalModel::commitmentNumbers(const Proposal &proposal) const
{
    QStringList numbers;
    for (const Commitment &commitment : workspace().contents().commitments) {
        if (proposal.commitments.contains(commitment.id))
            numbers.append(commitment.number);
    }
    return numbers.join(u", "_s);
}

QString ProposalModel::text(const QString &id, int column) const
{
    const Proposal *found = proposal(id);
    if (!found)
        return {};
    const Catalogue catalogue = workspace().catalogue();
    switch (Column(column)) {
    case Number:
        return found->number;
    case Title:
        return (found->title.isEmpty() ? found->text : found->title).in(workspace().language());
    case Proposer:
        return found->proposer;
    case Proposed:
        return found->proposed ? catalogue.date(*found->proposed) : QString();
    case Outcome:
        return ProcessWords::of(found->outcome);
    case Commitments:
        return commitmentNumbers(*found);
    case Answered:
        return found->answered ? catalogue.date(*found->answered) : QString();
    case Reasons:
        return found->answer.isEmpty() ? QString() : tr("given", "the government's reasons");
    case Evidence:
        return found->evidence.isEmpty() ? QString() : QLocale().toString(found->evidence.size());
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ProposalModel::sortKey(const QString &id, int column) const
{
    const Proposal *found = proposal(id);
    if (!found)
        return {};
    switch (Column(column)) {
    case Proposed:
        return dateKey(found->proposed);
    case Answered:
        return dateKey(found->answered);
    case Outcome:
        return int(proposalOutcomes().indexOf(found->outcome));
    case Evidence:
        return int(found->evidence.size());
    case Number:
    case Title:
    case Proposer:
    case Commitments:
    case Reasons:
    case ColumnCount:
        break;
    }
    const QString words = text(id, column);
    return words.isEmpty() ? QVariant() : QVariant(words);
}
