#include "core/report/LevelsTable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

LevelsTable::LevelsTable(const ReportContext &context, const RoundContext &round, const Criterion &criterion)
    : m_context(context), m_round(round), m_criterion(criterion),
      m_counts(countLevels(*round.levels, criterion.id, subjectsOf(context.commitments())))
{}

QString LevelsTable::sentence() const
{
    const int whole = m_counts.rated();
    const Scale *scale = m_round.pack->scaleOf(m_criterion.id);
    QStringList pieces;
    int high = 0;
    for (const Level *level : bestFirst(*scale)) {
        const int count = m_counts.levels.value(level->code);
        if (count > 0 || level->rank)
            pieces.append(m_context.text(u"summary.level-count"_s, {m_context.of(level->label), QString::number(count),
                                                                    m_context.texts().percent(count, whole)}));
        if (level->rank && *level->rank >= scale->highestRank() - 1)
            high += count;
    }
    QString sentence = m_context.texts().count(
        whole == m_counts.total() ? u"report.summary.lead-all"_s : u"report.summary.lead-part"_s, m_counts.total(),
        {QString::number(whole), m_context.of(m_criterion.title).toLower(), m_context.texts().list(pieces)});
    if (scale->id == u"completion" && high > 0 && whole > 0)
        sentence += u' ' + m_context.text(u"summary.lead-high"_s, {QString::number(high), QString::number(whole),
                                                                   m_context.texts().percent(high, whole)});
    return sentence;
}

QStringList LevelsTable::numbersAt(const LevelCode &level) const
{
    QStringList numbers;
    for (const Commitment &commitment : m_context.commitments()) {
        const Subject subject = Subject::of(commitment.id);
        if (commitment.isCounted && !m_round.levels->isUnsettled(subject, m_criterion.id) &&
            m_round.levels->of(subject, m_criterion.id) == level)
            numbers.append(commitment.number);
    }
    return numbers;
}

TableRow LevelsTable::row(const LevelCode &level, int count, bool hasPercent) const
{
    const QString share = hasPercent ? QString::number(qRound(100.0 * count / std::max(1, m_counts.rated()))) : u"–"_s;
    return {{TableCell{{m_context.level(*m_round.pack, m_criterion.id, level)}, true}, cell(QString::number(count)),
             cell(share), cell(numberRanges(numbersAt(level)))}};
}

TableBlock LevelsTable::table() const
{
    TableBlock table;
    table.columns = {{1.2, 0, Side::Left}, {0, 74, Side::Right}, {0, 62, Side::Right}, {2.4, 0, Side::Left}};
    table.head = {
        headRow({m_context.text(u"level"_s), m_context.text(u"commitments"_s),
                 m_context.text(u"percent-of"_s, {QString::number(m_counts.rated())}), m_context.text(u"numbers"_s)})};
    for (const Level *level : bestFirst(*m_round.pack->scaleOf(m_criterion.id))) {
        if (level->rank || m_counts.levels.value(level->code) > 0)
            table.rows.append(row(level->code, m_counts.levels.value(level->code), true));
    }
    for (auto it = m_counts.missing.cbegin(); it != m_counts.missing.cend(); ++it) {
        if (it.value() > 0)
            table.rows.append(row(it.key(), it.value(), false));
    }
    if (m_counts.notRated > 0)
        table.rows.append(row({}, m_counts.notRated, false));
    if (m_counts.unsettled > 0)
        table.rows.append({{cell(m_context.text(u"unsettled"_s)), cell(QString::number(m_counts.unsettled)),
                            cell(u"–"_s), cell({})}});
    return table;
}
