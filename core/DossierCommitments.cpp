// Dossier: plans, their categories and their commitments, made and changed by hand.
#include "core/Dossier.h"

#include "core/model/CommitmentEdit.h"
#include "core/model/NaturalKeys.h"
#include "core/storage/CommitmentRepository.h"
#include "core/storage/DossierFile.h"
#include "core/storage/OfficialRepository.h"
#include "core/storage/PlanRepository.h"
#include "core/storage/SelfReportRepository.h"
#include "core/storage/SourceCellRepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Error wrong(const QString &what, const QString &where, const QStringList &arguments = {})
{
    return {ErrorCode::InvalidInput, what, where, arguments};
}

Result<> checkPlan(const Contents &contents, const ActionPlan &plan)
{
    if (plan.title.isEmpty())
        return wrong(u"plan.no-title"_s, plan.country + u'/' + plan.number);
    // A plan made without them may stay so.
    const ActionPlan *known = contents.plan(plan.id);
    const bool lacksCountry = plan.country.trimmed().isEmpty() && !(known && known->country.isEmpty());
    const bool lacksNumber = plan.number.trimmed().isEmpty() && !(known && known->number.isEmpty());
    if (lacksCountry || lacksNumber)
        return wrong(u"plan.no-number"_s, plan.title.in(u"es"_s));
    if (plan.starts && plan.ends && plan.ends->lastDay() < plan.starts->lastDay())
        return wrong(u"plan.dates"_s, plan.title.in(u"es"_s), {plan.starts->toString(), plan.ends->toString()});
    for (const ActionPlan &other : contents.plans) {
        if (other.id != plan.id && !plan.country.isEmpty() && other.country == plan.country &&
            other.number == plan.number)
            return Error{ErrorCode::Conflict, u"plan.number-taken"_s, plan.number, {plan.country}};
    }
    return {};
}

Result<> checkLinks(const Contents &contents, const Commitment &commitment)
{
    QSet<std::pair<InstitutionId, QString>> seen;
    for (const Involvement &involvement : commitment.involvements) {
        const Institution *institution = contents.institution(involvement.institution);
        if (!institution)
            return Error{ErrorCode::NotFound, u"institution.unknown"_s, involvement.institution.toString()};
        const std::pair part{involvement.institution, toString(involvement.role)};
        if (seen.contains(part))
            return wrong(u"commitment.institution-twice"_s, commitment.number, {institution->name});
        seen.insert(part);
    }
    for (const CategoryId &id : commitment.categories) {
        const Category *category = contents.category(id);
        if (!category || category->plan != commitment.plan)
            return Error{ErrorCode::NotFound, u"category.unknown"_s, id.toString()};
    }
    return {};
}

Result<> checkCommitment(const Contents &contents, const Commitment &commitment)
{
    if (!contents.plan(commitment.plan))
        return Error{ErrorCode::NotFound, u"plan.unknown"_s, commitment.plan.toString()};
    if (commitment.number.trimmed().isEmpty())
        return wrong(u"commitment.no-number"_s, commitment.title.in(u"es"_s));
    if (commitment.title.isEmpty())
        return wrong(u"commitment.no-title"_s, commitment.number);
    for (const Commitment &other : contents.commitments) {
        if (other.plan == commitment.plan && other.id != commitment.id && other.number == commitment.number)
            return Error{ErrorCode::Conflict, u"commitment.number-taken"_s, commitment.number};
    }
    return checkLinks(contents, commitment);
}

/// Why the commitment cannot go: what somebody wrote about it would go with it.
Result<> checkRemoval(const Contents &contents, const Commitment &commitment)
{
    const auto refused = [&](const QString &what) {
        return Error{ErrorCode::Refused, what, commitment.number};
    };
    const Subject subject = Subject::of(commitment.id);
    if (std::any_of(contents.ratings.keyBegin(), contents.ratings.keyEnd(),
                    [&](const RatingKey &key) { return key.subject == subject; }))
        return refused(u"commitment.rated"_s);
    if (!contents.milestonesOf(commitment.id).isEmpty())
        return refused(u"commitment.has-milestones"_s);
    if (contents.clusterOf(commitment.id))
        return refused(u"commitment.in-cluster"_s);
    if (std::any_of(contents.proposals.cbegin(), contents.proposals.cend(),
                    [&](const Proposal &proposal) { return proposal.commitments.contains(commitment.id); }))
        return refused(u"commitment.in-proposal"_s);
    if (std::any_of(contents.recommendations.cbegin(), contents.recommendations.cend(),
                    [&](const Recommendation &one) { return one.commitments.contains(commitment.id); }))
        return refused(u"commitment.in-recommendation"_s);
    if (std::any_of(contents.evidence.cbegin(), contents.evidence.cend(),
                    [&](const Evidence &item) { return item.commitments.contains(commitment.id); }))
        return refused(u"commitment.has-evidence"_s);
    const auto isAbout = [&](const auto &item) {
        return item.subject == subject;
    };
    if (std::any_of(contents.published.cbegin(), contents.published.cend(), isAbout) ||
        std::any_of(contents.overrides.cbegin(), contents.overrides.cend(), isAbout))
        return refused(u"commitment.published"_s);
    return {};
}

