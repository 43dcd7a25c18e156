#include "core/report/CodesAnnex.h"

using namespace Qt::StringLiterals;

namespace {

/// How many criteria stand side by side in one table.
constexpr qsizetype mostColumns = 5;

} // namespace

void CodesAnnex::write()
{
    m_writer.chapter(m_context.text(u"codes"_s));
    m_writer.paragraph(m_context.text(u"codes.intro"_s));
    bool isEmpty = true;
    for (const RoundContext &round : m_context.ratedRounds()) {
        if (!round.hasCommitmentRatings)
            continue;
        isEmpty = false;
        writeRound(round);
    }
    if (isEmpty)
        m_writer.paragraph(m_context.text(u"codes.none"_s));
}

bool CodesAnnex::isRatedAnywhere(const RoundContext &round, const Criterion &criterion) const
{
    for (const Commitment &commitment : m_context.commitments()) {
        const Subject subject = Subject::of(commitment.id);
        if (!round.levels->of(subject, criterion.id).isEmpty() || round.levels->isUnsettled(subject, criterion.id))
            return true;
    }
    return false;
}

void CodesAnnex::writeRound(const RoundContext &round)
{
    m_writer.section(m_context.text(u"round"_s, {m_context.of(round.round.title)}));
    QStringList without;
    for (const Criterion &criterion : round.pack->criteriaFor(SubjectKind::Commitment)) {
        if (!isRatedAnywhere(round, criterion))
            without.append(m_context.of(criterion.title));
    }
    if (!without.isEmpty())
        m_writer.paragraph(m_context.text(u"codes.without"_s, {m_context.texts().list(without)}));
    for (const Dimension &dimension : round.pack->dimensions)
        writeDimension(round, dimension);
}

void CodesAnnex::writeDimension(const RoundContext &round, const Dimension &dimension)
{
    QList<Criterion> rated;
    for (const Criterion &criterion : round.pack->criteriaFor(SubjectKind::Commitment, dimension.id)) {
        if (isRatedAnywhere(round, criterion))
            rated.append(criterion);
    }
    // As even as can be: six criteria are two tables of three, not one of five and one of one.
    const qsizetype tables = (rated.size() + mostColumns - 1) / mostColumns;
    const QString title = m_context.of(dimension.title);
    for (qsizetype i = 0, first = 0; i < tables; ++i) {
        const qsizetype next = rated.size() * (i + 1) / tables;
        writeTable(round, i == 0 ? title : title + u' ' + m_context.text(u"continued"_s),
                   rated.mid(first, next - first));
        first = next;
    }
}

void CodesAnnex::writeTable(const RoundContext &round, const QString &title, const QList<Criterion> &criteria)
{
    m_writer.heading(3, title);
    TableBlock table;
    table.size = TableBlock::Size::Small;
    table.columns = {{0, 20, Side::Right}, {1.9, 0, Side::Left}};
    QStringList titles{m_context.text(u"evidence.number"_s), m_context.text(u"commitment"_s)};
    for (const Criterion &criterion : criteria) {
        table.columns.append({1, 0, Side::Left});
        titles.append(m_context.of(criterion.title));
    }
    table.head = {headRow(titles)};
    for (const Commitment &commitment : m_context.commitments()) {
        TableRow row;
        row.cells.append(TableCell{{{.text = commitment.number, .link = u"#"_s + anchorOf(commitment)}}, true});
        row.cells.append(TableCell{{m_context.span(commitment.title)}, false});
        const Subject subject = Subject::of(commitment.id);
        for (const Criterion &criterion : criteria) {
            const bool isUnsettled = round.levels->isUnsettled(subject, criterion.id);
            row.cells.append(isUnsettled ? cell(m_context.text(u"unsettled"_s))
                                         : TableCell{{m_context.level(*round.pack, criterion.id,
                                                                      round.levels->of(subject, criterion.id))},
                                                     false});
        }
        table.rows.append(row);
    }
    m_writer.table(table);
}
