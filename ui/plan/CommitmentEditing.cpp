// CommitmentTableModel: what is changed in its cells.
#include "ui/plan/CommitmentTableModel.h"

#include "ui/sheets/SheetChoices.h"
#include "ui/window/Workspace.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

RegisterModel::Editing CommitmentTableModel::editing(int column) const
{
    switch (Column(column)) {
    case Number:
    case Title:
    case Lead:
    case Categories:
    case Due:
        return Editing::Value;
    case Counted:
        return Editing::Tick;
    default:
        return Editing::None;
    }
}

QVariant CommitmentTableModel::editValue(const QString &id, int column) const
{
    const Commitment *found = m_plan.commitment(id);
    if (!found)
        return {};
    switch (Column(column)) {
    case Lead: {
        const auto lead = std::find_if(found->involvements.cbegin(), found->involvements.cend(),
                                       [](const Involvement &one) { return one.role == InvolvementRole::Lead; });
        return lead == found->involvements.cend() ? QString() : lead->institution.toString();
    }
    case Categories:
        return idTexts(found->categories);
    case Due:
        return found->due ? found->due->toString() : QString();
    case Counted:
        return found->isCounted;
    default:
        return text(id, column);
    }
}

Result<> CommitmentTableModel::store(const QString &id, int column, const QVariant &value)
{
    const Commitment *found = m_plan.commitment(id);
    if (!found)
        return Error{ErrorCode::NotFound, u"subject.unknown"_s, id};
    Commitment changed = *found;
    const QString text = value.toString().trimmed();
    if (column == Number) {
        changed.number = text;
    } else if (column == Title) {
        changed.title = withText(changed.title, workspace(), text);
    } else if (column == Due) {
        changed.due = PartialDate::parse(text);
        if (!text.isEmpty() && !changed.due)
            return Error{ErrorCode::InvalidInput, u"cell.no-date"_s, found->number, {text}};
    } else if (column == Lead) {
        const auto lead = InstitutionId::parse(text);
        if (!text.isEmpty() && !lead)
            return Error{ErrorCode::InvalidInput, u"cell.no-institution"_s, found->number, {text}};
        changed = withLead(changed, lead.value_or(InstitutionId()));
    } else if (column == Categories) {
        changed.categories = idsFrom<CategoryId>(value.toStringList());
    } else if (column == Counted) {
        changed.isCounted = value.toBool();
    }
    const Result<CommitmentId> saved = workspace().dossier().saveCommitment(changed);
    return saved ? Result<>() : Result<>(saved.error());
}

Commitment withLead(const Commitment &commitment, InstitutionId lead)
{
    Commitment changed = commitment;
    QList<Involvement> &all = changed.involvements;
    const auto first =
        std::find_if(all.begin(), all.end(), [](const Involvement &one) { return one.role == InvolvementRole::Lead; });
    if (!lead.isValid()) {
        if (first != all.end())
            all.erase(first);
    } else if (first == all.end()) {
        all.prepend({.institution = lead, .role = InvolvementRole::Lead});
    } else if (first->institution != lead) {
        *first = {.institution = lead, .role = InvolvementRole::Lead};
    }
    // It may have led beside the first already.
    bool isSeen = false;
    all.removeIf([&](const Involvement &one) {
        const bool isIt = one.institution == lead && one.role == InvolvementRole::Lead;
        return isIt && std::exchange(isSeen, true);
    });
    return changed;
}