void setLead(Commitment &commitment, InstitutionId lead)
{
    commitment.involvements.removeIf(
        [](const Involvement &involvement) { return involvement.role == InvolvementRole::Lead; });
    if (lead.isValid())
        commitment.involvements.prepend({.institution = lead});
}

Commitment edited(Commitment commitment, const CommitmentEdit &edit)
{
    if (edit.due)
        commitment.due = *edit.due;
    if (edit.isCounted)
        commitment.isCounted = *edit.isCounted;
    if (edit.lead)
        setLead(commitment, *edit.lead);
    for (const CategoryId &id : edit.addedCategories) {
        if (!commitment.categories.contains(id))
            commitment.categories.append(id);
    }
    commitment.categories.removeIf([&](const CategoryId &id) { return edit.removedCategories.contains(id); });
    return commitment;
}

/// Those of a register whose place is another once the item stands at `position`, from 0; empty where it does already.
template <typename T>
QList<T> movedTo(QList<T> order, const decltype(T::id) &id, int position)
{
    const auto at = std::find_if(order.cbegin(), order.cend(), [&](const T &one) { return one.id == id; });
    const qsizetype from = at - order.cbegin();
    const qsizetype to = std::clamp<qsizetype>(position, 0, order.size() - 1);
    if (from == to)
        return {};
    order.move(from, to);
    QList<T> others;
    for (qsizetype i = 0; i < order.size(); ++i) {
        if (order.at(i).position == int(i))
            continue;
        order[i].position = int(i);
        others.append(order.at(i));
    }
    return others;
}

template <typename Repository, typename T>
Result<> putAll(Repository repository, const QList<T> &items)
{
    for (const T &item : items) {
        if (Result<> put = repository.put(item); !put)
            return put;
    }
    return {};
}

} // namespace

Result<ActionPlanId> Dossier::savePlan(ActionPlan plan)
{
    const bool isKnown = m_contents.plan(plan.id) != nullptr;
    plan.country = plan.country.simplified();
    plan.number = plan.number.simplified();
    if (Result<> whole = checkPlan(m_contents, plan); !whole)
        return whole.error();
    if (!plan.id.isValid()) {
        plan.id = ActionPlanId::fromName(planNaturalKey(plan.country, plan.number));
        if (m_contents.plan(plan.id)) // made under this number, which was changed since
            plan.id = ActionPlanId::create();
    }
    const Result<> saved = change(isKnown ? u"plan-changed"_s : u"plan-added"_s, {plan.title.in(u"es"_s)},
                                  [&] { return PlanRepository(m_file->db()).put(plan); });
    if (!saved)
        return saved.error();
    return plan.id;
}

Result<CategoryId> Dossier::saveCategory(Category category)
{
    const bool isKnown = m_contents.category(category.id) != nullptr;
    if (!m_contents.plan(category.plan))
        return Error{ErrorCode::NotFound, u"plan.unknown"_s, category.plan.toString()};
    if (category.title.isEmpty())
        return wrong(u"category.no-title"_s, category.code);
    const QList<Category> others = m_contents.categoriesOf(category.plan);
    for (const Category &other : others) {
        if (other.id != category.id && other.title == category.title)
            return Error{ErrorCode::Conflict, u"category.title-taken"_s, category.title.in(u"es"_s)};
    }
    if (!isKnown) {
        category.position = others.isEmpty() ? 0 : others.last().position + 1;
        if (!category.id.isValid())
            category.id = CategoryId::create();
    }
    const Result<> saved = change(isKnown ? u"category-changed"_s : u"category-added"_s, {category.title.in(u"es"_s)},
                                  [&] { return PlanRepository(m_file->db()).put(category); });
    if (!saved)
        return saved.error();
    return category.id;
}

