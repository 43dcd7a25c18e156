#include "core/evaluation/ChartData.h"

#include "core/base/Catalogue.h"
#include "core/base/FoldedText.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

LocalizedText catalogueText(const QString &key)
{
    LocalizedText result;
    for (const QString &language : {u"es"_s, u"en"_s})
        result.texts.insert(language, Catalogue::rawText(key, language));
    return result;
}

struct Group
{
    LocalizedText label{};
    QList<CommitmentId> members{};
    bool isTotal = false;
};

/// Makes the bars of one criterion out of groups of commitments.
class ChartBuilder
{
public:
    ChartBuilder(const MethodPack &pack, const RoundLevels &levels, const CriterionCode &criterion)
        : m_pack(pack), m_levels(levels), m_criterion(criterion)
    {}

    LevelChart chart(const QList<Group> &groups) const;

private:
    CodedAnswer answerOf(CommitmentId id) const { return m_levels.answers(m_pack, Subject::of(id)).to(m_criterion); }
    LevelBar bar(const Group &group, const QList<LevelCode> &levels) const;

    const MethodPack &m_pack;
    const RoundLevels &m_levels;
    CriterionCode m_criterion;
};

/// Where raters differ, or a gate closes the criterion, a commitment has no place in the bar.
LevelBar ChartBuilder::bar(const Group &group, const QList<LevelCode> &levels) const
{
    LevelBar bar{.label = group.label, .isTotal = group.isTotal};
    bar.members.resize(levels.size());
    for (const CommitmentId &id : group.members) {
        const CodedAnswer answer = answerOf(id);
        if (answer.kind == CodedAnswer::Kind::NotAsked)
            ++bar.notAsked;
        else if (answer.kind == CodedAnswer::Kind::Unsettled)
            ++bar.unsettled;
        else
            bar.members[levels.indexOf(answer.code)].append(id);
    }
    for (const QList<CommitmentId> &members : bar.members)
        bar.counts.append(int(members.size()));
    return bar;
}

LevelChart ChartBuilder::chart(const QList<Group> &groups) const
{
    QSet<LevelCode> occurring;
    for (const Group &group : groups) {
        for (const CommitmentId &id : group.members) {
            const CodedAnswer answer = answerOf(id);
            if (answer.isAsked() && answer.kind != CodedAnswer::Kind::Unsettled)
                occurring.insert(answer.code);
        }
    }
    LevelChart chart{.criterion = m_criterion, .levels = shownLevels(m_pack, m_criterion, occurring)};
    for (const Group &group : groups)
        chart.bars.append(bar(group, chart.levels));
    return chart;
}

QList<Commitment> countedCommitments(const Contents &contents, ActionPlanId plan)
{
    QList<Commitment> commitments = contents.commitmentsOf(plan);
    commitments.removeIf([](const Commitment &commitment) { return !commitment.isCounted; });
    return commitments;
}

/// The groups that have members, then those who are in none, then all.
template <typename Key>
QList<Group> completed(const QList<Commitment> &commitments, const QList<std::pair<Key, LocalizedText>> &order,
                       const QHash<Key, QList<CommitmentId>> &members, const QString &noneKey)
{
    QSet<CommitmentId> grouped;
    QList<Group> groups;
    for (const auto &[key, label] : order) {
        const QList<CommitmentId> ids = members.value(key);
        if (ids.isEmpty())
            continue;
        groups.append({.label = label, .members = ids});
        grouped.unite(QSet<CommitmentId>(ids.cbegin(), ids.cend()));
    }
    Group none{.label = catalogueText(noneKey)};
    Group all{.label = catalogueText(u"chart.all"_s), .isTotal = true};
    for (const Commitment &commitment : commitments) {
        all.members.append(commitment.id);
        if (!grouped.contains(commitment.id))
            none.members.append(commitment.id);
    }
    if (!none.members.isEmpty() && !groups.isEmpty())
        groups.append(none);
    groups.append(all);
    return groups;
}

