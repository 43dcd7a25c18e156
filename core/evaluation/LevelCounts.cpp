#include "core/evaluation/LevelCounts.h"

#include <numeric>

namespace {

int sum(const QMap<LevelCode, int> &counts) { return std::accumulate(counts.cbegin(), counts.cend(), 0); }

} // namespace

int LevelCounts::rated() const { return sum(levels); }

int LevelCounts::asked() const { return rated() + sum(missing) + notRated + unsettled; }

void LevelCounts::add(const CodedAnswer &answer)
{
    switch (answer.kind) {
    case CodedAnswer::Kind::Level:
        ++levels[answer.code];
        return;
    case CodedAnswer::Kind::Missing:
        ++missing[answer.code];
        return;
    case CodedAnswer::Kind::NotRated:
        ++notRated;
        return;
    case CodedAnswer::Kind::Unsettled:
        ++unsettled;
        return;
    case CodedAnswer::Kind::NotAsked:
        ++notAsked;
        return;
    }
    Q_UNREACHABLE();
}

void LevelCounts::add(const LevelCounts &others)
{
    for (auto it = others.levels.cbegin(); it != others.levels.cend(); ++it)
        levels[it.key()] += it.value();
    for (auto it = others.missing.cbegin(); it != others.missing.cend(); ++it)
        missing[it.key()] += it.value();
    notRated += others.notRated;
    unsettled += others.unsettled;
    notAsked += others.notAsked;
}

LevelCounts countLevels(const MethodPack &pack, const RoundLevels &levels, const CriterionCode &criterion,
                        const QList<Subject> &subjects)
{
    LevelCounts counts{.criterion = criterion};
    for (const Subject &subject : subjects)
        counts.add(levels.answers(pack, subject).to(criterion));
    return counts;
}

QList<LevelCounts> countLevels(const MethodPack &pack, const RoundLevels &levels, const QList<Criterion> &criteria,
                               const QList<Subject> &subjects)
{
    QList<LevelCounts> all;
    for (const Criterion &criterion : criteria)
        all.append({.criterion = criterion.id});
    for (const Subject &subject : subjects) {
        const Answers answers = levels.answers(pack, subject);
        for (LevelCounts &counts : all)
            counts.add(answers.to(counts.criterion));
    }
    return all;
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
