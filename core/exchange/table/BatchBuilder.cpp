#include "core/exchange/table/BatchBuilder.h"

#include "core/base/Catalogue.h"
#include "core/base/FoldedText.h"
#include "core/exchange/table/KnownThings.h"
#include "core/exchange/table/PlanCells.h"
#include "core/model/NaturalKeys.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

/// What `say` says in each language of the program.
LocalizedText bothLanguages(const std::function<QString(const Catalogue &)> &say)
{
    LocalizedText text;
    for (const QString &language : {u"es"_s, u"en"_s})
        text.texts.insert(language, say(Catalogue(language)));
    return text;
}

LocalizedText titleOfPlan(const QString &country, const QString &number)
{
    return bothLanguages([&](const Catalogue &texts) {
        return texts.text(u"import.plan-title"_s, {texts.placeName(country), number});
    });
}

bool isBefore(const ActionPlan &a, const ActionPlan &b)
{
    if (a.country != b.country)
        return a.country < b.country;
    if (a.number.toInt() != b.number.toInt())
        return a.number.toInt() < b.number.toInt();
    return a.number < b.number;
}

/// What the row tells of the plan itself, where it was not known.
ActionPlan withDetails(ActionPlan plan, const CommitmentRow &row)
{
    if (plan.countryCode.isEmpty())
        plan.countryCode = row.countryCode;
    if (plan.region.isEmpty())
        plan.region = row.region;
    if (plan.externalId.isEmpty())
        plan.externalId = row.planExternalId;
    if (plan.submitted == 0)
        plan.submitted = row.submitted;
    if (!plan.ends)
        plan.ends = row.planEnds;
    return plan;
}

const QList<CriterionCode> &valueCriteria()
{
    static const QList<CriterionCode> codes = {
        CriterionCode(u"value-information"_s), CriterionCode(u"value-participation"_s),
        CriterionCode(u"value-accountability"_s), CriterionCode(u"value-technology"_s)};
    return codes;
}

} // namespace

BatchBuilder::BatchBuilder(const Contents &existing, const GivenFields &given) : m_existing(existing), m_given(given) {}

void BatchBuilder::addPlan(const ActionPlan &plan)
{
    m_planByKey.insert(foldedPlan(plan.country, plan.number), m_contents.plans.size());
    m_contents.plans.append(plan);
}

ActionPlan &BatchBuilder::planOf(const CommitmentRow &row)
{
    const QString key = foldedPlan(row.country, row.plan);
    if (const auto known = m_planByKey.constFind(key); known != m_planByKey.cend())
        return m_contents.plans[*known];
    for (const ActionPlan &plan : m_existing.plans) {
        if (foldedPlan(plan.country, plan.number) == key) {
            addPlan(withDetails(plan, row));
            return m_contents.plans.last();
        }
    }
    ActionPlan plan = withDetails(ActionPlan(), row);
    plan.country = row.country;
    plan.number = row.plan;
    const QString language = m_planLanguages.value(row.country, u"und"_s);
    plan.language = language;
    if (!m_layoutPlan.country.isEmpty()) {
        plan.language = m_layoutPlan.language;
        plan.countryCode = m_layoutPlan.countryCode;
        plan.starts = m_layoutPlan.starts;
        plan.ends = m_layoutPlan.ends;
    }
    plan.title = m_planTitle.isEmpty() ? titleOfPlan(row.country, row.plan) : LocalizedText::of(language, m_planTitle);
    if (!m_layoutPlan.title.isEmpty())
        plan.title = m_layoutPlan.title;
    const QString naturalKey = row.country.isEmpty() ? u"plan/titled/"_s + foldedText(m_planTitle) + u'/' + row.plan
                                                     : planNaturalKey(row.country, row.plan);
    plan.id = ActionPlanId::fromName(naturalKey);
    addPlan(plan);
    return m_contents.plans.last();
}

InstitutionNames &BatchBuilder::namesOf(const QString &country)
{
    auto names = m_names.find(country);
    if (names == m_names.end())
        names = m_names.emplace(country, InstitutionNames(country, m_existing.institutions)).first;
    return names->second;
}

