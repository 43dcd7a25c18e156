#include "core/exchange/workbook/GroupsSheet.h"

#include "core/base/FoldedText.h"
#include "core/exchange/xlsx/XlsxRows.h"
#include "core/exchange/xlsx/XlsxWriter.h"
#include "core/method/CompletionCriterion.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int firstCount = 5; ///< after round, country, plan, criterion and group

const CodesColumn *fulfilmentOf(const CodesTable &table)
{
    const Criterion *criterion = completionCriterion(table.pack());
    return criterion ? table.column(criterion->id) : nullptr;
}

/// A code within a formula.
QString quoted(const QString &code) { return u'"' + QString(code).replace(u'"', u"\"\""_s) + u'"'; }

} // namespace

/// Of every method, best level first: ranked levels, of the others those that occur anywhere.
void GroupsSheet::chooseColumns(const QList<CodesTable> &tables)
{
    const auto add = [](QList<Shown> &list, const Shown &shown) {
        const auto isKnown = [&](const Shown &one) {
            return one.code == shown.code;
        };
        if (std::none_of(list.cbegin(), list.cend(), isKnown))
            list.append(shown);
    };
    QList<Shown> unranked;
    for (const CodesTable &table : tables) {
        const CodesColumn *column = fulfilmentOf(table);
        const Scale *scale = column ? table.pack().scaleOf(column->criterion->id) : nullptr;
        if (!scale)
            continue;
        QList<Level> levels = scale->levels;
        std::stable_sort(levels.begin(), levels.end(),
                         [](const Level &a, const Level &b) { return a.rank.value_or(-1) > b.rank.value_or(-1); });
        for (const Level &level : levels) {
            const Shown shown{.code = level.code.toString(), .label = m_words.of(level.label)};
            if (level.rank || column->codes.contains(shown.code))
                add(level.rank ? m_levels : unranked, shown);
        }
        QStringList others;
        for (const LevelCode &code : missingCodes())
            others.append(code.toString());
        const auto addOccurring = [&](QList<Shown> &list, const QStringList &codes) {
            for (const QString &code : codes) {
                if (column->codes.contains(code))
                    add(list, {code, m_words.labelOf(table.pack(), column->criterion->id, code)});
            }
        };
        addOccurring(m_others, others << WorkbookCode::notRated());
        addOccurring(m_beside, {WorkbookCode::unsettled(), WorkbookCode::notAsked()});
    }
    for (const Shown &shown : unranked)
        add(m_levels, shown);
}

QString GroupsSheet::letterOf(qsizetype shown) const { return xlsxColumnName(firstCount + int(shown)); }

void GroupsSheet::begin(const QString &name)
{
    using Of = XlsxColumnKind;
    const auto head = [this](const QString &key, const QStringList &arguments = {}) {
        return m_words.text(u"column."_s + key, arguments);
    };
    QList<XlsxColumn> columns{{head(u"round"_s), Of::Ordinal},
                              {head(u"country"_s)},
                              {head(u"plan"_s), Of::Ordinal},
                              {head(u"criterion"_s)},
                              {head(m_kind == GroupKind::Category ? u"category"_s : u"lead"_s)}};
    const auto counted = [&](const Shown &shown) {
        return head(u"label-and-code"_s, {shown.label, shown.code});
    };
    for (const Shown &shown : m_levels)
        columns.append({counted(shown), Of::Number});
    columns.append({head(u"basis"_s), Of::Number});
    for (const Shown &shown : m_others)
        columns.append({counted(shown), Of::Number});
    columns.append({head(u"total"_s), Of::Number});
    for (const Shown &shown : m_beside)
        columns.append({counted(shown), Of::Number});
    for (const Shown &shown : m_levels)
        columns.append({head(u"share-of"_s, {shown.label}), Of::Percent});
    QList<int> widths{8, 12, 7, 26, 40};
    while (widths.size() < columns.size())
        widths.append(14);
    m_writer.beginSheet(name, columns, {.frozenColumns = firstCount, .widths = widths});
}

XlsxFormula GroupsSheet::countOf(const CodesTable &table, const NumberedRound &round, const QString &group,
                                 const QString &code) const
{
    const CodesColumn &column = *fulfilmentOf(table);
    const QString row = QString::number(m_writer.rows() + 1);
    if (group.isEmpty())
        return {u"COUNTIFS(%1,$A%4,%2,1,%3,%5)"_s.arg(table.rangeOf(u"round"_s), table.rangeOf(u"counted"_s),
                                                      column.range, row, quoted(code)),
                double(table.count(round.number, column, code))};
    return {u"SUMPRODUCT((%1=$A%5)*(%2=1)*(%3=$E%5)*(%4=%6))"_s.arg(table.rangeOf(u"round"_s),
                                                                    table.rangeOf(u"counted"_s), table.rangeOf(m_kind),
                                                                    column.range, row, quoted(code)),
            double(table.count(round.number, column, code, m_kind, group))};
}

