#include "core/exchange/BatchBuilder.h"

#include "core/base/Catalogue.h"
#include "core/base/FoldedText.h"
#include "core/exchange/KnownThings.h"
#include "core/exchange/NaturalKeys.h"
#include "core/method/MethodReader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// One sentence of the catalogue in both languages.
LocalizedText bothLanguages(const QString &key, const QStringList &arguments = {})
{
    LocalizedText text;
    for (const QString &language : {u"es"_s, u"en"_s})
        text.texts.insert(language, Catalogue(language).text(key, arguments));
    return text;
}

LocalizedText joined(const LocalizedText &first, const LocalizedText &second)
{
    LocalizedText text = first;
    for (auto it = second.texts.cbegin(); it != second.texts.cend(); ++it) {
        QString &own = text.texts[it.key()];
        own = (own + u' ' + it.value()).trimmed();
    }
    return text;
}

QString planKey(const QString &country, const QString &number) { return foldedText(country) + u'/' + number; }

bool isBefore(const ActionPlan &a, const ActionPlan &b)
{
    if (a.country != b.country)
        return a.country < b.country;
    if (a.number.toInt() != b.number.toInt())
        return a.number.toInt() < b.number.toInt();
    return a.number < b.number;
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
    m_planByKey.insert(planKey(plan.country, plan.number), m_contents.plans.size());
    m_contents.plans.append(plan);
}