/// All cells before any is read; leading institutions first, so that a name in both columns is a body of government.
void BatchBuilder::learnNames(const QList<CommitmentRow> &rows)
{
    for (const CommitmentRow &row : rows)
        namesOf(planOf(row).country).learn(row.lead, Sector::Government);
    for (const CommitmentRow &row : rows) {
        InstitutionNames &names = namesOf(planOf(row).country);
        names.learn(row.supporting, Sector::Government);
        names.learn(row.counterpart, Sector::CivilSociety);
        for (const MilestoneCell &milestone : row.milestones)
            names.learn(milestone.lead, Sector::Government);
    }
}

QList<Involvement> BatchBuilder::involvementsOf(const CommitmentRow &row, const QString &country)
{
    InstitutionNames &names = namesOf(country);
    QList<Involvement> involvements;
    const auto add = [&](const QString &cell, bool isLead) {
        for (const NamedInstitution &named : names.read(cell)) {
            const bool isCivil = names.institution(named.id)->sector == Sector::CivilSociety;
            const InvolvementRole role = isLead    ? InvolvementRole::Lead
                                         : isCivil ? InvolvementRole::Counterpart
                                                   : InvolvementRole::Supporting;
            const bool isThere = std::any_of(involvements.cbegin(), involvements.cend(), [&](const Involvement &other) {
                return other.institution == named.id && other.role == role;
            });
            if (!isThere)
                involvements.append({.institution = named.id, .role = role, .asWritten = named.asWritten});
        }
    };
    add(row.lead, true);
    add(row.supporting, false);
    add(row.counterpart, false);
    return involvements;
}

CategoryId BatchBuilder::category(const ActionPlan &plan, const QString &code, const LocalizedText &title, int position)
{
    const CategoryId id = categoryIdOf(plan, code);
    if (m_categories.contains(id))
        return id;
    Category category{.id = id,
                      .plan = plan.id,
                      .code = code,
                      .title = title,
                      .position = position,
                      .isInferred = false,
                      .source = {}};
    if (m_hasValueCategories) {
        category.isInferred = true;
        category.source = bothLanguages([](const Catalogue &texts) { return texts.text(u"import.category-source"_s); });
    }
    if (const Category *known = m_existing.category(id))
        category = *known;
    m_categories.insert(id, m_contents.categories.size());
    m_contents.categories.append(category);
    return id;
}

QList<CategoryId> BatchBuilder::categoriesOf(const CommitmentRow &row, const ActionPlan &plan)
{
    QList<CategoryId> ids;
    for (const QString &title : row.categories) {
        const QString code = foldedText(title).replace(u' ', u'-');
        const int position = int(m_existing.categoriesOf(plan.id).size() + m_contents.categoriesOf(plan.id).size());
        if (const CategoryId id = category(plan, code, LocalizedText::of(plan.language, title), position);
            !ids.contains(id))
            ids.append(id);
    }
    if (!m_hasValueCategories || !m_round)
        return ids;
    for (qsizetype i = 0; i < valueCriteria().size(); ++i) {
        const CriterionCode &code = valueCriteria().at(i);
        const auto method = m_round->methods.constFind(row.method);
        const Criterion *criterion = method == m_round->methods.cend() ? nullptr : method->pack.criterion(code);
        if (criterion && row.levels.value(code) == LevelCode(u"clear"_s))
            ids.append(category(plan, code.toString(), criterion->title, int(i)));
    }
    return ids;
}

