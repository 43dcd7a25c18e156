#include "core/report/chapters/LevelsTable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

LevelsTable::LevelsTable(const ReportContext &context, const RoundContext &round, const Criterion &criterion)
    : m_context(context), m_round(round), m_criterion(criterion), m_counts({.criterion = criterion.id})
{
    for (const Commitment &commitment : context.commitments()) {
        if (!commitment.isCounted)
            continue;
        const CodedAnswer answer = round.answerOf(Subject::of(commitment.id), criterion.id);
        m_counts.add(answer);
        m_numbers.append({answer, commitment.number});
    }
}

QString LevelsTable::sentence() const
{
    const int whole = m_counts.rated();
    const Scale *scale = m_round.pack->scaleOf(m_criterion.id);
    QStringList pieces;
    int high = 0;
    for (const Level *level : bestFirst(*scale)) {
        const int count = m_counts.levels.value(level->code);
        if (count > 0 || level->rank)
            pieces.append(
                m_context.text(u"summary.level-count"_s, {m_context.of(level->label), m_context.texts().number(count),
                                                          m_context.texts().percent(count, whole)}));
        if (level->rank && *level->rank >= scale->highestRank() - 1)
            high += count;
    }
    QString sentence = m_context.texts().count(
        whole == m_counts.all() ? u"report.summary.lead-all"_s : u"report.summary.lead-part"_s, m_counts.all(),
        {m_context.texts().number(whole), m_context.of(m_criterion.title), m_context.texts().list(pieces)});
    if (scale->id == u"completion" && high > 0 && whole > 0)
        sentence +=
            u' ' + m_context.texts().count(u"report.summary.lead-high"_s, high,
                                           {m_context.texts().number(whole), m_context.texts().percent(high, whole)});
    static const LevelCode withdrawn(u"withdrawn"_s);
    if (const int count = m_counts.levels.value(withdrawn); count > 0)
        sentence += u' ' + m_context.texts().count(u"report.summary.lead-withdrawn"_s, count,
                                                   {m_context.texts().number(whole)});
    return sentence + besideTheLevels();
}

/// What makes up the rest, so that the sentence adds up to all.
QString LevelsTable::besideTheLevels() const
{
    QString sentence;
    QStringList missing;
    int count = 0;
    for (auto it = m_counts.missing.cbegin(); it != m_counts.missing.cend(); ++it) {
        const QString label = m_context.labelOf(*m_round.pack, m_criterion.id, it.key());
        missing.append(m_context.text(u"summary.stand"_s, {label, m_context.texts().number(it.value())}));
        count += it.value();
    }
    if (count > 0)
        sentence += u' ' + m_context.texts().count(u"report.summary.lead-missing"_s, count,
                                                   {m_context.texts().list(missing)});
    if (m_counts.unsettled > 0)
        sentence += u' ' + m_context.texts().count(u"report.summary.lead-unsettled"_s, m_counts.unsettled);
    if (m_counts.notRated > 0)
        sentence += u' ' + m_context.texts().count(m_context.hidesUnsettled() ? u"report.summary.lead-not-published"_s
                                                                              : u"report.summary.lead-not-rated"_s,
                                                   m_counts.notRated);
    if (m_counts.notAsked > 0)
        sentence += u' ' + m_context.texts().count(u"report.summary.lead-not-asked"_s, m_counts.notAsked);
    return sentence;
}

void LevelsTable::addRow(TableBlock &table, const CodedAnswer &answer, const Span &label, int count) const
{
    QStringList numbers;
    for (const auto &[given, number] : m_numbers) {
        if (given == answer)
            numbers.append(number);
    }
    const QString share =
        answer.isCounted() ? QString::number(shareOf(count)) : u"–"_s;
    table.rows.append(
        {{TableCell{{label}, true}, cell(m_context.texts().number(count)), cell(share), cell(numberRanges(numbers))}});
}

QString LevelsTable::note() const
{
    int sum = 0;
    for (const int count : m_counts.levels)
        sum += shareOf(count);
    QStringList sentences;
    if (m_counts.rated() > 0 && sum != 100)
        sentences.append(m_context.text(u"rounded"_s, {QString::number(sum)}));
    if (m_counts.notRated > 0 && m_context.hidesUnsettled())
        sentences.append(m_context.text(u"unsettled-hidden"_s));
    return sentences.join(u' ');
}

int LevelsTable::shareOf(int count) const { return qRound(100.0 * count / std::max(1, m_counts.rated())); }

TableBlock LevelsTable::table() const
{
    TableBlock table;
    table.columns = {{1.2, 0, Side::Left}, {0, 74, Side::Right}, {0, 62, Side::Right}, {2.4, 0, Side::Left}};
    table.head = {headRow({m_context.text(u"level"_s), m_context.text(u"commitments"_s),
                           m_context.text(u"percent-of"_s, {m_context.texts().number(m_counts.rated())}),
                           m_context.text(u"numbers"_s)})};
    const auto add = [&](CodedAnswer::Kind kind, const LevelCode &code, int count) {
        const CodedAnswer answer{.kind = kind, .code = code};
        addRow(table, answer, m_context.answer(*m_round.pack, m_criterion.id, answer), count);
    };
    table.note = note();
    for (const Level *level : bestFirst(*m_round.pack->scaleOf(m_criterion.id))) {
        if (level->rank || m_counts.levels.value(level->code) > 0)
            add(CodedAnswer::Kind::Level, level->code, m_counts.levels.value(level->code));
    }
    for (auto it = m_counts.missing.cbegin(); it != m_counts.missing.cend(); ++it)
        add(CodedAnswer::Kind::Missing, it.key(), it.value());
    if (m_counts.notRated > 0)
        add(CodedAnswer::Kind::NotRated, {}, m_counts.notRated);
    if (m_counts.unsettled > 0)
        add(CodedAnswer::Kind::Unsettled, {}, m_counts.unsettled);
    if (m_counts.notAsked > 0)
        addRow(table, {.kind = CodedAnswer::Kind::NotAsked}, {.text = m_context.text(u"not-asked.why"_s)},
               m_counts.notAsked);
    return table;
}
