#include "core/exchange/workbook/CountsSheet.h"

#include "core/exchange/xlsx/XlsxWriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

enum Column {
    RoundNumber,
    Country,
    Plan,
    DimensionTitle,
    CriterionTitle,
    CriterionId,
    Label,
    LevelId,
    Kind,
    Count,
    Basis
};

QString sumOfKind(int row)
{
    return u"SUMIFS(counts_commitments,counts_round,$A%1,counts_criterion,$F%1,counts_kind,$I%1)"_s.arg(row);
}

QString countOf(const CodesTable &codes, const CodesColumn &column, int row)
{
    return u"COUNTIFS(%1,$A%4,%2,1,%3,$H%4)"_s.arg(codes.rangeOf(u"round"_s), codes.rangeOf(u"counted"_s), column.range,
                                                   QString::number(row));
}

/// Levels from best to worst, then those outside the order where they occur.
QStringList levelsOf(const MethodPack &pack, const CodesColumn &column, const QSet<QString> &occurring)
{
    const Scale *scale = pack.scaleOf(column.criterion->id);
    QList<Level> levels = scale ? scale->levels : QList<Level>();
    std::stable_sort(levels.begin(), levels.end(),
                     [](const Level &a, const Level &b) { return a.rank.value_or(-1) > b.rank.value_or(-1); });
    QStringList codes;
    for (const Level &level : levels) {
        if (level.rank || occurring.contains(level.code.toString()))
            codes.append(level.code.toString());
    }
    return codes;
}

/// Values in the order in which the pack has them, then bare numbers.
QStringList valuesOf(const CodesColumn &column, const QSet<QString> &occurring)
{
    QStringList codes;
    for (const Outcome &outcome : column.derived->outcomes())
        codes.append(outcome.value);
    if (column.derived->rule.isYesNo())
        codes = {u"yes"_s, u"no"_s};
    codes.removeIf([&](const QString &code) { return !occurring.contains(code); });
    QStringList rest;
    for (const QString &code : occurring) {
        if (!codes.contains(code) && code != WorkbookCode::unknown())
            rest.append(code);
    }
    std::sort(rest.begin(), rest.end(),
              [](const QString &a, const QString &b) { return std::pair(a.toInt(), a) < std::pair(b.toInt(), b); });
    return codes + rest;
}

/// What is no level: the kinds of missing value in their order, then what this workbook says itself.
QStringList missingOf(const QSet<QString> &occurring)
{
    QStringList codes;
    for (const LevelCode &code : missingCodes())
        codes.append(code.toString());
    codes << WorkbookCode::notRated() << WorkbookCode::unsettled() << WorkbookCode::notAsked()
          << WorkbookCode::unknown();
    codes.removeIf([&](const QString &code) { return !occurring.contains(code); });
    return codes;
}

QSet<QString> occurringIn(const CodesTable &codes, const NumberedRound &round, const CodesColumn &column)
{
    QSet<QString> occurring;
    for (qsizetype i = 0; i < codes.rows().size(); ++i) {
        if (codes.rows().at(i).round == round.number && codes.rows().at(i).commitment.isCounted)
            occurring.insert(column.codes.at(i));
    }
    return occurring;
}

} // namespace

void CountsSheet::begin()
{
    using Of = XlsxColumnKind;
    const auto head = [this](const QString &key) {
        return m_words.text(u"column."_s + key);
    };
    m_writer.beginSheet(m_words.text(u"sheet.counts"_s),
                        {{head(u"round"_s), Of::Ordinal},
                         {head(u"country"_s)},
                         {head(u"plan"_s), Of::Ordinal},
                         {head(u"dimension"_s)},
                         {head(u"criterion"_s)},
                         {head(u"criterion-code"_s)},
                         {head(u"level"_s)},
                         {head(u"level-code"_s)},
                         {head(u"kind"_s)},
                         {head(u"commitments"_s), Of::Number},
                         {head(u"basis"_s), Of::Number},
                         {head(u"share"_s), Of::Percent}},
                        {.widths = {8, 12, 7, 20, 34, 24, 28, 18, 20, 14, 14, 12}});
}

