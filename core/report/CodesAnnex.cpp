#include "core/report/CodesAnnex.h"

using namespace Qt::StringLiterals;

namespace {

/// How many criteria stand side by side in one table.
constexpr qsizetype mostColumns = 5;

} // namespace

void CodesAnnex::write()
{
    m_writer.chapter(m_context.sectionTitle(m_scope == Scope::All ? u"codes"_s : u"commitment-list"_s));
    m_writer.paragraph(m_context.text(u"codes.intro"_s));
    for (const RoundContext &round : m_context.ratedRounds()) {
        if (round.hasCommitmentRatings)
            writeRound(round);
    }
}

QList<Criterion> CodesAnnex::asked(const RoundContext &round) const
{
    QList<Criterion> criteria = round.pack->criteriaFor(SubjectKind::Commitment);
    criteria.removeIf(
        [this](const Criterion &criterion) { return m_scope == Scope::Design && criterion.phase != Phase::Design; });
    return criteria;
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
    for (const Criterion &criterion : asked(round)) {
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
    for (const Criterion &criterion : asked(round)) {
        if (criterion.dimension == dimension.id && isRatedAnywhere(round, criterion))
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
    table.columns = {{0, 20, Side::Right}, {1 + 0.3 * double(criteria.size()), 0, Side::Left}};
    QStringList titles{m_context.text(u"evidence.number"_s), m_context.text(u"commitment"_s)};
    for (const Criterion &criterion : criteria) {
        table.columns.append({1, 0, Side::Left});
        titles.append(m_context.of(criterion.title));
    }
    table.head = {headRow(titles)};
    const QList<Cluster> clusters =
        m_scope == Scope::Design ? m_context.contents().clustersOf(m_context.plan().id) : QList<Cluster>();
    const auto addGroup = [&](const QString &name, ClusterId id) {
        const qsizetype before = table.rows.size();
        for (const Commitment &commitment : m_context.commitments()) {
            const Cluster *cluster = clusters.isEmpty() ? nullptr : m_context.contents().clusterOf(commitment.id);
            if ((cluster ? cluster->id : ClusterId()) == id)
                table.rows.append(rowOf(round, commitment, criteria));
        }
        if (!name.isEmpty() && table.rows.size() > before)
            table.rows.insert(before, TableRow{.cells = {cell(name)}, .isGroup = true});
    };
    for (const Cluster &cluster : clusters)
        addGroup(m_context.text(u"cluster-titled"_s, {cluster.number, m_context.of(cluster.title)}), cluster.id);
    addGroup(clusters.isEmpty() ? QString() : m_context.text(u"cluster.none"_s), {});
    m_writer.table(table);
}

TableRow CodesAnnex::rowOf(const RoundContext &round, const Commitment &commitment,
                           const QList<Criterion> &criteria) const
{
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
    return row;
}
