#include "core/method/RuleEvaluation.h"

#include "core/method/DecisiveTests.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Answer = std::optional<bool>;

/// Works out the derived values of one subject in the pack's order, each once: a later one finds the earlier ones done.
class Derivation
{
public:
    Derivation(const MethodPack &pack, const LevelsByCriterion &levels) : m_pack(pack), m_levels(levels) {}

    void deriveAll();
    Answer holds(const Rule &rule) const;
    DerivedResult result(const DerivedValue &value) const;

private:
    Answer leafHolds(const Rule &rule) const;
    bool levelPasses(const Rule &rule, const LevelCode &code) const;
    Answer combined(const Rule &rule, bool decisive) const;
    std::optional<int> number(const Rule &rule) const;
    std::optional<QString> chosen(const Rule &rule) const;
    void addNumber(const DerivedValue &value, DerivedResult &result) const;
    std::optional<int> rank(const CriterionCode &criterion) const;

    const MethodPack &m_pack;
    const LevelsByCriterion &m_levels;
    QHash<QString, Answer> m_derived{};
};

void Derivation::deriveAll()
{
    for (const DerivedValue &value : m_pack.derived) {
        if (value.rule.isYesNo())
            m_derived.insert(value.id, holds(value.rule));
    }
}

Answer Derivation::holds(const Rule &rule) const
{
    switch (rule.kind) {
    case Rule::Kind::All:
        return combined(rule, false);
    case Rule::Kind::Any:
        return combined(rule, true);
    case Rule::Kind::Not:
        if (const Answer inner = holds(rule.rules.first()))
            return !*inner;
        return std::nullopt;
    case Rule::Kind::Is:
    case Rule::Kind::In:
    case Rule::Kind::AtLeast:
        return leafHolds(rule);
    case Rule::Kind::Derived:
        return m_derived.value(rule.derived);
    case Rule::Kind::Minus:
    case Rule::Kind::Sum:
    case Rule::Kind::Choose:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

/// One child with the decisive answer settles the whole; else an open child leaves it open.
Answer Derivation::combined(const Rule &rule, bool decisive) const
{
    bool isOpen = false;
    for (const Rule &part : rule.rules) {
        const Answer answer = holds(part);
        if (answer == decisive)
            return decisive;
        isOpen = isOpen || !answer;
    }
    return isOpen ? Answer() : Answer(!decisive);
}

Answer Derivation::leafHolds(const Rule &rule) const
{
    static const LevelCode notReviewed(u"nr"_s);
    static const LevelCode noData(u"nd"_s);
    const LevelCode code = m_levels.value(rule.criterion);
    if (levelPasses(rule, code))
        return true;
    if (code.isEmpty() || code == notReviewed || code == noData)
        return std::nullopt;
    return false;
}

bool Derivation::levelPasses(const Rule &rule, const LevelCode &code) const
{
    if (rule.kind != Rule::Kind::AtLeast)
        return rule.levels.contains(code);
    const Level *given = m_pack.level(rule.criterion, code);
    const Level *threshold = m_pack.level(rule.criterion, rule.levels.value(0));
    return given && given->rank && threshold && threshold->rank && *given->rank >= *threshold->rank;
}

std::optional<int> Derivation::rank(const CriterionCode &criterion) const
{
    const Level *level = m_pack.level(criterion, m_levels.value(criterion));
    return level ? level->rank : std::nullopt;
}

std::optional<int> Derivation::number(const Rule &rule) const
{
    if (rule.kind == Rule::Kind::Minus) {
        const std::optional<int> minuend = rank(rule.criterion);
        const std::optional<int> subtrahend = rank(rule.subtrahend);
        return minuend && subtrahend ? std::optional(*minuend - *subtrahend) : std::nullopt;
    }
    int sum = 0;
    for (const Rule &part : rule.rules) {
        const Answer answer = holds(part);
        if (!answer)
            return std::nullopt;
        sum += *answer ? 1 : 0;
    }
    return sum;
}

/// The first case that holds; one that is still open hides those after it.
std::optional<QString> Derivation::chosen(const Rule &rule) const
{
    for (qsizetype i = 0; i < rule.rules.size(); ++i) {
        const Answer answer = holds(rule.rules.at(i));
        if (!answer)
            return std::nullopt;
        if (*answer)
            return rule.outcomes.at(i).value;
    }
    const bool hasRest = rule.outcomes.size() > rule.rules.size();
    return hasRest ? std::optional(rule.outcomes.last().value) : std::nullopt;
}

DerivedResult Derivation::result(const DerivedValue &value) const
{
    DerivedResult result{.id = value.id};
    if (value.rule.isNumeric()) {
        addNumber(value, result);
        return result;
    }
    if (!value.rule.isYesNo()) {
        result.value = chosen(value.rule);
        return result;
    }
    const Answer answer = m_derived.value(value.id);
    if (answer)
        result.value = *answer ? u"yes"_s : u"no"_s;
    if (answer == false)
        result.failed = decisiveTests(value.rule, false, [this](const Rule &part) { return holds(part); });
    return result;
}

void Derivation::addNumber(const DerivedValue &value, DerivedResult &result) const
{
    result.number = number(value.rule);
    if (!result.number)
        return;
    const auto band = std::find_if(value.bands.cbegin(), value.bands.cend(),
                                   [&](const Band &candidate) { return candidate.fits(*result.number); });
    if (band != value.bands.cend())
        result.value = band->outcome.value;
    else if (value.bands.isEmpty())
        result.value = QString::number(*result.number);
}

bool restsOnDerived(const Rule &rule)
{
    return rule.kind == Rule::Kind::Derived || std::any_of(rule.rules.cbegin(), rule.rules.cend(), restsOnDerived);
}

} // namespace

std::optional<bool> holds(const Rule &rule, const MethodPack &pack, const LevelsByCriterion &levels)
{
    Derivation derivation(pack, levels);
    if (restsOnDerived(rule))
        derivation.deriveAll();
    return derivation.holds(rule);
}

QList<DerivedResult> deriveAll(const MethodPack &pack, SubjectKind kind, const LevelsByCriterion &levels)
{
    const LevelsByCriterion open = openLevels(pack, levels);
    Derivation derivation(pack, open);
    derivation.deriveAll();
    QList<DerivedResult> results;
    for (const DerivedValue &value : pack.derived) {
        if (value.concerns(kind))
            results.append(derivation.result(value));
    }
    return results;
}

QHash<CriterionCode, const Gate *> closedCriteria(const MethodPack &pack, const LevelsByCriterion &levels)
{
    Derivation derivation(pack, levels);
    if (std::any_of(pack.gates.cbegin(), pack.gates.cend(), [](const Gate &gate) { return restsOnDerived(gate.when); }))
        derivation.deriveAll();
    QHash<CriterionCode, const Gate *> closed;
    for (const Gate &gate : pack.gates) {
        if (derivation.holds(gate.when) != true)
            continue;
        for (const CriterionCode &criterion : gate.stops) {
            if (!closed.contains(criterion))
                closed.insert(criterion, &gate);
        }
    }
    return closed;
}

LevelsByCriterion openLevels(const MethodPack &pack, const LevelsByCriterion &levels)
{
    LevelsByCriterion open = levels;
    const QHash<CriterionCode, const Gate *> closed = closedCriteria(pack, levels);
    for (auto it = closed.cbegin(); it != closed.cend(); ++it)
        open.remove(it.key());
    return open;
}
