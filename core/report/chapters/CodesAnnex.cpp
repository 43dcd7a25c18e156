#include "core/report/chapters/CodesAnnex.h"

using namespace Qt::StringLiterals;

namespace {

/// How many criteria stand side by side in one table.
constexpr qsizetype mostColumns = 6;

} // namespace

void CodesAnnex::write()
{
    m_writer.chapter(m_context.sectionTitle(m_scope == Scope::All ? u"codes"_s : u"commitment-list"_s));
    m_writer.paragraph(intro());
    for (const RoundContext &round : m_context.ratedRounds()) {
        if (round.hasCommitmentRatings)
            writeRound(round);
    }
}

/// What is said of raters who differ: of an internal report that it shows where they do, of a public one that it does
/// not. Nothing where they agree on everything.
QString CodesAnnex::intro() const
{
    QString text = m_context.text(u"codes.intro"_s);
    if (m_context.hidesUnsettled())
        text += u' ' + m_context.text(u"unsettled-hidden"_s);
    else if (m_context.options().unsettled.value_or(0) > 0)
        text += u' ' + m_context.text(u"codes.unsettled"_s);
    return text;
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

/// The missing value that stands for every commitment alike; empty where one has anything else.
LevelCode CodesAnnex::sameForAll(const RoundContext &round, const Criterion &criterion) const
{
    QSet<LevelCode> codes;
    for (const Commitment &commitment : m_context.commitments()) {
        const CodedAnswer answer = round.answerOf(Subject::of(commitment.id), criterion.id);
        if (answer.kind != CodedAnswer::Kind::Missing)
            return {};
        codes.insert(answer.code);
    }
    return codes.size() == 1 ? *codes.cbegin() : LevelCode();
}

void CodesAnnex::writeRound(const RoundContext &round)
{
    m_writer.section(m_context.text(u"round"_s, {m_context.of(round.round.title)}));
    QStringList without;
    QMap<LevelCode, QStringList> same;
    for (const Criterion &criterion : asked(round)) {
        if (!isRatedAnywhere(round, criterion))
            without.append(m_context.of(criterion.title));
        else if (const LevelCode code = sameForAll(round, criterion); !code.isEmpty())
            same[code].append(m_context.of(criterion.title));
    }
    if (!without.isEmpty())
        m_writer.paragraph(m_context.text(u"codes.without"_s, {m_context.texts().list(without)}));
    for (auto it = same.cbegin(); it != same.cend(); ++it)
        m_writer.paragraph(m_context.text(u"codes.same"_s, {m_context.labelOf(*round.pack, {}, it.key()),
                                                            m_context.texts().list(it.value())}));
    writeTables(round);
}

/// Of all dimensions one after the other, in as few tables as hold them, and as even as can be: six criteria are two
/// tables of three, not one of five and one of one.
void CodesAnnex::writeTables(const RoundContext &round)
{
    QList<Criterion> rated;
    for (const Dimension &dimension : round.pack->dimensions) {
        for (const Criterion &criterion : asked(round)) {
            if (criterion.dimension == dimension.id && isRatedAnywhere(round, criterion) &&
                sameForAll(round, criterion).isEmpty())
                rated.append(criterion);
        }
    }
    const qsizetype tables = (rated.size() + mostColumns - 1) / mostColumns;
    for (qsizetype i = 0, first = 0; i < tables; ++i) {
        const qsizetype next = rated.size() * (i + 1) / tables;
        writeTable(round, rated.mid(first, next - first));
        first = next;
    }
}

/// The names of the dimensions, each above its criteria.
TableRow CodesAnnex::dimensionsAbove(const RoundContext &round, const QList<Criterion> &criteria) const
{
    TableRow row{.cells = {TableCell{}, TableCell{}}};
    for (qsizetype i = 0; i < criteria.size(); ++i) {
        const DimensionCode &id = criteria.at(i).dimension;
        if (i > 0 && id == criteria.at(i - 1).dimension) {
            ++row.cells.last().columns;
            continue;
        }
        const Dimension *dimension = round.pack->dimension(id);
        row.cells.append(cell(dimension ? m_context.of(dimension->title) : QString()));
    }
    return row;
}

void CodesAnnex::writeTable(const RoundContext &round, const QList<Criterion> &criteria)
{
    TableBlock table;
    table.size = TableBlock::Size::Small;
    table.columns = {{0, 20, Side::Right}, {1 + 0.25 * double(criteria.size()), 0, Side::Left}};
    QStringList titles{m_context.text(u"evidence.number"_s), m_context.text(u"commitment"_s)};
    QStringList dimensions;
    for (const Criterion &criterion : criteria) {
        table.columns.append({1, 0, Side::Left});
        titles.append(m_context.of(criterion.title));
    }
    table.head = {dimensionsAbove(round, criteria), headRow(titles)};
    for (const TableCell &dimension : table.head.first().cells.mid(2))
        dimensions.append(dimension.spans.first().text);
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
    table.note = notCountedNote(m_context);
    m_writer.table(table, m_context.text(u"codes.caption"_s, {m_context.texts().list(dimensions)}));
}

TableRow CodesAnnex::rowOf(const RoundContext &round, const Commitment &commitment,
                           const QList<Criterion> &criteria) const
{
    TableRow row;
    row.cells.append(TableCell{{{.text = commitment.number, .link = u"#"_s + anchorOf(commitment)}}, true});
    row.cells.append(TableCell{{m_context.span(commitment.title)}, false});
    const Answers answers = round.levels->answers(*round.pack, Subject::of(commitment.id));
    for (const Criterion &criterion : criteria)
        row.cells.append(TableCell{{m_context.answer(*round.pack, criterion.id, answers.to(criterion.id))}, false});
    return row;
}
