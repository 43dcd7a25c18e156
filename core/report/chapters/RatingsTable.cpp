#include "core/report/chapters/RatingsTable.h"

#include "core/method/DecisiveTests.h"
#include "core/report/chapters/ReasonText.h"
#include "core/report/chapters/ReasonsBelow.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QList<SectionGroup> &groups()
{
    static const QList<SectionGroup> all = reportStructures().groups();
    return all;
}

/// The group that the criterion or derived value stands under; null where it stands with its dimension.
const SectionGroup *groupOf(const QString &code)
{
    const auto found = std::find_if(groups().cbegin(), groups().cend(), [&](const SectionGroup &group) {
        return group.criteria.contains(CriterionCode(code)) || group.derived.contains(code);
    });
    return found == groups().cend() ? nullptr : &*found;
}

} // namespace

RatingsTable::RatingsTable(const ReportContext &context, const RoundContext &round, const Subject &subject,
                           const RatingsPart &part)
    : m_context(context), m_round(round), m_subject(subject), m_part(part)
{
    QSet<PersonId> people;
    for (const Rating &rating : context.contents().ratingsOf(round.round.id, subject)) {
        const Criterion *criterion = round.pack->criterion(rating.key.criterion);
        if (!rating.isRated() || (criterion && !part.has(*criterion)))
            continue;
        m_ratings.append(rating);
        people.insert(rating.key.person);
        m_hasReasons |= part.hasReasons && (!rating.reason.isEmpty() || !rating.evidence.isEmpty());
    }
    m_hasSeveralRaters = people.size() > 1;
    std::sort(m_ratings.begin(), m_ratings.end(), [this](const Rating &a, const Rating &b) {
        return std::pair(a.key.criterion.toString(), nameOf(a.key.person)) <
               std::pair(b.key.criterion.toString(), nameOf(b.key.person));
    });
}

QString RatingsTable::nameOf(PersonId person) const
{
    const Person *found = m_context.contents().person(person);
    if (!found)
        return {};
    return found->fullName.isEmpty() ? found->name : found->fullName;
}

/// That it was not reviewed, or has no data in this generation, and nothing more: such criteria stand in a line.
bool RatingsTable::isFolded(const CriterionCode &criterion) const
{
    const QList<Rating> ratings = ratingsFor(criterion);
    return !ratings.isEmpty() && std::all_of(ratings.cbegin(), ratings.cend(), [&](const Rating &rating) {
        const QString level = rating.level.toString();
        return (level == u"nr" || level == u"nd") && rating.level == ratings.first().level &&
               rating.reason.trimmed().isEmpty() && rating.evidence.isEmpty();
    });
}

QList<Rating> RatingsTable::ratingsFor(const CriterionCode &criterion) const
{
    QList<Rating> result;
    std::copy_if(m_ratings.cbegin(), m_ratings.cend(), std::back_inserter(result),
                 [&](const Rating &rating) { return rating.key.criterion == criterion; });
    return result;
}

TableBlock RatingsTable::emptyTable() const
{
    TableBlock table;
    table.size = m_part.isSmall ? TableBlock::Size::Small : TableBlock::Size::Normal;
    const QString criterion = m_context.text(u"criterion"_s);
    const QString level = m_context.text(u"level"_s);
    if (isPaired()) {
        table.columns = {{1.3, 0, Side::Left}, {1, 0, Side::Left}, {1.3, 0, Side::Left}, {1, 0, Side::Left}};
        table.head = {headRow({criterion, level, criterion, level})};
        return table;
    }
    QStringList titles{criterion};
    table.columns.append({1.25, 0, Side::Left});
    if (m_hasSeveralRaters) {
        titles.append(m_context.text(u"who"_s));
        table.columns.append({0.9, 0, Side::Left});
    }
    titles.append(level);
    table.columns.append({1, 0, Side::Left});
    if (m_hasReasons) {
        titles.append(m_context.text(u"why"_s));
        table.columns.append({3.4, 0, Side::Left});
    }
    table.head = {headRow(titles)};
    return table;
}

QList<RatingsTable::Answer> RatingsTable::answersTo(const Criterion &criterion) const
{
    QList<Answer> answers;
    if (isFolded(criterion.id))
        return answers;
    for (const Rating &rating : ratingsFor(criterion.id)) {
        answers.append({.title = m_context.of(criterion.title),
                        .who = nameOf(rating.key.person),
                        .level = m_context.level(*m_round.pack, criterion.id, rating.level),
                        .why = reasonWithEvidence(m_context, rating),
                        .isMore = !answers.isEmpty()});
    }
    return answers;
}