void addOnce(QList<CommitmentId> &ids, CommitmentId id)
{
    if (!ids.contains(id))
        ids.append(id);
}

} // namespace

QList<LevelCode> shownLevels(const MethodPack &pack, const CriterionCode &criterion, const QSet<LevelCode> &occurring)
{
    QList<Level> ofScale;
    if (const Scale *scale = pack.scaleOf(criterion))
        ofScale = scale->levels;
    std::stable_sort(ofScale.begin(), ofScale.end(),
                     [](const Level &a, const Level &b) { return a.rank && (!b.rank || *a.rank < *b.rank); });
    QList<LevelCode> shown;
    for (const Level &level : ofScale) {
        if (level.rank || occurring.contains(level.code))
            shown.append(level.code);
    }
    QList<LevelCode> rest(missingCodes());
    rest.append(LevelCode());
    for (const LevelCode &code : rest) {
        if (occurring.contains(code))
            shown.append(code);
    }
    return shown;
}

int LevelBar::total() const { return std::accumulate(counts.cbegin(), counts.cend(), 0); }

LevelChart chartByCategory(const Contents &contents, const MethodPack &pack, const RoundLevels &levels,
                           ActionPlanId plan, const CriterionCode &criterion)
{
    const QList<Commitment> commitments = countedCommitments(contents, plan);
    QHash<CategoryId, QList<CommitmentId>> members;
    for (const Commitment &commitment : commitments) {
        for (const CategoryId &category : commitment.categories)
            addOnce(members[category], commitment.id);
    }
    QList<Category> categories = contents.categoriesOf(plan);
    std::stable_sort(categories.begin(), categories.end(),
                     [](const Category &a, const Category &b) { return a.position < b.position; });
    QList<std::pair<CategoryId, LocalizedText>> order;
    for (const Category &category : categories)
        order.append({category.id, category.title});
    return ChartBuilder(pack, levels, criterion).chart(completed(commitments, order, members, u"chart.no-category"_s));
}

LevelChart chartByInstitution(const Contents &contents, const MethodPack &pack, const RoundLevels &levels,
                              ActionPlanId plan, const CriterionCode &criterion)
{
    const QList<Commitment> commitments = countedCommitments(contents, plan);
    QHash<InstitutionId, QList<CommitmentId>> members;
    QMap<InstitutionId, QString> names;
    for (const Commitment &commitment : commitments) {
        for (const Institution &institution : contents.institutionsOf(commitment, InvolvementRole::Lead)) {
            addOnce(members[institution.id], commitment.id);
            names.insert(institution.id, institution.shortName());
        }
    }
    QList<InstitutionId> institutions = names.keys();
    std::stable_sort(institutions.begin(), institutions.end(), [&](const InstitutionId &a, const InstitutionId &b) {
        if (members.value(a).size() != members.value(b).size())
            return members.value(a).size() > members.value(b).size();
        return foldedText(names.value(a)) < foldedText(names.value(b));
    });
    QList<std::pair<InstitutionId, LocalizedText>> order;
    for (const InstitutionId &id : institutions)
        order.append({id, LocalizedText::of(u"und"_s, names.value(id))});
    return ChartBuilder(pack, levels, criterion)
        .chart(completed(commitments, order, members, u"chart.no-institution"_s));
}

QList<ProfileDimension> profile(const Contents &contents, const MethodPack &pack, const RoundLevels &levels,
                                ActionPlanId plan)
{
    const QList<Subject> subjects = subjectsOf(contents.commitmentsOf(plan));
    const QList<DimensionScore> scores = dimensionScores(pack, levels, subjects);
    QList<ProfileDimension> result;
    for (const DimensionScore &score : scores) {
        ProfileDimension dimension{.dimension = score.dimension, .score = score};
        const QList<Criterion> criteria = pack.criteriaFor(SubjectKind::Commitment, score.dimension);
        for (const LevelCounts &counts : countLevels(pack, levels, criteria, subjects))
            dimension.rows.append({.criterion = counts.criterion, .counts = counts});
        result.append(dimension);
    }
    return result;
}
