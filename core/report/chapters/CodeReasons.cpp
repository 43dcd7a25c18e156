#include "core/report/chapters/CodeReasons.h"

#include "core/report/chapters/PromisingSection.h"
#include "core/report/chapters/ReasonText.h"
#include "core/report/chapters/ReasonsBelow.h"
#include "core/report/chapters/ResultsSection.h"

#include <utility>

using namespace Qt::StringLiterals;

void CodeReasons::write()
{
    const bool hasChapter = m_context.outline().isOn(u"commitments"_s);
    const RatingsPart ofPlan{[this](const Criterion &criterion) { return isOfPlanHere(criterion); },
                             [](const DerivedValue &) {
                                 return false;
                             }};
    for (const RoundContext &round : m_context.ratedRounds()) {
        if (!hasChapter) {
            writeCommitments(round);
            for (const Cluster &cluster : m_context.contents().clustersOf(m_context.plan().id))
                writeRatings(round, Subject::of(cluster.id),
                             m_context.text(u"code-reasons.cluster"_s, {cluster.number, m_context.of(cluster.title)}),
                             {});
        }
        writeRatings(round, Subject::of(m_context.plan().id), m_context.text(u"code-reasons.plan"_s), ofPlan);
    }
}

void CodeReasons::head()
{
    if (!std::exchange(m_isHeaded, true))
        m_writer.section(m_context.text(u"code-reasons"_s));
}

void CodeReasons::writeCommitments(const RoundContext &round)
{
    ReasonsBelow below(m_context);
    const TableBlock reasons = table(round, below);
    if (reasons.rows.isEmpty())
        return;
    head();
    m_writer.table(reasons, m_context.text(u"code-reasons.caption"_s, {m_context.of(round.round.title)}));
    below.write(m_writer);
}

void CodeReasons::writeRatings(const RoundContext &round, const Subject &subject, const QString &title,
                               const RatingsPart &part)
{
    const RatingsTable ratings(m_context, round, subject, part);
    if (!ratings.hasReasons())
        return;
    head();
    m_writer.heading(3, m_context.text(u"code-reasons.of-round"_s, {title, m_context.of(round.round.title)}));
    ratings.write(m_writer);
}

/// As those singled out have where the plan's commitments have none.
bool CodeReasons::hasOwnSection(const Commitment &commitment) const
{
    return m_context.outline().isOn(u"promising"_s) && PromisingSection::isPicked(m_context, commitment);
}

/// By the tables of early results and of completion, which say why.
bool CodeReasons::isToldElsewhere(const RoundContext &round, const Criterion &criterion) const
{
    const ReportOutline &outline = m_context.outline();
    return (outline.isOn(u"completion"_s) && criterion.id == round.completionCode) ||
           (outline.isOn(u"early-results"_s) && ResultsSection::tells(m_context, round, criterion.id));
}

/// Neither the chapters of the process nor a section of its own have it.
bool CodeReasons::isOfPlanHere(const Criterion &criterion) const
{
    const ReportOutline &outline = m_context.outline();
    const QString half = criterion.phase == Phase::Design ? u"process-development"_s : u"process-implementation"_s;
    return !outline.isOn(u"process"_s) && !outline.isOn(half) && !m_context.isPrintedElsewhere(criterion.id, {});
}

TableBlock CodeReasons::table(const RoundContext &round, ReasonsBelow &below) const
{
    TableBlock table;
    table.columns = {{1.25, 0, Side::Left}, {1, 0, Side::Left}, {3.4, 0, Side::Left}};
    table.head = {headRow({m_context.text(u"criterion"_s), m_context.text(u"level"_s), m_context.text(u"why"_s)})};
    for (const Commitment &commitment : m_context.commitments()) {
        if (hasOwnSection(commitment)) {
            ReasonsBelow there(m_context);
            if (!rowsOf(round, commitment, there).isEmpty())
                table.note = m_context.text(u"code-reasons.others"_s);
            continue;
        }
        const QList<TableRow> rows = rowsOf(round, commitment, below);
        if (rows.isEmpty())
            continue;
        Span name = m_context.span(commitment.title);
        name.text = m_context.commitmentName(commitment);
        table.rows.append(TableRow{.cells = {TableCell{{name}, false}}, .isGroup = true});
        table.rows += rows;
    }
    return table;
}

QList<TableRow> CodeReasons::rowsOf(const RoundContext &round, const Commitment &commitment, ReasonsBelow &below) const
{
    QList<TableRow> rows;
    for (const Criterion &criterion : round.pack->criteriaFor(SubjectKind::Commitment)) {
        if (!isToldElsewhere(round, criterion))
            rows += rowOf(round, commitment, Subject::of(commitment.id), criterion.id,
                          m_context.of(criterion.title), below);
    }
    return rows + milestoneRows(round, commitment, below);
}

QList<TableRow> CodeReasons::milestoneRows(const RoundContext &round, const Commitment &commitment,
                                           ReasonsBelow &below) const
{
    QList<TableRow> rows;
    for (const Milestone &milestone : m_context.contents().milestonesOf(commitment.id)) {
        for (const Criterion &criterion : round.pack->criteriaFor(SubjectKind::Milestone))
            rows += rowOf(
                round, commitment, Subject::of(milestone.id), criterion.id,
                m_context.text(u"code-reasons.milestone"_s, {m_context.of(criterion.title), milestone.number}), below);
    }
    return rows;
}

QList<TableRow> CodeReasons::rowOf(const RoundContext &round, const Commitment &commitment, const Subject &subject,
                                   const CriterionCode &criterion, const QString &title, ReasonsBelow &below) const
{
    const Spans why = reasonsFor(m_context, round, subject, criterion);
    if (why.isEmpty())
        return {};
    const Span level = m_context.answer(*round.pack, criterion, round.answerOf(subject, criterion));
    const QString heading = m_context.text(u"why-by"_s, {m_context.commitmentName(commitment), title});
    return {{{TableCell{{{.text = title}}, true}, TableCell{{level}, false},
              TableCell{below.inCell(heading, why), false}}}};
}