/// The tests that made the value come out as yes, each with its answer.
QString RatingsTable::because(const DerivedValue &derived) const
{
    const LevelsByCriterion levels = openLevels(*m_round.pack, m_round.levels->of(m_subject));
    const auto holdsNow = [&](const Rule &rule) {
        return holds(rule, *m_round.pack, levels);
    };
    QStringList tests;
    for (const QString &test : decisiveTests(derived.rule, true, holdsNow)) {
        QString answer;
        if (const CriterionCode criterion(test); m_round.pack->criterion(criterion)) {
            answer = m_context.labelOf(*m_round.pack, criterion, levels.value(criterion));
        } else if (const DerivedValue *other = m_round.pack->derivedValue(test)) {
            const std::optional<bool> isSo = holdsNow(other->rule);
            answer = isSo ? m_context.text(*isSo ? u"yes"_s : u"no"_s) : QString();
        }
        tests.append(m_context.text(u"why-by"_s, {m_context.testNames(*m_round.pack, {test}), answer}));
    }
    return m_context.text(u"because"_s, {m_context.texts().list(tests)});
}

/// The tests that were not passed; apart from them those that there is no level to pass with, each with what stands
/// there instead.
QString RatingsTable::whyNot(const QStringList &failed) const
{
    const LevelsByCriterion levels = openLevels(*m_round.pack, m_round.levels->of(m_subject));
    QStringList unmet;
    QStringList without;
    for (const QString &test : failed) {
        const CriterionCode criterion(test);
        const LevelCode level = m_round.pack->criterion(criterion) ? levels.value(criterion) : LevelCode();
        if (isMissingCode(level))
            without.append(m_context.text(u"why-by"_s, {m_context.testNames(*m_round.pack, {test}),
                                                        m_context.labelOf(*m_round.pack, criterion, level)}));
        else
            unmet.append(test);
    }
    QStringList sentences;
    if (!unmet.isEmpty())
        sentences.append(m_context.text(u"failed"_s, {m_context.testNames(*m_round.pack, unmet)}));
    if (!without.isEmpty())
        sentences.append(m_context.text(u"failed-without"_s, {m_context.texts().list(without)}));
    return sentences.join(u". "_s);
}

QList<RatingsTable::Answer> RatingsTable::derivedAnswers(const SectionGroup *group) const
{
    QList<Answer> answers;
    const QList<DerivedFlag> flags =
        deriveFlags(m_context.contents(), *m_round.pack, m_round.round.id, m_subject, m_round.levels->of(m_subject));
    for (const DerivedFlag &flag : flags) {
        const DerivedResult result = flag.shown();
        const DerivedValue *derived = m_round.pack->derivedValue(result.id);
        if (!derived || !m_part.has(*derived) || (!result.value && !result.number) || groupOf(derived->id) != group)
            continue;
        Answer answer{.title = m_context.of(derived->title)};
        answer.level.text = m_context.derivedLabel(*derived, result);
        QString note;
        if (flag.setByHand)
            note = setByHand(flag, *derived);
        else if (group && result.value == u"yes"_s)
            note = because(*derived);
        else if (result.value == u"no"_s && !result.failed.isEmpty() && !group)
            note = whyNot(result.failed);
        if (m_hasReasons && !note.isEmpty())
            answer.why = {{.text = note}};
        else if (!note.isEmpty())
            answer.level.text += u". "_s + note;
        answers.append(answer);
    }
    return answers;
}

/// A flag set by hand stands beside what its rule gives, with who set it and why.
QString RatingsTable::setByHand(const DerivedFlag &flag, const DerivedValue &derived) const
{
    const bool isComputed = flag.computed.value || flag.computed.number;
    const QString computed =
        isComputed ? m_context.derivedLabel(derived, flag.computed) : m_context.text(u"not-computed"_s);
    return m_context.text(u"set-by-hand"_s, {computed, nameOf(flag.setByHand->person), flag.setByHand->reason});
}

void RatingsTable::addPairs(TableBlock &table, const QList<Answer> &answers) const
{
    for (qsizetype i = 0; i < answers.size(); i += 2) {
        TableRow row;
        for (qsizetype k = i; k < i + 2; ++k) {
            const Answer answer = answers.value(k);
            row.cells.append(TableCell{{{.text = answer.title}}, !answer.title.isEmpty()});
            row.cells.append(TableCell{{answer.level}, false});
        }
        table.rows.append(row);
    }
}