QString CountsSheet::labelOf(const CodesTable &codes, const CodesColumn &column, const QString &code) const
{
    return column.criterion ? m_words.labelOf(codes.pack(), column.criterion->id, code)
                            : m_words.labelOf(*column.derived, code);
}

QList<XlsxCell> CountsSheet::beginning(const CodesTable &codes, const NumberedRound &round,
                                       const CodesColumn &column) const
{
    const ActionPlan &plan = round.results->codes.plan;
    const Dimension *dimension = column.criterion ? codes.pack().dimension(column.criterion->dimension) : nullptr;
    return {double(round.number),     m_words.country(plan.country),
            ordinalCell(plan.number), dimension ? m_words.of(dimension->title) : m_words.text(u"kind.derived"_s),
            column.title(m_words),    column.id()};
}

void CountsSheet::add(const CodesTable &codes, const NumberedRound &round)
{
    for (const CodesColumn &column : codes.columns())
        addColumn(codes, round, column);
}

void CountsSheet::addColumn(const CodesTable &codes, const NumberedRound &round, const CodesColumn &column)
{
    const QSet<QString> occurring = occurringIn(codes, round, column);
    addShared(codes, round, column,
              column.criterion ? levelsOf(codes.pack(), column, occurring) : valuesOf(column, occurring));
    for (const QString &code : missingOf(occurring)) {
        const bool isMissing = isMissingCode(LevelCode(code));
        const QString label = labelOf(codes, column, code);
        m_writer.addRow(beginning(codes, round, column) +
                        QList<XlsxCell>{label, code, isMissing ? m_words.text(u"kind.missing"_s) : label,
                                        XlsxFormula{countOf(codes, column, m_writer.rows() + 1),
                                                    double(codes.count(round.number, column, code))}});
    }
    addTotal(codes, round, column);
}

/// Those that make the whole of which there are shares.
void CountsSheet::addShared(const CodesTable &codes, const NumberedRound &round, const CodesColumn &column,
                            const QStringList &shared)
{
    double whole = 0;
    for (const QString &code : shared)
        whole += codes.count(round.number, column, code);
    const QString kind = m_words.text(column.criterion ? u"kind.level"_s : u"kind.value"_s);
    for (const QString &code : shared) {
        const int row = m_writer.rows() + 1;
        const double count = codes.count(round.number, column, code);
        XlsxFormula share{u"IF($K%1=0,\"–\",$J%1/$K%1)"_s.arg(row), u"–"_s};
        if (whole > 0)
            share.value = count / whole;
        m_writer.addRow(beginning(codes, round, column) +
                        QList<XlsxCell>{labelOf(codes, column, code), codeCell(column, code), kind,
                                        XlsxFormula{countOf(codes, column, row), count},
                                        XlsxFormula{sumOfKind(row), whole}, share});
    }
}

void CountsSheet::addTotal(const CodesTable &codes, const NumberedRound &round, const CodesColumn &column)
{
    const QString all = u"COUNTIFS(%1,$A%3,%2,1)"_s.arg(codes.rangeOf(u"round"_s), codes.rangeOf(u"counted"_s),
                                                        QString::number(m_writer.rows() + 1));
    m_writer.addRow(beginning(codes, round, column) +
                        QList<XlsxCell>{m_words.text(u"kind.total"_s), XlsxCell(), m_words.text(u"kind.total"_s),
                                        XlsxFormula{all, double(codes.count(round.number))}},
                    XlsxRowStyle::Total);
}

void CountsSheet::finish()
{
    m_writer.nameColumns(u"counts_round"_s, RoundNumber, RoundNumber);
    m_writer.nameColumns(u"counts_criterion"_s, CriterionId, CriterionId);
    m_writer.nameColumns(u"counts_kind"_s, Kind, Kind);
    m_writer.nameColumns(u"counts_commitments"_s, Count, Count);
}
