#include "core/report/chapters/ProcessTimeLine.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isDated(const TimeLineRow &row) { return row.starts || row.ends; }

} // namespace

/// The latest day that a round looks from; the plan's end where none tells its day.
QDate ProcessTimeLine::asOf() const
{
    QDate latest;
    for (const RoundContext &round : m_context.rounds()) {
        if (!latest.isValid() || (round.round.asOf.isValid() && round.round.asOf > latest))
            latest = round.round.asOf;
    }
    return latest.isValid() || !m_context.plan().ends ? latest : m_context.plan().ends->lastDay();
}

QString ProcessTimeLine::itemInWords(const TimeLineRow &row) const
{
    const QString title = row.title.in(m_context.language()).simplified();
    const QString name = row.number.isEmpty() ? title : row.number + u' ' + title;
    const QString when = row.starts && row.ends ? m_context.text(u"process.time-line.span"_s,
                                                                 {m_context.day(*row.starts), m_context.day(*row.ends)})
                                                : m_context.day(row.ends ? *row.ends : *row.starts);
    return m_context.text(u"process.time-line.item"_s, {name, when});
}

void ProcessTimeLine::write(const QList<ProcessEvent> &events, const QList<Proposal> &proposals)
{
    QSet<QString> wanted;
    for (const ProcessEvent &event : events)
        wanted.insert(event.id.toString());
    for (const Proposal &proposal : proposals)
        wanted.insert(proposal.id.toString());
    TimeLine line = timeLineOfProcess(m_context.contents(), m_context.plan().id, asOf());
    line.rows.removeIf([&wanted](const TimeLineRow &row) { return !wanted.contains(row.id); });
    const qsizetype undated = line.rows.removeIf([](const TimeLineRow &row) { return !isDated(row); });
    if (line.rows.size() < 2)
        return;
    m_writer.section(m_context.text(u"process.time-line"_s));
    QString suffix;
    for (const TimeLine &part : line.inParts(rowsOfTimeLine(line.rows.size()))) {
        QStringList items;
        for (const TimeLineRow &row : part.rows)
            items.append(itemInWords(row));
        m_writer.figure(Figure::ofTimeLine(part, m_context.language()),
                        m_context.text(u"process.time-line.caption"_s) + suffix,
                        m_context.text(u"process.time-line.alternative"_s, {items.join(u"; "_s)}));
        suffix = u' ' + m_context.text(u"continued"_s);
    }
    if (undated > 0)
        m_writer.note(m_context.texts().count(u"report.process.time-line.undated"_s, undated));
}