Commitment BatchBuilder::commitmentOf(const CommitmentRow &row, const ActionPlan &plan)
{
    Commitment commitment;
    commitment.id = row.id.value_or(commitmentIdOf(plan, row.number));
    commitment.plan = plan.id;
    commitment.number = row.number;
    commitment.title = row.title;
    commitment.text = row.text;
    commitment.due = row.due;
    commitment.externalId = row.externalId;
    commitment.isExternalIdInferred = row.isExternalIdInferred;
    commitment.isCounted = row.isCounted;
    commitment.note = row.note;
    commitment.source = row.source;
    commitment.involvements = involvementsOf(row, plan.country);
    commitment.categories = categoriesOf(row, plan);
    const Commitment *known = m_existing.commitment(commitment.id);
    if (known && known->plan != plan.id) { // an id of another plan, from a table put together by hand
        commitment.id = commitmentIdOf(plan, row.number);
        known = m_existing.commitment(commitment.id);
    }
    if (!m_positions.contains(plan.id))
        m_positions.insert(plan.id, m_existing.plan(plan.id) ? int(m_existing.commitmentsOf(plan.id).size()) : 0);
    if (!known) {
        commitment.position = m_positions[plan.id]++;
        return commitment;
    }
    GivenFields given = m_given;
    const bool hasOwnCategories = std::any_of(known->categories.cbegin(), known->categories.cend(), [&](CategoryId id) {
        const Category *own = m_existing.category(id);
        return own && !own->isInferred;
    });
    if (m_hasValueCategories && !hasOwnCategories)
        given.insert(u"category"_s);
    return merged(*known, commitment, given);
}

/// Where a plan has neither as-of date nor end, the latest due date of its commitments stands in.
QHash<ActionPlanId, QDate> BatchBuilder::latestDue(const QList<CommitmentRow> &rows)
{
    QHash<ActionPlanId, QDate> dates;
    for (const CommitmentRow &row : rows) {
        if (!row.due)
            continue;
        QDate &latest = dates[planOf(row).id];
        latest = qMax(latest, row.due->lastDay());
    }
    return dates;
}

void BatchBuilder::addPlanRow(const CommitmentRow &row, PublishedRounds *rounds)
{
    const ActionPlan plan = planOf(row);
    const Subject subject = Subject::of(plan.id);
    Contents alone;
    alone.plans = {plan};
    if (rounds)
        rounds->add(row, plan, subject, subjectDigest(alone, subject));
    addSourceCells(row, subject);
}

void BatchBuilder::addCommitment(const CommitmentRow &row, PublishedRounds *rounds)
{
    const ActionPlan plan = planOf(row);
    const Commitment commitment = commitmentOf(row, plan);
    m_contents.commitments.append(commitment);
    const Subject subject = Subject::of(commitment.id);
    Contents alone;
    alone.commitments = {commitment};
    if (rounds)
        rounds->add(row, plan, subject, subjectDigest(alone, subject));
    addSourceCells(row, subject);
    addOfficials(row, commitment);
    addMilestones(row, commitment, plan, rounds);
}

/// A milestone is known by its commitment and number; what the table does not tell of it stays.
void BatchBuilder::addMilestones(const CommitmentRow &row, const Commitment &commitment, const ActionPlan &plan,
                                 PublishedRounds *rounds)
{
    int position = int(m_existing.milestonesOf(commitment.id).size());
    for (const MilestoneCell &cell : row.milestones) {
        Milestone milestone{.id = MilestoneId::fromName(commitment.id.toString() + u"/milestone/"_s + cell.number),
                            .commitment = commitment.id,
                            .number = cell.number,
                            .position = position,
                            .title = cell.title,
                            .text = cell.text,
                            .starts = cell.starts,
                            .due = cell.due,
                            .institutions = {},
                            .source = row.source};
        for (const NamedInstitution &named : namesOf(plan.country).read(cell.lead)) {
            if (!milestone.institutions.contains(named.id))
                milestone.institutions.append(named.id);
        }
        const Milestone *known = m_existing.milestone(milestone.id);
        if (known)
            milestone = merged(*known, milestone);
        else
            ++position;
        m_contents.milestones.append(milestone);
        if (!rounds || cell.level.isEmpty())
            continue;
        CommitmentRow rated{.row = row.row, .method = row.method};
        rated.levels.insert(CriterionCode(u"milestone-completion"_s), cell.level);
        Contents alone;
        alone.milestones = {milestone};
        const Subject subject = Subject::of(milestone.id);
        rounds->add(rated, plan, subject, subjectDigest(alone, subject));
    }
}