Result<> Dossier::moveCategory(CategoryId id, int position)
{
    const Category *known = m_contents.category(id);
    if (!known)
        return Error{ErrorCode::NotFound, u"category.unknown"_s, id.toString()};
    const QList<Category> others = movedTo(m_contents.categoriesOf(known->plan), id, position);
    if (others.isEmpty())
        return {};
    return change(u"category-moved"_s, {known->title.in(u"es"_s)},
                  [&] { return putAll(PlanRepository(m_file->db()), others); });
}

Result<> Dossier::removeCategory(CategoryId id)
{
    const Category *known = m_contents.category(id);
    if (!known)
        return Error{ErrorCode::NotFound, u"category.unknown"_s, id.toString()};
    return change(u"category-removed"_s, {known->title.in(u"es"_s)},
                  [&] { return PlanRepository(m_file->db()).remove(id); });
}

Result<CommitmentId> Dossier::saveCommitment(Commitment commitment)
{
    const bool isKnown = m_contents.commitment(commitment.id) != nullptr;
    commitment.number = commitment.number.simplified();
    if (Result<> whole = checkCommitment(m_contents, commitment); !whole)
        return whole.error();
    if (!commitment.id.isValid()) { // the id that a table would give it, so that a later import meets it
        commitment.id = commitmentIdOf(*m_contents.plan(commitment.plan), commitment.number);
        if (m_contents.commitment(commitment.id))
            commitment.id = CommitmentId::create();
    }
    if (!isKnown) {
        const QList<Commitment> others = m_contents.commitmentsOf(commitment.plan);
        commitment.position = others.isEmpty() ? 0 : others.last().position + 1;
    }
    const Result<> saved = change(isKnown ? u"commitment-changed"_s : u"commitment-added"_s, {commitment.number},
                                  [&] { return CommitmentRepository(m_file->db()).put(commitment); });
    if (!saved)
        return saved.error();
    return commitment.id;
}

Result<> Dossier::editCommitments(const QList<CommitmentId> &ids, const CommitmentEdit &edit)
{
    QHash<CommitmentId, const Commitment *> known;
    for (const Commitment &commitment : m_contents.commitments)
        known.insert(commitment.id, &commitment);
    QList<Commitment> wanted;
    for (const CommitmentId &id : ids) {
        const Commitment *commitment = known.value(id);
        if (!commitment)
            return Error{ErrorCode::NotFound, u"subject.unknown"_s, id.toString()};
        const Commitment changed = edited(*commitment, edit);
        if (Result<> whole = checkLinks(m_contents, changed); !whole)
            return whole;
        if (changed != *commitment)
            wanted.append(changed);
    }
    if (wanted.isEmpty())
        return {};
    const QStringList arguments{QString::number(wanted.size()), wanted.first().number};
    return change(wanted.size() == 1 ? u"commitment-changed"_s : u"commitments-changed"_s,
                  wanted.size() == 1 ? QStringList{wanted.first().number} : arguments, [&]() -> Result<> {
                      CommitmentRepository repository(m_file->db());
                      for (const Commitment &commitment : std::as_const(wanted)) {
                          if (Result<> put = repository.put(commitment); !put)
                              return put;
                      }
                      return {};
                  });
}

Result<> Dossier::moveCommitment(CommitmentId id, int position)
{
    const Commitment *known = m_contents.commitment(id);
    if (!known)
        return Error{ErrorCode::NotFound, u"subject.unknown"_s, id.toString()};
    const QList<Commitment> others = movedTo(m_contents.commitmentsOf(known->plan), id, position);
    if (others.isEmpty())
        return {};
    return change(u"commitment-moved"_s, {known->number},
                  [&] { return putAll(CommitmentRepository(m_file->db()), others); });
}

Result<> Dossier::removeCommitment(CommitmentId id)
{
    const Commitment *known = m_contents.commitment(id);
    if (!known)
        return Error{ErrorCode::NotFound, u"subject.unknown"_s, id.toString()};
    if (Result<> removable = checkRemoval(m_contents, *known); !removable)
        return removable;
    return change(u"commitment-removed"_s, {known->number}, [&]() -> Result<> {
        for (const Official &official : m_contents.officialsOf(id)) {
            if (Result<> gone = OfficialRepository(m_file->db()).remove(official.id); !gone)
                return gone;
        }
        for (const SelfReport &report : std::as_const(m_contents.selfReports)) {
            const Result<> gone =
                report.commitment == id ? SelfReportRepository(m_file->db()).remove(report.id) : Result<>();
            if (!gone)
                return gone;
        }
        if (Result<> gone = SourceCellRepository(m_file->db()).removeOf(Subject::of(id)); !gone)
            return gone;
        return CommitmentRepository(m_file->db()).remove(id);
    });
}
