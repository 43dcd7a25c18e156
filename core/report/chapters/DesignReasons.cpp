#include "core/report/chapters/DesignReasons.h"

#include "core/report/chapters/PromisingSection.h"
#include "core/report/chapters/ReasonText.h"

using namespace Qt::StringLiterals;

void DesignReasons::write()
{
    if (m_context.outline().isOn(u"commitments"_s))
        return;
    bool isFirst = true;
    for (const RoundContext &round : m_context.ratedRounds()) {
        const TableBlock reasons = table(round);
        if (reasons.rows.isEmpty())
            continue;
        if (isFirst)
            m_writer.section(m_context.text(u"design-reasons"_s));
        isFirst = false;
        m_writer.table(reasons, m_context.text(u"design-reasons.caption"_s, {m_context.of(round.round.title)}));
    }
}

/// As those singled out have where the plan's commitments have none.
bool DesignReasons::hasOwnSection(const Commitment &commitment) const
{
    return m_context.outline().isOn(u"promising"_s) && PromisingSection::isPicked(m_context, commitment);
}

TableBlock DesignReasons::table(const RoundContext &round) const
{
    TableBlock table;
    table.columns = {{1.25, 0, Side::Left}, {1, 0, Side::Left}, {3.4, 0, Side::Left}};
    table.head = {headRow({m_context.text(u"criterion"_s), m_context.text(u"level"_s), m_context.text(u"why"_s)})};
    for (const Commitment &commitment : m_context.commitments()) {
        const QList<TableRow> rows = rowsOf(round, commitment);
        if (rows.isEmpty())
            continue;
        if (hasOwnSection(commitment)) {
            table.note = m_context.text(u"design-reasons.others"_s);
            continue;
        }
        Span name = m_context.span(commitment.title);
        name.text = m_context.commitmentName(commitment);
        table.rows.append(TableRow{.cells = {TableCell{{name}, false}}, .isGroup = true});
        table.rows += rows;
    }
    return table;
}

QList<TableRow> DesignReasons::rowsOf(const RoundContext &round, const Commitment &commitment) const
{
    const Subject subject = Subject::of(commitment.id);
    QList<TableRow> rows;
    for (const Criterion &criterion : round.pack->criteriaFor(SubjectKind::Commitment)) {
        if (criterion.phase != Phase::Design)
            continue;
        const Spans why = reasonsFor(m_context, round, subject, criterion.id);
        if (why.isEmpty())
            continue;
        const Span level = m_context.answer(*round.pack, criterion.id, round.answerOf(subject, criterion.id));
        rows.append({{TableCell{{{.text = m_context.of(criterion.title)}}, true}, TableCell{{level}, false},
                      TableCell{why, false}}});
    }
    return rows;
}
