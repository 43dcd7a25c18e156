#include "core/report/chapters/BeforeAfterSection.h"

#include "core/report/chapters/ChartTables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

BeforeAfterSection::BeforeAfterSection(const ReportContext &context, BlockWriter &writer)
    : m_context(context), m_writer(writer)
{
    m_pairs = beforeAndAfterPairs(context.contents(), context.plan().id, [this](RoundId id) -> const MethodPack * {
        for (const RoundContext &round : m_context.rounds()) {
            if (round.round.id == id)
                return round.pack.get();
        }
        return nullptr;
    });
    m_pairs.removeIf(
        [this](const BeforeAfter &pair) { return roundOf(pair.before).isEmpty() || roundOf(pair.after).isEmpty(); });
}

RoundContext BeforeAfterSection::roundOf(RoundId id) const
{
    for (const RoundContext &round : m_context.rounds()) {
        if (round.round.id == id)
            return round;
    }
    return {};
}

void BeforeAfterSection::write()
{
    if (isEmpty())
        return;
    m_writer.section(m_context.text(u"before-after"_s));
    m_writer.paragraph(m_context.text(u"before-after.basis"_s));
    for (const BeforeAfter &pair : std::as_const(m_pairs))
        writePair(pair);
}

void BeforeAfterSection::writePair(const BeforeAfter &pair)
{
    const RoundContext before = roundOf(pair.before);
    const RoundContext after = roundOf(pair.after);
    m_writer.heading(3, pair.before == pair.after
                            ? m_context.text(u"before-after.phases"_s, {m_context.of(after.round.title)})
                            : m_context.text(u"before-after.rounds"_s,
                                             {m_context.of(before.round.title), m_context.asOf(before.round),
                                              m_context.of(after.round.title), m_context.asOf(after.round)}));
    for (const CriterionBeforeAfter &one : pair.criteria) {
        if (!one.rows.isEmpty())
            writeCriterion(one, before, after);
    }
    writeNotCompared(pair, after);
}

void BeforeAfterSection::writeCriterion(const CriterionBeforeAfter &one, const RoundContext &before,
                                        const RoundContext &after)
{
    const Criterion *criterion = after.pack->criterion(one.after);
    const Criterion *earlier = before.pack->criterion(one.before);
    const auto number = [](qsizetype count) {
        return QString::number(count);
    };
    const auto at = [&](Movement movement) {
        return number(one.at(movement).size());
    };
    const QString title =
        one.before == one.after
            ? m_context.of(criterion->title)
            : m_context.text(u"before-after.two"_s, {m_context.of(earlier->title), m_context.of(criterion->title)});
    QString words =
        m_context.texts().count(u"report.before-after.lead"_s, one.rows.size(),
                                {title, number(one.outOf()), at(Movement::Rose), at(Movement::Stayed),
                                 at(Movement::Fell)});
    if (!one.at(Movement::Apart).isEmpty())
        words += u' ' + m_context.text(u"before-after.apart"_s, {at(Movement::Apart)});
    m_writer.paragraph(words);
    const Figure figure{.kind = Figure::Kind::StackedBars,
                        .pack = after.pack.get(),
                        .language = m_context.language(),
                        .chart = one.chart,
                        .profile = {}};
    m_writer.figure(figure, m_context.text(u"before-after.caption"_s, {title}),
                    alternativeText(m_context, *after.pack, one.chart));
    m_writer.table(chartTable(m_context, *after.pack, one.chart),
                   m_context.text(u"summary.figures-of"_s, {QString::number(m_writer.lastFigure())}));
    if (const TableBlock moved = movedTable(one, after); !moved.rows.isEmpty())
        m_writer.table(moved, m_context.text(u"before-after.moved"_s, {title}));
}

/// Those that did not stay, by movement.
TableBlock BeforeAfterSection::movedTable(const CriterionBeforeAfter &one, const RoundContext &after) const
{
    TableBlock table;
    table.size = TableBlock::Size::Small;
    table.columns = {{2.4, 0, Side::Left}, {1, 0, Side::Left}, {1, 0, Side::Left}, {0, 60, Side::Left}};
    table.head = {headRow({m_context.text(u"commitment"_s), m_context.texts().text(u"chart.before"_s),
                           m_context.texts().text(u"chart.after"_s), m_context.text(u"before-after.movement"_s)})};
    for (const Movement movement : {Movement::Rose, Movement::Fell, Movement::Apart}) {
        for (const MovedCommitment &row : one.rows) {
            if (row.movement != movement)
                continue;
            const Commitment *commitment = m_context.contents().commitment(row.commitment);
            table.rows.append(
                {{TableCell{{{.text = m_context.commitmentName(*commitment)}}, true},
                  TableCell{{m_context.level(*after.pack, one.after, row.before)}, false},
                  TableCell{{m_context.level(*after.pack, one.after, row.after)}, false},
                  cell(m_context.text(movement == Movement::Apart ? u"before-after.apart-one"_s
                                                                  : u"before-after."_s + toString(movement)))}});
        }
    }
    return table;
}

void BeforeAfterSection::writeNotCompared(const BeforeAfter &pair, const RoundContext &after)
{
    QStringList without;
    QStringList walked;
    for (const NotCompared &one : pair.notCompared) {
        if (const Criterion *criterion = after.pack->criterion(one.criterion))
            (one.crossWalk.isEmpty() ? without : walked).append(m_context.of(criterion->title));
    }
    QStringList sentences;
    if (!without.isEmpty())
        sentences.append(m_context.text(u"before-after.other-scale"_s, {m_context.texts().list(without)}));
    if (!walked.isEmpty())
        sentences.append(m_context.text(u"before-after.cross-walk"_s, {m_context.texts().list(walked)}));
    if (!sentences.isEmpty())
        m_writer.note(sentences.join(u' '));
}
