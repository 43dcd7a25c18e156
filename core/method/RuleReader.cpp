#include "core/method/RuleReader.h"

using namespace Qt::StringLiterals;

namespace {

/// In the order of Rule::Kind.
const QStringList &ruleWords()
{
    static const QStringList words{u"all"_s,     u"any"_s,     u"not"_s,   u"is"_s,  u"in"_s,
                                   u"atLeast"_s, u"derived"_s, u"minus"_s, u"sum"_s, u"choose"_s};
    return words;
}

/// A fault for the first of the subjects that the thing, a criterion or a derived value, is not about.
template <typename T>
void checkSubjects(const T &thing, const QString &id, const QList<SubjectKind> &subjects, const JsonPlace &place)
{
    for (const SubjectKind subject : subjects) {
        if (!thing.concerns(subject))
            place.fail(u"method.other-subject"_s, {id, toString(thing.subject), toString(subject)});
    }
}

} // namespace

const Criterion *RuleReader::criterion(const JsonPlace &place) const
{
    const QString id = place.code();
    const Criterion *criterion = m_pack.criterion(CriterionCode(id));
    if (!criterion)
        place.fail(u"method.unknown-criterion"_s, {id});
    else
        checkSubjects(*criterion, id, m_subjects, place);
    return criterion;
}

Rule RuleReader::readYesNo(const JsonPlace &place, int depth) const
{
    const Rule rule = read(place, depth);
    if (!rule.isYesNo())
        place.fail(u"method.yes-no-needed"_s);
    return rule;
}

Rule RuleReader::read(const JsonPlace &place, int depth) const
{
    Rule rule;
    if (depth > deepest) {
        place.fail(u"method.rule-too-deep"_s, {QString::number(deepest)});
        return rule;
    }
    place.allowOnly(ruleWords());
    const QStringList words = place.keys();
    if (words.size() != 1 || !ruleWords().contains(words.first())) {
        place.fail(u"method.rule-form"_s, {ruleWords().join(u", "_s)});
        return rule;
    }
    rule.kind = Rule::Kind(ruleWords().indexOf(words.first()));
    const JsonPlace operand = place.at(words.first());
    switch (rule.kind) {
    case Rule::Kind::All:
    case Rule::Kind::Any:
    case Rule::Kind::Sum:
        rule.rules = readAll(operand, depth + 1);
        break;
    case Rule::Kind::Not:
        rule.rules = {readYesNo(operand, depth + 1)};
        break;
    case Rule::Kind::Is:
    case Rule::Kind::In:
        readTest(rule, operand);
        break;
    case Rule::Kind::AtLeast:
        readAtLeast(rule, operand);
        break;
    case Rule::Kind::Derived:
        rule.derived = derived(operand);
        break;
    case Rule::Kind::Minus:
        readMinus(rule, operand);
        break;
    case Rule::Kind::Choose:
        readChoose(rule, operand, depth + 1);
        break;
    }
    return rule;
}

QList<Rule> RuleReader::readAll(const JsonPlace &place, int depth) const
{
    QList<Rule> rules;
    place.eachOfSome([&](const JsonPlace &item) { rules.append(readYesNo(item, depth)); });
    return rules;
}

LevelCode RuleReader::level(const JsonPlace &place, const Criterion *criterion) const
{
    const LevelCode code(place.anyText());
    if (criterion && !code.isEmpty() && !m_pack.admits(criterion->id, code))
        place.fail(u"method.unknown-level"_s, {code.toString(), criterion->id.toString()});
    return code;
}

QList<LevelCode> RuleReader::levels(const JsonPlace &place, const Criterion *criterion) const
{
    QList<LevelCode> levels;
    QSet<LevelCode> seen;
    place.eachOfSome([&](const JsonPlace &item) {
        const LevelCode code = level(item, criterion);
        if (seen.contains(code))
            item.fail(u"method.doubled"_s, {code.toString()});
        seen.insert(code);
        levels.append(code);
    });
    return levels;
}

void RuleReader::readTest(Rule &rule, const JsonPlace &place) const
{
    const Criterion *tested = criterion(place.item(0, 2));
    if (!tested)
        return;
    rule.criterion = tested->id;
    const JsonPlace wanted = place.item(1, 2);
    rule.levels = rule.kind == Rule::Kind::In ? levels(wanted, tested) : QList{level(wanted, tested)};
}

void RuleReader::readAtLeast(Rule &rule, const JsonPlace &place) const
{
    const Criterion *tested = criterion(place.item(0, 2));
    if (!tested)
        return;
    rule.criterion = tested->id;
    const JsonPlace wanted = place.item(1, 2);
    rule.levels = {level(wanted, tested)};
    const Level *threshold = m_pack.level(tested->id, rule.levels.first());
    if (!threshold || !threshold->rank)
        wanted.fail(u"method.level-without-rank"_s, {rule.levels.first().toString()});
}

void RuleReader::readMinus(Rule &rule, const JsonPlace &place) const
{
    for (const int index : {0, 1}) {
        const JsonPlace operand = place.item(index, 2);
        const Criterion *found = criterion(operand);
        if (!found)
            return;
        const Scale *scale = m_pack.scale(found->scale);
        if (!scale || !scale->isOrdered)
            operand.fail(u"method.unordered-criterion"_s, {found->id.toString()});
        (index == 0 ? rule.criterion : rule.subtrahend) = found->id;
    }
}

/// The last case alone can do without a condition; by itself it would choose nothing.
void RuleReader::readChoose(Rule &rule, const JsonPlace &place, int depth) const
{
    CodeSet values;
    bool isClosed = false;
    place.eachOfSome([&](const JsonPlace &item) {
        const bool isRest = item.has(u"otherwise"_s);
        if (isClosed || (isRest && rule.rules.isEmpty()))
            item.fail(u"method.case-form"_s);
        isClosed = isRest;
        item.allowOnly(isRest ? QStringList{u"otherwise"_s} : QStringList{u"when"_s, u"value"_s, u"label"_s});
        if (!isRest)
            rule.rules.append(readYesNo(item.at(u"when"_s), depth));
        const JsonPlace outcome = isRest ? item.at(u"otherwise"_s) : item;
        if (isRest)
            outcome.allowOnly({u"value"_s, u"label"_s});
        rule.outcomes.append(
            {.value = values.take(outcome.at(u"value"_s)), .label = outcome.at(u"label"_s).localized()});
    });
}

QString RuleReader::derived(const JsonPlace &place) const
{
    const QString id = place.code();
    const DerivedValue *earlier = m_pack.derivedValue(id);
    if (!earlier) {
        place.fail(u"method.unknown-derived"_s, {id});
        return id;
    }
    checkSubjects(*earlier, id, m_subjects, place);
    if (!earlier->rule.isYesNo())
        place.fail(u"method.yes-no-needed"_s);
    return id;
}
