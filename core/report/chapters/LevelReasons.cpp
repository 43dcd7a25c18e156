#include "core/report/chapters/LevelReasons.h"

#include "core/report/chapters/ReasonText.h"

using namespace Qt::StringLiterals;

void LevelReasons::add(const Commitment &commitment)
{
    const Subject subject = Subject::of(commitment.id);
    const Spans why = reasonsFor(m_context, m_round, subject, m_criterion.id);
    m_hasNotCounted = m_hasNotCounted || !commitment.isCounted;
    m_hasReasons = m_hasReasons || !why.isEmpty();
    const Span level = m_context.answer(*m_round.pack, m_criterion.id, m_round.answerOf(subject, m_criterion.id));
    m_rows.append({{TableCell{{{.text = commitment.number, .link = u"#"_s + anchorOf(commitment)}}, true},
                    TableCell{{m_context.span(commitment.title)}, false}, TableCell{{level}, false},
                    TableCell{m_below.inCell(m_context.commitmentName(commitment), why), false}}});
}

void LevelReasons::write(BlockWriter &writer, const QString &caption) const
{
    if (m_rows.isEmpty())
        return;
    TableBlock table;
    table.rows = m_rows;
    table.columns = {{0, 32, Side::Left}, {1.4, 0, Side::Left}, {0.9, 0, Side::Left}};
    QStringList titles{m_context.text(u"evidence.number"_s), m_context.text(u"commitment"_s),
                       m_context.of(m_criterion.title)};
    if (m_hasReasons) {
        table.columns.append({2.4, 0, Side::Left});
        titles.append(m_context.text(u"why"_s));
    } else {
        for (TableRow &row : table.rows)
            row.cells.removeLast();
    }
    table.head = {headRow(titles)};
    if (m_hasNotCounted)
        table.note = notCountedNote(m_context);
    writer.table(table, caption);
    m_below.write(writer);
}
