#include "core/exchange/workbook/CodesTable.h"

#include "core/base/FoldedText.h"
#include "core/exchange/xlsx/XlsxWriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString derivedCode(const RoundResults &results, const Subject &subject, const QString &id)
{
    for (const DerivedResult &result : results.derived.value(subject)) {
        if (result.id != id)
            continue;
        if (result.value)
            return *result.value;
        return result.number ? QString::number(*result.number) : WorkbookCode::unknown();
    }
    return WorkbookCode::unknown();
}

QString levelCode(const RoundResults &results, const Subject &subject, const CriterionCode &criterion)
{
    const CodedAnswer answer = results.answers(subject).to(criterion);
    switch (answer.kind) {
    case CodedAnswer::Kind::Level:
    case CodedAnswer::Kind::Missing:
        return answer.code.toString();
    case CodedAnswer::Kind::NotRated:
        return WorkbookCode::notRated();
    case CodedAnswer::Kind::Unsettled:
        return WorkbookCode::unsettled();
    case CodedAnswer::Kind::NotAsked:
        return WorkbookCode::notAsked();
    }
    Q_UNREACHABLE();
}

} // namespace

XlsxCell codeCell(const CodesColumn &column, const QString &code)
{
    bool isNumber = false;
    const int number = code.toInt(&isNumber);
    return column.derived && isNumber ? XlsxCell(double(number)) : XlsxCell(code);
}

CodesTable::CodesTable(const Contents &contents, const QList<NumberedRound> &rounds, const QString &prefix,
                       const WorkbookWords &words)
    : m_rounds(rounds), m_prefix(prefix)
{
    addColumns();
    addRows(contents, words);
    m_scored = dimensionsWithScores();
    for (CodesColumn &column : m_columns)
        addCodes(column);
}

bool CodesTable::holds(const NumberedRound &round) const
{
    return std::any_of(m_rounds.cbegin(), m_rounds.cend(),
                       [&](const NumberedRound &one) { return one.number == round.number; });
}

void CodesTable::addColumns()
{
    QStringList taken{rangeOf(u"round"_s), rangeOf(u"counted"_s), rangeOf(GroupKind::Category),
                      rangeOf(GroupKind::Lead)};
    const auto add = [&](const CodesColumn &column) {
        m_columns.append(column);
        m_columns.last().range = fittingRangeName(rangeOf(column.id()), taken);
        taken.append(m_columns.last().range);
    };
    for (const Dimension &dimension : pack().dimensions) {
        for (const Criterion &criterion : pack().criteria) {
            if (criterion.dimension == dimension.id && criterion.concerns(SubjectKind::Commitment))
                add({.criterion = &criterion});
        }
    }
    for (const DerivedValue &derived : pack().derived) {
        if (derived.concerns(SubjectKind::Commitment))
            add({.derived = &derived});
    }
}

void CodesTable::addRows(const Contents &contents, const WorkbookWords &words)
{
    for (const NumberedRound &round : m_rounds) {
        for (const Commitment &commitment : contents.commitmentsOf(round.results->codes.plan.id)) {
            Row row{.round = round.number, .results = round.results, .commitment = commitment, .groups = {}};
            for (const GroupKind kind : {GroupKind::Category, GroupKind::Lead}) {
                row.groups.insert(kind, groupsOf(contents, commitment, kind, words));
                m_groupColumns[kind] = std::max(m_groupColumns.value(kind), int(row.groups.value(kind).size()));
            }
            m_rows.append(row);
        }
    }
}

void CodesTable::addCodes(CodesColumn &column) const
{
    for (const Row &row : m_rows) {
        const Subject subject = Subject::of(row.commitment.id);
        column.codes.append(column.criterion ? levelCode(*row.results, subject, column.criterion->id)
                                             : derivedCode(*row.results, subject, column.derived->id));
    }
}

QStringList CodesTable::groupsOf(const Contents &contents, const Commitment &commitment, GroupKind kind,
                                 const WorkbookWords &words)
{
    QStringList names;
    if (kind == GroupKind::Category) {
        for (const CategoryId &id : commitment.categories) {
            if (const Category *category = contents.category(id))
                names.append(nameFor(kind, id.toString(), words.of(category->title)));
        }
    } else {
        for (const Institution &institution : contents.institutionsOf(commitment, InvolvementRole::Lead))
            names.append(nameFor(kind, institution.id.toString(), institution.shortName()));
    }
    names.removeDuplicates();
    if (!names.isEmpty()) {
        m_grouped.insert(kind);
        return names;
    }
    const QString none = kind == GroupKind::Category ? u"chart.no-category"_s : u"chart.no-institution"_s;
    return {nameFor(kind, {}, words.texts().text(none))};
}

/// A spreadsheet tells names apart by their letters alone, whatever their case.
QString CodesTable::nameFor(GroupKind kind, const QString &id, const QString &wanted)
{
    QString &name = m_groupNames[groupKey(kind, id)];
    if (!name.isEmpty())
        return name;
    name = wanted.isEmpty() ? u"–"_s : wanted.left(250);
    for (int i = 2; m_takenNames.contains(groupKey(kind, foldedText(name))); ++i)
        name = u"%1 (%2)"_s.arg(wanted.left(240), QString::number(i));
    m_takenNames.insert(groupKey(kind, foldedText(name)));
    return name;
}

QStringList CodesTable::categoriesOf(const NumberedRound &round, const Contents &contents) const
{
    QList<Category> categories = contents.categoriesOf(round.results->codes.plan.id);
    std::stable_sort(categories.begin(), categories.end(),
                     [](const Category &a, const Category &b) { return a.position < b.position; });
    QStringList names;
    for (const Category &category : categories)
        names.append(m_groupNames.value(groupKey(GroupKind::Category, category.id.toString())));
    return names;
}

bool CodesTable::hasGroups(GroupKind kind) const { return m_grouped.contains(kind); }

QString CodesTable::rangeOf(GroupKind kind) const
{
    return rangeOf(kind == GroupKind::Category ? u"categories"_s : u"leads"_s);
}

const CodesColumn *CodesTable::column(const CriterionCode &criterion) const
{
    const auto found = std::find_if(m_columns.cbegin(), m_columns.cend(), [&](const CodesColumn &column) {
        return column.criterion && column.criterion->id == criterion;
    });
    return found == m_columns.cend() ? nullptr : &*found;
}

int CodesTable::count(int round, const CodesColumn &column, const QString &code) const
{
    int count = 0;
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        count += m_rows.at(i).round == round && m_rows.at(i).commitment.isCounted && column.codes.at(i) == code;
    return count;
}

int CodesTable::count(int round, const CodesColumn &column, const QString &code, GroupKind kind,
                      const QString &group) const
{
    int count = 0;
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        count += m_rows.at(i).round == round && m_rows.at(i).commitment.isCounted && column.codes.at(i) == code &&
                 m_rows.at(i).groups.value(kind).contains(group);
    return count;
}

int CodesTable::count(int round) const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(),
                             [&](const Row &row) { return row.round == round && row.commitment.isCounted; }));
}
