#pragma once

#include "core/method/JsonPlace.h"
#include "core/method/MethodPack.h"

/// Reads rule trees about one kind of subject, or several at once: then all that they name is asked of each. What a
/// rule names must already be in the pack: so a derived value can only lean on earlier ones, and no rule ever leads
/// back to itself.
class RuleReader
{
public:
    static constexpr int deepest = 32; ///< rules within rules

    RuleReader(const MethodPack &pack, QList<SubjectKind> subjects) : m_pack(pack), m_subjects(std::move(subjects)) {}

    Rule rule(const JsonPlace &place) const { return read(place, 1); } ///< answers yes/no, with a number or a word
    Rule yesNoRule(const JsonPlace &place) const { return readYesNo(place, 1); }
    const Criterion *criterion(const JsonPlace &place) const; ///< asked of the subjects; null after a fault

private:
    Rule read(const JsonPlace &place, int depth) const;
    Rule readYesNo(const JsonPlace &place, int depth) const;
    QList<Rule> readAll(const JsonPlace &place, int depth) const;
    LevelCode level(const JsonPlace &place, const Criterion *criterion) const;
    QList<LevelCode> levels(const JsonPlace &place, const Criterion *criterion) const;
    void readTest(Rule &rule, const JsonPlace &place) const;
    void readAtLeast(Rule &rule, const JsonPlace &place) const;
    void readMinus(Rule &rule, const JsonPlace &place) const;
    void readChoose(Rule &rule, const JsonPlace &place, int depth) const;
    QString derived(const JsonPlace &place) const;

    const MethodPack &m_pack;
    QList<SubjectKind> m_subjects;
};
