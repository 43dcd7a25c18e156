#include "core/report/chapters/SelfReportSection.h"

#include "core/report/chapters/ChartTables.h"

using namespace Qt::StringLiterals;

SelfReportSection::SelfReportSection(const ReportContext &context, const RoundContext &round,
                                     const Criterion &criterion)
    : m_context(context), m_round(round), m_criterion(criterion),
      m_comparison(compareSelfReports(context.contents(), *round.pack, *round.levels, context.plan().id, criterion.id,
                                      round.round.asOf))
{}

QString SelfReportSection::words() const
{
    QStringList sentences{m_context.text(u"summary.self-report.lead"_s, {m_context.asOf(m_round.round)})};
    const auto tell = [&](const QString &key, qsizetype count, const QStringList &arguments = {}) {
        if (count > 0)
            sentences.append(m_context.texts().count(u"report.summary.self-report."_s + key, count, arguments));
    };
    QStringList stands;
    for (const ReportedStand stand : {ReportedStand::Higher, ReportedStand::Same, ReportedStand::Lower}) {
        if (const qsizetype count = m_comparison.at(stand).size(); count > 0)
            stands.append(m_context.text(u"summary.self-report.stand"_s, {m_context.text(u"stand."_s + toString(stand)),
                                                                          m_context.texts().number(count)}));
    }
    if (!stands.isEmpty())
        tell(u"both"_s, m_comparison.rows.size(), {m_context.texts().list(stands)});
    tell(u"apart"_s, m_comparison.at(ReportedStand::Apart).size());
    tell(u"without"_s, m_comparison.withoutReport.size());
    tell(u"unscored"_s, m_comparison.withoutScore.size());
    tell(u"other-scale"_s, m_comparison.onAnotherScale.size());
    return sentences.join(u' ');
}

void SelfReportSection::write(BlockWriter &writer) const
{
    writer.paragraph(words());
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
