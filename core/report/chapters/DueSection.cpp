#include "core/report/chapters/DueSection.h"

#include "core/report/LevelPalette.h"

#include <algorithm>

using namespace Qt::StringLiterals;

DueSection::DueSection(const ReportContext &context, BlockWriter &writer) : m_context(context), m_writer(writer)
{
    for (const RoundContext &round : context.ratedRounds()) {
        if (round.round.asOf.isValid() && (!m_asOf.isValid() || round.round.asOf > m_asOf))
            m_asOf = round.round.asOf;
    }
    if (!m_asOf.isValid())
        return;
    const auto methodOf = [&context](RoundId id) -> const MethodPack * {
        for (const RoundContext &round : context.rounds()) {
            if (round.round.id == id)
                return round.pack.get();
        }
        return nullptr;
    };
    m_states = dueStates(context.contents(), context.plan().id, m_asOf, methodOf);
    m_states.removeIf([](const DueState &state) { return state.subject.kind != SubjectKind::Commitment; });
    m_chart = chartOfDue(m_states, m_asOf);
    m_line = timeLineOfPlan(context.contents(), context.plan().id, m_asOf, methodOf);
}

void DueSection::write()
{
    if (isEmpty())
        return;
    m_writer.section(m_context.text(u"due-section"_s));
    const bool isUndated =
        std::none_of(m_states.cbegin(), m_states.cend(), [](const DueState &state) { return state.due.has_value(); });
    if (isUndated) {
        m_writer.paragraph(m_context.texts().count(u"report.due-section.undated"_s, m_states.size()));
        return;
    }
    QStringList parts;
    for (const DueStanding one : m_chart.standings)
        parts.append(m_context.text(u"due-section.count"_s, {m_context.text(u"due."_s + toString(one)).toLower(),
                                                             QString::number(m_chart.of(one))}));
    const QString rounds = roundsBehind(m_context, m_states);
    m_writer.paragraph(m_context.texts().count(u"report.due-section.lead"_s, m_chart.total(),
                                               {m_context.day(m_asOf), parts.join(u"; "_s)}) +
                       u' ' + m_context.text(rounds.isEmpty() ? u"due-section.no-basis"_s : u"due-section.basis"_s,
                                             {rounds}));
    writeChart();
    writeTimeLine();
    m_writer.table(dateTable(), m_context.text(u"due-section.dates"_s, {m_context.day(m_asOf)}));
}

QString DueSection::roundsBehind(const ReportContext &context, const QList<DueState> &states)
{
    QStringList titles;
    for (const RoundContext &round : context.rounds()) {
        const bool isBehind = std::any_of(states.cbegin(), states.cend(),
                                          [&](const DueState &state) { return state.round == round.round.id; });
        if (isBehind)
            titles.append(context.text(u"round-name"_s, {context.of(round.round.title)}));
    }
    return titles.isEmpty() ? QString()
                            : context.texts().count(u"report.rounds-named"_s, titles.size(),
                                                    {context.texts().list(titles)});
}

void DueSection::writeChart()
{
    m_writer.figure(Figure::ofDue(m_chart, m_context.language()),
                    m_context.text(u"due-section.caption"_s, {m_context.day(m_asOf)}), alternativeText());
    m_writer.table(chartTable(), m_context.text(u"summary.figures-of"_s, {QString::number(m_writer.lastFigure())}));
}

/// In parts, so that no page is left half empty before one.
void DueSection::writeTimeLine()
{
    QString suffix;
    for (const TimeLine &part : m_line.inParts(rowsOfTimeLine(m_line.rows.size()))) {
        QStringList rows;
        for (const TimeLineRow &row : part.rows) {
            const QString due = row.ends ? m_context.texts().date(*row.ends) : standing(DueStanding::WithoutDate);
            const bool isLate = row.state && row.state->standing == DueStanding::Late;
            rows.append(
                m_context.text(isLate ? u"due-section.row-late"_s : u"due-section.row"_s,
                               {row.number, due, row.state ? standing(row.state->standing).toLower() : QString(),
                                row.state ? QString::number(row.state->daysPast) : QString()}));
        }
        m_writer.figure(
            Figure::ofTimeLine(part, m_context.language()), m_context.text(u"due-section.time-line"_s) + suffix,
            m_context.text(u"due-section.time-line.alternative"_s, {m_context.day(m_asOf), rows.join(u"; "_s)}));
        suffix = u' ' + m_context.text(u"continued"_s);
    }
}