/// Of one group; of all commitments where it is empty.
void GroupsSheet::addRow(const CodesTable &table, const NumberedRound &round, const QString &group)
{
    const ActionPlan &plan = round.results->codes.plan;
    QList<XlsxCell> cells{double(round.number), m_words.country(plan.country), ordinalCell(plan.number),
                          fulfilmentOf(table)->title(m_words),
                          group.isEmpty() ? m_words.texts().text(u"chart.all"_s) : group};
    const QString row = QString::number(m_writer.rows() + 1);
    double rated = 0;
    double total = 0;
    QList<double> counts;
    const auto add = [&](const Shown &shown) {
        const XlsxFormula formula = countOf(table, round, group, shown.code);
        counts.append(std::get<double>(formula.value));
        total += counts.last();
        cells.append(formula);
    };
    for (const Shown &shown : m_levels)
        add(shown);
    rated = total;
    const QString basis = letterOf(m_levels.size());
    cells.append(XlsxFormula{u"SUM(%1%3:%2%3)"_s.arg(letterOf(0), letterOf(m_levels.size() - 1), row), rated});
    for (const Shown &shown : m_others)
        add(shown);
    cells.append(XlsxFormula{u"SUM(%1%3:%2%3)"_s.arg(basis, letterOf(m_levels.size() + m_others.size()), row), total});
    for (const Shown &shown : m_beside)
        cells.append(countOf(table, round, group, shown.code));
    for (qsizetype i = 0; i < m_levels.size(); ++i) {
        XlsxFormula share{u"IF($%1%3=0,\"–\",$%2%3/$%1%3)"_s.arg(basis, letterOf(i), row), u"–"_s};
        if (rated > 0)
            share.value = counts.at(i) / rated;
        cells.append(share);
    }
    m_writer.addRow(cells, group.isEmpty() ? XlsxRowStyle::Total : XlsxRowStyle::Plain);
}

/// Categories in the plan's order; institutions by how much they lead, then by name; then those without.
QStringList GroupsSheet::groupsOf(const CodesTable &table, const NumberedRound &round, const Contents &contents) const
{
    QMap<QString, int> members;
    QSet<QString> none;
    for (const CodesTable::Row &row : table.rows()) {
        if (row.round != round.number || !row.commitment.isCounted)
            continue;
        const QStringList groups = row.groups.value(m_kind);
        for (const QString &group : groups)
            ++members[group];
        const bool hasNone = m_kind == GroupKind::Category
                                 ? row.commitment.categories.isEmpty()
                                 : contents.institutionsOf(row.commitment, InvolvementRole::Lead).isEmpty();
        if (hasNone)
            none.insert(groups.first());
    }
    QStringList groups = members.keys();
    const QStringList ordered = table.categoriesOf(round, contents);
    std::stable_sort(groups.begin(), groups.end(), [&](const QString &a, const QString &b) {
        if (none.contains(a) != none.contains(b))
            return none.contains(b);
        if (m_kind == GroupKind::Category)
            return ordered.indexOf(a) < ordered.indexOf(b);
        if (members.value(a) != members.value(b))
            return members.value(a) > members.value(b);
        return foldedText(a) < foldedText(b);
    });
    return groups;
}

void GroupsSheet::addRound(const CodesTable &table, const NumberedRound &round, const Contents &contents)
{
    for (const QString &group : groupsOf(table, round, contents))
        addRow(table, round, group);
    addRow(table, round, {});
}

bool GroupsSheet::hasContent(const QList<CodesTable> &tables, GroupKind kind)
{
    return std::any_of(tables.cbegin(), tables.cend(), [kind](const CodesTable &table) {
        const CodesColumn *column = fulfilmentOf(table);
        return column && table.pack().scaleOf(column->criterion->id) && table.hasGroups(kind);
    });
}

void GroupsSheet::write(const QList<CodesTable> &tables, const QList<NumberedRound> &rounds, const Contents &contents)
{
    if (!hasContent(tables, m_kind))
        return;
    chooseColumns(tables);
    begin(m_words.text(m_kind == GroupKind::Category ? u"sheet.by-category"_s : u"sheet.by-institution"_s));
    for (const NumberedRound &round : rounds) {
        for (const CodesTable &table : tables) {
            if (table.holds(round) && table.hasGroups(m_kind) && fulfilmentOf(table))
                addRound(table, round, contents);
        }
    }
}
