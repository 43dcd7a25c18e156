#include "core/report/SelfReportSection.h"

#include "core/report/ChartTables.h"

using namespace Qt::StringLiterals;

SelfReportSection::SelfReportSection(const ReportContext &context, const RoundContext &round,
                                     const Criterion &criterion)
    : m_context(context), m_round(round), m_criterion(criterion),
      m_comparison(compareSelfReports(context.contents(), *round.pack, *round.levels, context.plan().id, criterion.id,
                                      round.round.asOf))
{}

void SelfReportSection::write(BlockWriter &writer) const
{
    const auto number = [](qsizetype count) {
        return QString::number(count);
    };
    const auto at = [&](ReportedStand stand) {
        return number(m_comparison.at(stand).size());
    };
    QString words = m_context.text(u"summary.self-report.lead"_s,
                                   {m_context.asOf(m_round.round), number(m_comparison.rows.size()),
                                    at(ReportedStand::Higher), at(ReportedStand::Same), at(ReportedStand::Lower)});
    if (!m_comparison.at(ReportedStand::Apart).isEmpty())
        words += u' ' + m_context.text(u"summary.self-report.apart"_s, {at(ReportedStand::Apart)});
    words += u' ' + m_context.text(u"summary.self-report.without"_s,
                                   {number(m_comparison.withoutReport.size()), number(m_comparison.withoutScore.size()),
                                    number(m_comparison.onAnotherScale.size())});
    writer.paragraph(words);
    if (m_comparison.rows.isEmpty())
        return;
    const Figure figure{.kind = Figure::Kind::StackedBars,
                        .pack = m_round.pack.get(),
                        .language = m_context.language(),
                        .chart = m_comparison.chart,
                        .profile = {}};
    writer.figure(figure,
                  m_context.text(u"summary.self-report.caption"_s,
                                 {m_context.of(m_criterion.title), m_context.of(m_round.round.title)}),
                  alternativeText(m_context, *m_round.pack, m_comparison.chart));
    writer.table(chartTable(m_context, *m_round.pack, m_comparison.chart),
                 m_context.text(u"summary.figures-of"_s, {QString::number(writer.lastFigure())}));
    writer.table(table(), m_context.text(u"summary.self-report.table"_s));
}

TableBlock SelfReportSection::table() const
{
    TableBlock table;
    table.size = TableBlock::Size::Small;
    table.columns = {
        {2.2, 0, Side::Left}, {0.9, 0, Side::Left}, {0.9, 0, Side::Left}, {0, 62, Side::Left}, {1.6, 0, Side::Left}};
    table.head = {
        headRow({m_context.text(u"commitment"_s), m_context.text(u"level"_s), m_context.text(u"self-report"_s),
                 m_context.text(u"stand"_s), m_context.text(u"self-report.source"_s)})};
    for (const ReportedBeside &row : m_comparison.rows) {
        const Commitment *commitment = m_context.contents().commitment(row.commitment);
        QStringList source;
        if (row.report.reported)
            source.append(m_context.texts().date(*row.report.reported));
        if (!row.report.source.isEmpty())
            source.append(row.report.source);
        table.rows.append(
            {{TableCell{{{.text = commitment ? m_context.commitmentName(*commitment) : QString()}}, true},
              TableCell{{m_context.level(*m_round.pack, m_criterion.id, row.score)}, false},
              TableCell{{m_context.level(*m_round.pack, m_criterion.id, LevelCode(row.report.status))}, false},
              cell(m_context.text(u"stand."_s + toString(row.stand))), cell(source.join(u" · "_s))}});
    }
    return table;
}
