#include "app/cli/RegisterSelection.h"

#include "app/cli/FieldValues.h"
#include "app/cli/Fitting.h"
#include "app/cli/Selection.h"
#include "core/base/FoldedText.h"

using namespace Qt::StringLiterals;

namespace {

template <typename T>
QList<T> numbered(const QList<T> &all, const QString &number)
{
    return allOf(all, [&](const T &one) { return isSame(one.number, number) || isSame(one.id.toString(), number); });
}

bool isWritten(const Institution &institution, const QString &folded)
{
    const QStringList names = QStringList{institution.name, institution.acronym} + institution.aliases;
    return std::any_of(names.cbegin(), names.cend(),
                       [&](const QString &name) { return !name.isEmpty() && foldedText(name) == folded; });
}

} // namespace

Result<ActionPlan> planToChange(const Contents &contents, const QString &name)
{
    if (!name.isEmpty())
        return planNamed(contents, name);
    if (contents.plans.isEmpty())
        return Error{ErrorCode::NotFound, u"cli.no-plan"_s, {}, {}};
    if (contents.plans.size() > 1)
        return Error{ErrorCode::NotFound, u"cli.plan-several"_s, {}, {listed(contents.plans, planLabel)}};
    return contents.plans.first();
}

Result<Milestone> milestoneNumbered(const Contents &contents, const Commitment &commitment, const QString &number)
{
    const QList<Milestone> all = contents.milestonesOf(commitment.id);
    const QList<Milestone> fitting = numbered(all, number);
    if (fitting.size() == 1)
        return fitting.first();
    return Error{ErrorCode::NotFound,
                 u"cli.milestone-unknown"_s,
                 number,
                 {commitment.number, listed(all, [](const Milestone &one) { return one.number; })}};
}

Result<Cluster> clusterNumbered(const Contents &contents, const QString &number,
                                const std::optional<ActionPlanId> &plan)
{
    const QList<Cluster> all = plan ? contents.clustersOf(*plan) : contents.clusters;
    const QList<Cluster> fitting = numbered(all, number);
    return theOnly(fitting, all, u"cluster"_s, number, [&](const Cluster &one) {
        const ActionPlan *of = contents.plan(one.plan);
        return fitting.size() > 1 && of ? planLabel(*of) : one.number;
    });
}

Result<Proposal> proposalNumbered(const Contents &contents, ActionPlanId plan, const QString &number)
{
    const QList<Proposal> all = contents.proposalsOf(plan);
    return theOnly(numbered(all, number), all, u"proposal"_s, number, [](const Proposal &one) { return one.number; });
}

Result<Recommendation> recommendationNumbered(const Contents &contents, ActionPlanId plan, const QString &number)
{
    const QList<Recommendation> all = contents.recommendationsOf(plan);
    const QList<Recommendation> fitting = allOf(all, [&](const Recommendation &one) {
        return QString::number(one.number) == number.trimmed() || isSame(one.id.toString(), number);
    });
    return theOnly(fitting, all, u"recommendation"_s, number,
                   [](const Recommendation &one) { return QString::number(one.number); });
}

Result<ProcessEvent> eventNamed(const Contents &contents, ActionPlanId plan, const QString &name)
{
    const QList<ProcessEvent> all = contents.eventsOf(plan);
    QList<ProcessEvent> fitting = allOf(all, [&](const ProcessEvent &one) { return isSame(one.id.toString(), name); });
    if (fitting.isEmpty())
        fitting = allOf(all, [&](const ProcessEvent &one) { return one.title.texts.values().contains(name); });
    const bool isAmbiguous = fitting.size() > 1;
    return theOnly(fitting, all, u"event"_s, name,
                   [&](const ProcessEvent &one) { return isAmbiguous ? one.id.toString() : one.title.in(u"es"_s); });
}

const Institution *institutionWritten(const Contents &contents, const QString &name, const QString &country)
{
    const QString folded = foldedText(name);
    if (folded.isEmpty())
        return nullptr;
    QList<const Institution *> fitting;
    for (const Institution &one : contents.institutions) {
        if (isWritten(one, folded))
            fitting.append(&one);
    }
    if (fitting.size() > 1)
        fitting.removeIf([&](const Institution *one) { return !isSame(one->country, country); });
    return fitting.size() == 1 ? fitting.first() : nullptr;
}

Result<Institution> institutionNamed(const Contents &contents, const QString &name, const QString &country)
{
    if (const Institution *known = institutionWritten(contents, name, country))
        return *known;
    for (const Institution &one : contents.institutions) {
        if (isSame(one.id.toString(), name))
            return one;
    }
    return Error{ErrorCode::NotFound, u"cli.institution-unknown"_s, name, {}};
}

Result<Category> categoryNamed(const Contents &contents, ActionPlanId plan, const QString &name)
{
    const QList<Category> all = contents.categoriesOf(plan);
    const QString folded = foldedText(name);
    const auto isMeant = [&](const Category &one) {
        const QStringList titles = one.title.texts.values();
        return isSame(one.code, name) || isSame(one.id.toString(), name) ||
               std::any_of(titles.cbegin(), titles.cend(),
                           [&](const QString &title) { return foldedText(title) == folded; });
    };
    return theOnly(allOf(all, isMeant), all, u"category"_s, name,
                   [](const Category &one) { return one.title.in(u"es"_s); });
}

Result<Official> officialNamed(const Contents &contents, const Commitment &commitment, const QString &name)
{
    const QList<Official> all = contents.officialsOf(commitment.id);
    const auto isMeant = [&](const Official &one) {
        return isSame(one.id.toString(), name) || foldedText(one.name) == foldedText(name) ||
               (one.name.isEmpty() && foldedText(one.position) == foldedText(name));
    };
    return theOnly(allOf(all, isMeant), all, u"official"_s, name,
                   [](const Official &one) { return one.name.isEmpty() ? one.position : one.name; });
}

Result<QList<CommitmentId>> commitmentsListed(const Contents &contents, const QString &numbers, ActionPlanId plan)
{
    QList<CommitmentId> ids;
    for (const QString &number : numbers.split(u',', Qt::SkipEmptyParts)) {
        const Result<Commitment> commitment = commitmentNumbered(contents, number.trimmed(), plan);
        if (!commitment)
            return commitment.error();
        ids.append(commitment->id);
    }
    return ids;
}

Result<> setField(QList<CommitmentId> &field, const std::optional<QString> &given, const Contents &contents,
                  ActionPlanId plan)
{
    if (!given)
        return {};
    Result<QList<CommitmentId>> found = commitmentsListed(contents, *given, plan);
    if (!found)
        return found.error();
    field = *found;
    return {};
}

Result<> setField(QList<EvidenceId> &field, const QStringList &given, const Contents &contents)
{
    if (given.isEmpty())
        return {};
    Result<QList<EvidenceId>> found = evidenceNamed(contents, namesIn(given));
    if (!found)
        return found.error();
    field = *found;
    return {};
}
