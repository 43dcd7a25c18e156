#include "core/evaluation/LevelCounts.h"

#include <numeric>

namespace {

int sum(const QMap<LevelCode, int> &counts) { return std::accumulate(counts.cbegin(), counts.cend(), 0); }

} // namespace

int LevelCounts::rated() const { return sum(levels); }

int LevelCounts::total() const { return rated() + sum(missing) + notRated + unsettled; }

LevelCounts countLevels(const RoundLevels &levels, const CriterionCode &criterion, const QList<Subject> &subjects)
{
    LevelCounts counts{.criterion = criterion};
    for (const Subject &subject : subjects) {
        const LevelCode code = levels.of(subject, criterion);
        if (levels.isUnsettled(subject, criterion))
            ++counts.unsettled;
        else if (code.isEmpty())
            ++counts.notRated;
        else if (isMissingCode(code))
            ++counts.missing[code];
        else
            ++counts.levels[code];
    }
    return counts;
}

QList<Subject> askedOf(const MethodPack &pack, const RoundLevels &levels, const CriterionCode &criterion,
                       const QList<Subject> &subjects)
{
    QList<Subject> asked;
    for (const Subject &subject : subjects) {
        if (!closedCriteria(pack, levels.of(subject)).contains(criterion))
            asked.append(subject);
    }
    return asked;
}

QList<Subject> subjectsOf(const QList<Commitment> &commitments, Counting counting)
{
    QList<Subject> subjects;
    for (const Commitment &commitment : commitments) {
        if (commitment.isCounted || counting == Counting::All)
            subjects.append(Subject::of(commitment.id));
    }
    return subjects;
}
