#include "core/report/RatingsTable.h"

#include "core/report/ReasonText.h"
#include "core/report/ReasonsBelow.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QList<Evidence> evidenceOf(const Contents &contents, const QList<EvidenceId> &ids)
{
    QList<Evidence> items;
    for (const EvidenceId &id : ids) {
        if (const Evidence *item = contents.evidenceItem(id))
            items.append(*item);
    }
    std::sort(items.begin(), items.end(), [](const Evidence &a, const Evidence &b) { return a.number < b.number; });
    return items;
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

Spans RatingsTable::reasonOf(const Rating &rating) const
{
    Spans spans = reasonText(m_context, rating);
    const QList<Evidence> evidence = evidenceOf(m_context.contents(), rating.evidence);
    if (!evidence.isEmpty()) {
        if (!spans.isEmpty())
            spans.append({.text = u" "_s});
        spans += evidenceReferences(m_context, evidence);
    }
    return spans;
}

QList<RatingsTable::Answer> RatingsTable::answersTo(const Criterion &criterion) const
{
    QList<Answer> answers;
    for (const Rating &rating : ratingsFor(criterion.id)) {
        answers.append({.title = m_context.of(criterion.title),
                        .who = nameOf(rating.key.person),
                        .level = m_context.level(*m_round.pack, criterion.id, rating.level),
                        .why = reasonOf(rating),
                        .isMore = !answers.isEmpty()});
    }
    return answers;
}

QList<RatingsTable::Answer> RatingsTable::derivedAnswers() const
{
    QList<Answer> answers;
    const QList<DerivedFlag> flags =
        deriveFlags(m_context.contents(), *m_round.pack, m_round.round.id, m_subject, m_round.levels->of(m_subject));
    for (const DerivedFlag &flag : flags) {
        const DerivedResult result = flag.shown();
        const DerivedValue *derived = m_round.pack->derivedValue(result.id);
        if (!derived || !m_part.has(*derived) || (!result.value && !result.number))
            continue;
        Answer answer{.title = m_context.of(derived->title)};
        answer.level.text = m_context.derivedLabel(*derived, result);
        if (flag.setByHand)
            setByHand(flag, *derived, answer);
        else if (result.value == u"no"_s && !result.failed.isEmpty()) {
            const QString failed = m_context.text(u"failed"_s, {m_context.testNames(*m_round.pack, result.failed)});
            if (m_hasReasons)
                answer.why = {{.text = failed}};
            else
                answer.level.text += u". "_s + failed;
        }
        answers.append(answer);
    }
    return answers;
}

/// A flag set by hand stands beside what its rule gives, with who set it and why.
void RatingsTable::setByHand(const DerivedFlag &flag, const DerivedValue &derived, Answer &answer) const
{
    const bool isComputed = flag.computed.value || flag.computed.number;
    const QString computed =
        isComputed ? m_context.derivedLabel(derived, flag.computed) : m_context.text(u"not-computed"_s);
    const QString note =
        m_context.text(u"set-by-hand"_s, {computed, nameOf(flag.setByHand->person), flag.setByHand->reason});
    if (m_hasReasons)
        answer.why = {{.text = note}};
    else
        answer.level.text += u". "_s + note;
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
        for (const Criterion &criterion : m_round.pack->criteriaFor(m_subject.kind, dimension.id))
            answers += answersTo(criterion);
        addGroup(table, m_context.of(dimension.title), answers, below);
    }
    addGroup(table, m_context.text(u"derived-values"_s), derivedAnswers(), below);
    table.note = unratedLine();
    writer.table(table);
    below.write(writer);
}

QString RatingsTable::unratedLine() const
{
    QStringList unrated;
    const Answers answers = m_round.levels->answers(*m_round.pack, m_subject);
    QStringList stopped;
    for (const Criterion &criterion : m_round.pack->criteriaFor(m_subject.kind)) {
        if (!m_part.has(criterion))
            continue;
        const bool isRated = std::any_of(m_ratings.cbegin(), m_ratings.cend(),
                                         [&](const Rating &rating) { return rating.key.criterion == criterion.id; });
        if (!isRated)
            (answers.to(criterion.id).isAsked() ? unrated : stopped).append(m_context.of(criterion.title));
    }
    QStringList sentences;
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