void RatingsTable::addGroup(TableBlock &table, const QString &title, const QList<Answer> &answers,
                            ReasonsBelow &below) const
{
    if (answers.isEmpty())
        return;
    TableRow group;
    group.isGroup = true;
    group.cells = {cell(title)};
    table.rows.append(group);
    if (isPaired()) {
        addPairs(table, answers);
        return;
    }
    for (qsizetype i = 0; i < answers.size(); ++i) {
        const Answer &answer = answers.at(i);
        TableRow row;
        const QString asked = answer.who.isEmpty() || !m_hasSeveralRaters
                                  ? answer.title
                                  : m_context.text(u"why-by"_s, {answer.title, answer.who});
        row.joinsNext = i + 1 < answers.size() && answers.at(i + 1).isMore;
        row.cells.append(TableCell{{{.text = answer.title, .isFaint = answer.isMore}}, true});
        if (m_hasSeveralRaters)
            row.cells.append(cell(answer.who));
        row.cells.append(TableCell{{answer.level}, false});
        if (m_hasReasons)
            row.cells.append(TableCell{m_part.isSmall ? answer.why : below.inCell(asked, answer.why), false});
        table.rows.append(row);
    }
}

void RatingsTable::write(BlockWriter &writer) const
{
    TableBlock table = emptyTable();
    ReasonsBelow below(m_context);
    for (const Dimension &dimension : m_round.pack->dimensions) {
        QList<Answer> answers;
        for (const Criterion &criterion : m_round.pack->criteriaFor(m_subject.kind, dimension.id)) {
            if (!groupOf(criterion.id.toString()))
                answers += answersTo(criterion);
        }
        addGroup(table, m_context.of(dimension.title), answers, below);
    }
    addGroup(table, m_context.text(u"derived-values"_s), derivedAnswers(nullptr), below);
    for (const SectionGroup &group : groups()) {
        QList<Answer> answers;
        for (const Criterion &criterion : m_round.pack->criteriaFor(m_subject.kind)) {
            if (group.criteria.contains(criterion.id))
                answers += answersTo(criterion);
        }
        addGroup(table, m_context.of(group.title), answers + derivedAnswers(&group), below);
    }
    if (table.rows.isEmpty()) {
        writer.note(unratedLine());
        return;
    }
    table.note = unratedLine();
    writer.table(table);
    below.write(writer);
}

QString RatingsTable::unratedLine() const
{
    QStringList unrated;
    const Answers answers = m_round.levels->answers(*m_round.pack, m_subject);
    QStringList stopped;
    QMap<LevelCode, QStringList> folded;
    for (const Criterion &criterion : m_round.pack->criteriaFor(m_subject.kind)) {
        if (!m_part.has(criterion))
            continue;
        if (isFolded(criterion.id)) {
            folded[ratingsFor(criterion.id).first().level].append(m_context.of(criterion.title));
            continue;
        }
        const bool isRated = std::any_of(m_ratings.cbegin(), m_ratings.cend(),
                                         [&](const Rating &rating) { return rating.key.criterion == criterion.id; });
        if (!isRated)
            (answers.to(criterion.id).isAsked() ? unrated : stopped).append(m_context.of(criterion.title));
    }
    QStringList sentences;
    for (auto it = folded.cbegin(); it != folded.cend(); ++it)
        sentences.append(m_context.text(u"folded"_s, {m_context.labelOf(*m_round.pack, {}, it.key()),
                                                      m_context.texts().list(it.value())}));
    if (!unrated.isEmpty())
        sentences.append(m_context.text(u"unrated"_s, {m_context.texts().list(unrated)}));
    if (!stopped.isEmpty())
        sentences.append(m_context.text(u"stopped"_s, {m_context.texts().list(stopped)}));
    return sentences.join(u' ');
}

QList<Evidence> RatingsTable::evidence() const
{
    QSet<EvidenceId> ids;
    for (const Rating &rating : m_ratings)
        ids += QSet<EvidenceId>(rating.evidence.cbegin(), rating.evidence.cend());
    return evidenceOf(m_context.contents(), ids.values());
}

Spans evidenceReferences(const ReportContext &, const QList<Evidence> &evidence)
{
    Spans spans{{.text = u"["_s}};
    for (qsizetype i = 0; i < evidence.size(); ++i) {
        if (i > 0)
            spans.append({.text = u", "_s});
        // A hyphen that does not break: the number stays with its letter.
        spans.append({.text = u"E\u2011%1"_s.arg(evidence.at(i).number), .link = u"#"_s + anchorOf(evidence.at(i))});
    }
    spans.append({.text = u"]"_s});
    return spans;
}