ActionPlan &BatchBuilder::planOf(const CommitmentRow &row)
{
    const QString key = planKey(row.country, row.plan);
    if (const auto known = m_planByKey.constFind(key); known != m_planByKey.cend())
        return m_contents.plans[*known];
    for (const ActionPlan &plan : m_existing.plans) {
        if (planKey(plan.country, plan.number) == key) {
            addPlan(plan);
            return m_contents.plans.last();
        }
    }
    ActionPlan plan;
    plan.country = row.country;
    plan.number = row.plan;
    const QString language = m_planLanguages.value(row.country, u"und"_s);
    plan.language = language;
    plan.title = m_planTitle.isEmpty() ? bothLanguages(u"import.plan-title"_s, {row.country, row.plan})
                                       : LocalizedText::of(language, m_planTitle);
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
        category.source = bothLanguages(u"import.category-source"_s);
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
        const Criterion *criterion = m_round->method.pack.criterion(code);
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

PersonId BatchBuilder::person()
{
    if (m_person)
        return *m_person;
    Person irm{.id = personIdOf(u"irm"_s), .name = u"irm"_s, .fullName = m_round->personName, .role = u"source"_s};
    if (const Person *known = m_existing.personNamed(irm.name))
        irm = *known;
    m_contents.people.append(irm);
    m_person = irm.id;
    return irm.id;
}

QDate BatchBuilder::asOfFor(const ActionPlan &plan) const
{
    if (m_round->asOf)
        return *m_round->asOf;
    QDate latest;
    for (const Round &round : m_existing.roundsOf(plan.id))
        latest = qMax(latest, round.asOf);
    if (latest.isValid())
        return latest;
    if (plan.ends)
        return plan.ends->lastDay();
    if (m_latestDue.contains(plan.id))
        return m_latestDue.value(plan.id);
    return m_round->method.pack.validFrom.value_or(QDate(2011, 9, 20));
}

Round &BatchBuilder::roundOf(const ActionPlan &plan)
{
    if (const auto place = m_roundByPlan.constFind(plan.id); place != m_roundByPlan.cend())
        return m_contents.rounds[*place];
    const MethodPack &pack = m_round->method.pack;
    Round round;
    round.id = roundIdOf(plan, pack.id == u"irm-2011"_s ? u"irm"_s : u"irm/"_s + pack.id);
    round.plan = plan.id;
    round.title = m_round->title;
    round.method = pack.id;
    round.methodVersion = pack.version;
    round.asOf = asOfFor(plan);
    round.isAsOfInferred = true;
    round.note = joined(m_round->note, m_round->planNotes.value(plan.country + u'/' + plan.number));
    round.isOpen = false;
    if (const Round *known = m_existing.round(round.id))
        round = *known;
    m_roundByPlan.insert(plan.id, m_contents.rounds.size());
    m_contents.rounds.append(round);
    keepMethod(round);
    return m_contents.rounds.last();
}

/// The pack the round is scored with goes along, in the dossier's own version where it has one.
void BatchBuilder::keepMethod(const Round &round)
{
    StoredMethod method{
        .id = m_round->method.pack.id, .version = m_round->method.pack.version, .pack = m_round->method.json};
    for (const StoredMethod &stored : m_existing.methods) {
        if (stored.id == round.method && stored.version == round.methodVersion)
            method = stored;
    }
    if (!m_contents.methods.contains(method))
        m_contents.methods.append(method);
}

/// The pack as the dossier keeps it, where the round was opened with another version of it.
const MethodPack &BatchBuilder::packOf(const Round &round)
{
    if (round.methodVersion == m_round->method.pack.version)
        return m_round->method.pack;
    if (const auto stored = m_storedPacks.constFind(round.methodVersion); stored != m_storedPacks.cend())
        return *stored;
    for (const StoredMethod &stored : m_existing.methods) {
        if (stored.id != round.method || stored.version != round.methodVersion)
            continue;
        if (Result<MethodPack> pack = readMethodPack(stored.pack, stored.id))
            return *m_storedPacks.insert(round.methodVersion, *pack);
    }
    return m_round->method.pack;
}

void BatchBuilder::addRatings(const CommitmentRow &row, const Commitment &commitment)
{
    if (!m_round || row.levels.isEmpty())
        return;
    const Round &round = roundOf(planOf(row));
    const MethodPack &pack = packOf(round);
    Contents alone;
    alone.commitments = {commitment};
    const Subject subject = Subject::of(commitment.id);
    const QString digest = subjectDigest(alone, subject);
    for (auto it = row.levels.cbegin(); it != row.levels.cend(); ++it) {
        Rating rating;
        rating.key = {.round = round.id, .subject = subject, .criterion = it.key(), .person = person()};
        rating.level = it.value();
        rating.ratedAt = QDateTime(round.asOf, QTime(0, 0), Qt::UTC);
        rating.criterionDigest = criterionDigest(pack, it.key());
        rating.subjectDigest = digest;
        if (const Rating *known = m_existing.rating(rating.key))
            rating = merged(*known, rating);
        m_contents.ratings.insert(rating.key, rating);
    }
}

Contents BatchBuilder::build(const QList<CommitmentRow> &rows)
{
    learnNames(rows);
    for (const CommitmentRow &row : rows) {
        QDate &latest = m_latestDue[planOf(row).id];
        if (row.due)
            latest = qMax(latest, row.due->lastDay());
    }
    m_latestDue.removeIf([](const std::pair<const ActionPlanId &, QDate &> &entry) { return !entry.second.isValid(); });
    for (const CommitmentRow &row : rows) {
        const Commitment commitment = commitmentOf(row, planOf(row));
        m_contents.commitments.append(commitment);
        addRatings(row, commitment);
    }
    for (const auto &[country, names] : m_names)
        m_contents.institutions += names.met();

    std::sort(m_contents.plans.begin(), m_contents.plans.end(), isBefore);
    QHash<ActionPlanId, qsizetype> order;
    for (const ActionPlan &plan : m_contents.plans)
        order.insert(plan.id, order.size());
    const auto byPlan = [&](const auto &a, const auto &b) {
        return order.value(a.plan) != order.value(b.plan) ? order.value(a.plan) < order.value(b.plan)
                                                          : a.position < b.position;
    };
    std::stable_sort(m_contents.commitments.begin(), m_contents.commitments.end(), byPlan);
    std::stable_sort(m_contents.categories.begin(), m_contents.categories.end(), byPlan);
    std::stable_sort(m_contents.rounds.begin(), m_contents.rounds.end(), byPlan);
    return m_contents;
}
