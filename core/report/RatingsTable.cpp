#include "core/report/RatingsTable.h"

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

RatingsTable::RatingsTable(const ReportContext &context, const RoundContext &round, const Subject &subject)
    : m_context(context), m_round(round), m_subject(subject)
{
    QSet<PersonId> people;
    for (const Rating &rating : context.contents().ratingsOf(round.round.id, subject)) {
        if (!rating.isRated())
            continue;
        m_ratings.append(rating);
        people.insert(rating.key.person);
        m_hasReasons = m_hasReasons || !rating.reason.isEmpty() || !rating.evidence.isEmpty();
    }
    m_hasSeveralRaters = people.size() > 1;
    std::sort(m_ratings.begin(), m_ratings.end(), [this](const Rating &a, const Rating &b) {
        return std::pair(a.key.criterion.toString(), nameOf(a.key.person))
            < std::pair(b.key.criterion.toString(), nameOf(b.key.person));
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
    QStringList titles{m_context.text(u"criterion"_s)};
    table.columns.append({m_hasReasons ? 1.25 : 1.0, 0, Side::Left});
    if (m_hasSeveralRaters) {
        titles.append(m_context.text(u"who"_s));
        table.columns.append({1, 0, Side::Left});
    }
    titles.append(m_context.text(u"level"_s));
    table.columns.append({1, 0, Side::Left});
    if (m_hasReasons) {
        titles.append(m_context.text(u"why"_s));
        table.columns.append({2.5, 0, Side::Left});
    }
    table.head = {headRow(titles)};
    return table;
}

Spans RatingsTable::reasonOf(const Rating &rating) const
{
    Spans spans{{.text = rating.reason}};
    const QList<Evidence> evidence = evidenceOf(m_context.contents(), rating.evidence);
    if (!evidence.isEmpty()) {
        if (!rating.reason.isEmpty())
            spans.append({.text = u" "_s});
        spans += evidenceReferences(m_context, evidence);
    }
    return spans;
}

void RatingsTable::addCriterion(TableBlock &table, const Criterion &criterion) const
{
    const QList<Rating> ratings = ratingsFor(criterion.id);
    for (qsizetype i = 0; i < ratings.size(); ++i) {
        const Rating &rating = ratings.at(i);
        TableRow row;
        row.joinsNext = i + 1 < ratings.size();
        row.cells.append(TableCell{{{.text = i == 0 ? m_context.of(criterion.title) : QString()}}, i == 0});
        if (m_hasSeveralRaters)
            row.cells.append(cell(nameOf(rating.key.person)));
        row.cells.append(TableCell{{m_context.level(*m_round.pack, criterion.id, rating.level)}, false});
        if (m_hasReasons)
            row.cells.append(TableCell{reasonOf(rating), false});
        table.rows.append(row);
    }
}

void RatingsTable::addDerived(TableBlock &table) const
{
    const auto results = deriveAll(*m_round.pack, m_subject.kind, m_round.levels->of(m_subject));
    TableRow group;
    group.isGroup = true;
    group.cells = {cell(m_context.text(u"derived-values"_s))};
    bool hasGroup = false;
    for (const DerivedResult &result : results) {
        const DerivedValue *derived = m_round.pack->derivedValue(result.id);
        if (!derived || (!result.value && !result.number))
            continue;
        if (!hasGroup)
            table.rows.append(group);
        hasGroup = true;
        QString outcome = m_context.derivedLabel(*derived, result);
        QString failed;
        if (result.value == u"no"_s && !result.failed.isEmpty())
            failed = m_context.text(u"failed"_s, {m_context.testNames(*m_round.pack, result.failed)});
        if (!m_hasReasons && !failed.isEmpty())
            outcome += u". "_s + failed;
        TableRow row;
        row.cells.append(TableCell{{{.text = m_context.of(derived->title)}}, true});
        if (m_hasSeveralRaters)
            row.cells.append(cell({}));
        row.cells.append(cell(outcome));
        if (m_hasReasons)
            row.cells.append(cell(failed));
        table.rows.append(row);
    }
}

void RatingsTable::write(BlockWriter &writer) const
{
    TableBlock table = emptyTable();
    for (const Dimension &dimension : m_round.pack->dimensions) {
        TableRow group;
        group.isGroup = true;
        group.cells = {cell(m_context.of(dimension.title))};
        const qsizetype before = table.rows.size();
        for (const Criterion &criterion : m_round.pack->criteriaFor(m_subject.kind, dimension.id))
            addCriterion(table, criterion);
        if (table.rows.size() > before)
            table.rows.insert(before, group);
    }
    addDerived(table);
    writer.table(table);
    if (const QString unrated = unratedLine(); !unrated.isEmpty())
        writer.note(unrated);
}

QString RatingsTable::unratedLine() const
{
    QStringList unrated;
    const auto closed = closedCriteria(*m_round.pack, m_round.levels->of(m_subject));
    QStringList stopped;
    for (const Criterion &criterion : m_round.pack->criteriaFor(m_subject.kind)) {
        const bool isRated = std::any_of(m_ratings.cbegin(), m_ratings.cend(), [&](const Rating &rating) {
            return rating.key.criterion == criterion.id;
        });
        if (!isRated)
            (closed.contains(criterion.id) ? stopped : unrated).append(m_context.of(criterion.title));
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
