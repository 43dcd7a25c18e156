#include "core/evaluation/DimensionScores.h"

namespace {

/// Adds up one dimension's weighted answers over as many subjects as are given to it.
class Tally
{
public:
    Tally(const MethodPack &pack, const DimensionCode &dimension) : m_pack(pack), m_score{.dimension = dimension} {}

    void add(SubjectKind kind, const LevelsByCriterion &levels, const QSet<CriterionCode> &unsettled = {});
    DimensionScore score() const;

private:
    void addAnswer(const Criterion &criterion, const CodedAnswer &answer);
    void addLevel(const Criterion &criterion, const LevelCode &code);

    const MethodPack &m_pack;
    DimensionScore m_score;
    double m_points = 0;
    double m_weight = 0;
};

void Tally::add(SubjectKind kind, const LevelsByCriterion &levels, const QSet<CriterionCode> &unsettled)
{
    const Answers answers(m_pack, levels, unsettled);
    for (const Criterion &criterion : m_pack.criteria) {
        if (criterion.concerns(kind) && criterion.dimension == m_score.dimension && criterion.weight > 0)
            addAnswer(criterion, answers.to(criterion.id));
    }
}

void Tally::addAnswer(const Criterion &criterion, const CodedAnswer &answer)
{
    m_score.of += answer.isAsked() ? 1 : 0;
    switch (answer.kind) {
    case CodedAnswer::Kind::Level:
        addLevel(criterion, answer.code);
        return;
    case CodedAnswer::Kind::Missing:
        ++m_score.missing[answer.code];
        return;
    case CodedAnswer::Kind::NotRated:
        ++m_score.notRated;
        return;
    case CodedAnswer::Kind::Unsettled:
        ++m_score.unsettled;
        return;
    case CodedAnswer::Kind::NotAsked:
        ++m_score.notAsked;
        return;
    }
    Q_UNREACHABLE();
}

void Tally::addLevel(const Criterion &criterion, const LevelCode &code)
{
    const Scale *scale = m_pack.scale(criterion.scale);
    const Level *level = scale ? scale->level(code) : nullptr;
    if (!level || !level->rank || scale->highestRank() == 0) {
        ++m_score.unranked;
    } else {
        ++m_score.rated;
        m_points += criterion.weight * *level->rank / scale->highestRank();
        m_weight += criterion.weight;
    }
}

DimensionScore Tally::score() const
{
    DimensionScore result = m_score;
    if (m_weight > 0)
        result.score = 100.0 * m_points / m_weight;
    return result;
}

} // namespace

QList<DimensionScore> dimensionScores(const MethodPack &pack, SubjectKind kind, const LevelsByCriterion &levels)
{
    QList<DimensionScore> scores;
    for (const Dimension &dimension : pack.dimensions) {
        Tally tally(pack, dimension.id);
        tally.add(kind, levels);
        scores.append(tally.score());
    }
    return scores;
}

QList<DimensionScore> dimensionScores(const MethodPack &pack, const RoundLevels &levels, const QList<Subject> &subjects)
{
    QList<DimensionScore> scores;
    for (const Dimension &dimension : pack.dimensions) {
        Tally tally(pack, dimension.id);
        for (const Subject &subject : subjects)
            tally.add(subject.kind, levels.of(subject), levels.unsettled(subject));
        scores.append(tally.score());
    }
    return scores;
}