void BatchBuilder::addSourceCells(const CommitmentRow &row, const Subject &subject)
{
    for (auto it = row.sourceCells.cbegin(); it != row.sourceCells.cend(); ++it)
        m_contents.sourceCells.append(
            {.subject = subject, .layout = m_layout, .column = it.key(), .value = it.value()});
}

void BatchBuilder::addOfficials(const CommitmentRow &row, const Commitment &commitment)
{
    for (const OfficialCell &cell : row.officials) {
        const QString key = commitment.id.toString() + u"/official/"_s + foldedText(cell.name + u' ' + cell.position);
        m_contents.officials.append({.id = OfficialId::fromName(key),
                                     .commitment = commitment.id,
                                     .name = cell.name,
                                     .position = cell.position,
                                     .email = cell.email,
                                     .phone = cell.phone});
    }
}

/// Commitments of a plan that name each other as judged together make a cluster.
void BatchBuilder::addClusters(const QList<CommitmentRow> &rows)
{
    QHash<std::pair<ActionPlanId, QString>, CommitmentId> byExternalId;
    for (const Commitment &commitment : std::as_const(m_contents.commitments))
        byExternalId.insert({commitment.plan, commitment.externalId}, commitment.id);
    QSet<CommitmentId> clustered;
    for (const Cluster &cluster : m_existing.clusters)
        clustered += QSet<CommitmentId>(cluster.commitments.cbegin(), cluster.commitments.cend());
    QHash<ActionPlanId, int> numbers;
    for (const CommitmentRow &row : rows) {
        if (row.clusterMembers.size() < 2)
            continue;
        const ActionPlan plan = planOf(row);
        Cluster cluster{.plan = plan.id};
        for (const QString &member : row.clusterMembers) {
            const CommitmentId id = byExternalId.value({plan.id, member});
            if (id.isValid() && !clustered.contains(id))
                cluster.commitments.append(id);
        }
        if (cluster.commitments.size() < 2)
            continue;
        std::sort(cluster.commitments.begin(), cluster.commitments.end());
        clustered += QSet<CommitmentId>(cluster.commitments.cbegin(), cluster.commitments.cend());
        cluster.number = QString::number(m_existing.clustersOf(plan.id).size() + ++numbers[plan.id]);
        cluster.id = ClusterId::fromName(keyOf(plan) + u"/cluster/"_s + row.clusterMembers.join(u','));
        m_contents.clusters.append(cluster);
    }
}

Contents BatchBuilder::build(const QList<CommitmentRow> &rows)
{
    learnNames(rows);
    std::optional<PublishedRounds> rounds;
    if (m_round) {
        rounds.emplace(m_existing, *m_round, m_contents);
        rounds->setLatestDue(latestDue(rows));
    }
    for (const CommitmentRow &row : rows) {
        if (m_subject == SubjectKind::Plan)
            addPlanRow(row, rounds ? &*rounds : nullptr);
        else
            addCommitment(row, rounds ? &*rounds : nullptr);
    }
    addClusters(rows);
    for (const auto &[country, names] : m_names)
        m_contents.institutions += names.met();
    sortContents();
    return m_contents;
}

void BatchBuilder::sortContents()
{
    std::sort(m_contents.plans.begin(), m_contents.plans.end(), isBefore);
    QHash<ActionPlanId, qsizetype> order;
    for (const ActionPlan &plan : std::as_const(m_contents.plans))
        order.insert(plan.id, order.size());
    const auto byPlan = [&](const auto &a, const auto &b) {
        return order.value(a.plan) != order.value(b.plan) ? order.value(a.plan) < order.value(b.plan)
                                                          : a.position < b.position;
    };
    std::stable_sort(m_contents.commitments.begin(), m_contents.commitments.end(), byPlan);
    std::stable_sort(m_contents.categories.begin(), m_contents.categories.end(), byPlan);
    std::stable_sort(m_contents.rounds.begin(), m_contents.rounds.end(), byPlan);
    std::sort(m_contents.published.begin(), m_contents.published.end());
    std::sort(m_contents.sourceCells.begin(), m_contents.sourceCells.end());
}