QString DueSection::standing(DueStanding standing) const
{
    return m_context.texts().text(u"chart.due."_s + toString(standing));
}

TableBlock DueSection::chartTable() const
{
    TableBlock table;
    table.size = TableBlock::Size::Small;
    table.columns = {{1, 100, Side::Left}};
    QStringList titles{m_context.text(u"due-section.period"_s)};
    for (const DueStanding one : m_chart.standings) {
        table.columns.append({0, 54, Side::Right});
        titles.append(standing(one));
    }
    table.columns.append({0, 46, Side::Right});
    titles.append(m_context.text(u"total"_s));
    table.head = {headRow(titles)};
    const auto add = [&](const QList<LevelBar> &bars, const QString &heading) {
        if (bars.isEmpty())
            return;
        if (!heading.isEmpty()) {
            TableRow group;
            group.cells = {cell(heading)};
            group.isGroup = true;
            table.rows.append(group);
        }
        for (const LevelBar &bar : bars) {
            TableRow row;
            row.cells.append(TableCell{{{.text = m_context.of(bar.label), .isBold = bar.isTotal}}, true});
            for (const int count : bar.counts + QList<int>{bar.total()})
                row.cells.append(TableCell{{{.text = QString::number(count), .isBold = bar.isTotal}}, false});
            table.rows.append(row);
        }
    };
    add(m_chart.byDate, {});
    add(m_chart.byDelay, m_context.texts().text(u"chart.due.by-delay"_s));
    return table;
}

TableBlock DueSection::dateTable() const
{
    TableBlock table;
    table.size = TableBlock::Size::Small;
    table.columns = {
        {0, 30, Side::Left}, {3, 0, Side::Left}, {0, 86, Side::Left}, {0, 112, Side::Left}, {0, 46, Side::Right}};
    table.head = {headRow({m_context.text(u"due-section.number"_s), m_context.text(u"commitment"_s),
                           m_context.text(u"milestones.due"_s), m_context.text(u"due-section.state"_s),
                           m_context.text(u"due-section.days-late"_s)})};
    for (const DueState &state : m_states) {
        const Commitment *commitment = m_context.contents().commitment(*state.subject.commitment());
        const bool isLate = state.standing == DueStanding::Late;
        Span mark{.text = standing(state.standing)};
        mark.glyph = standingGlyph(state.standing);
        table.rows.append(
            {{cell(commitment->number),
              TableCell{{{.text = m_context.of(commitment->title), .link = u'#' + anchorOf(*commitment)}}, true},
              cell(state.due ? m_context.texts().date(*state.due) : u"–"_s), TableCell{{mark}, false},
              cell(isLate ? QString::number(state.daysPast) : u"–"_s)}});
    }
    return table;
}

QString DueSection::alternativeText() const
{
    QStringList sentences;
    for (const QList<LevelBar> &bars : {m_chart.byDate, m_chart.byDelay}) {
        for (const LevelBar &bar : bars) {
            QStringList pieces;
            for (qsizetype i = 0; i < bar.counts.size(); ++i) {
                if (bar.counts.at(i) > 0)
                    pieces.append(m_context.text(u"summary.outcome"_s, {standing(m_chart.standings.at(i)).toLower(),
                                                                        QString::number(bar.counts.at(i))}));
            }
            sentences.append(m_context.text(u"alternative.bar"_s, {m_context.of(bar.label), pieces.join(u", "_s)}));
        }
    }
    return m_context.text(u"alternative.bars"_s, {sentences.join(u' ')});
}
