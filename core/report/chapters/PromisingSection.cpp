#include "core/report/chapters/PromisingSection.h"

#include "core/evaluation/LevelCounts.h"
#include "core/report/chapters/CommitmentChapter.h"
#include "core/report/chapters/ReasonText.h"
#include "core/report/chapters/ReasonsBelow.h"

using namespace Qt::StringLiterals;

namespace {

/// What was picked, in the plan's order.
QList<Commitment> picked(const ReportContext &context)
{
    QList<Commitment> commitments;
    for (const Commitment &commitment : context.commitments()) {
        if (PromisingSection::isPicked(context, commitment))
            commitments.append(commitment);
    }
    return commitments;
}

/// The first reason that somebody gave for the pick.
Spans reasonOf(const ReportContext &context, const Commitment &commitment)
{
    const ReportSection *section = reportStructures().section(u"promising"_s);
    for (const RoundContext &round : context.ratedRounds()) {
        for (const Rating &rating : context.contents().ratingsOf(round.round.id, Subject::of(commitment.id))) {
            if (section->criteria.contains(rating.key.criterion) && !rating.reason.isEmpty())
                return reasonText(context, rating);
        }
    }
    return {};
}

} // namespace

bool PromisingSection::isPicked(const ReportContext &context, const Commitment &commitment)
{
    const ReportSection *section = reportStructures().section(u"promising"_s);
    bool isPicked = false;
    for (const RoundContext &round : context.ratedRounds()) {
        for (const CriterionCode &criterion : section->criteria)
            isPicked |= round.answerOf(Subject::of(commitment.id), criterion).code == LevelCode(u"yes"_s);
    }
    return isPicked;
}

bool PromisingSection::hasContent(const ReportContext &context) { return !picked(context).isEmpty(); }

void PromisingSection::write()
{
    const QList<Commitment> commitments = picked(m_context);
    m_writer.chapter(m_context.sectionTitle(u"promising"_s));
    m_writer.lead(sentences().join(u' '));
    if (m_context.outline().isOn(u"commitments"_s)) {
        writeTable(commitments);
        return;
    }
    CommitmentChapter chapter(m_context, m_writer);
    for (const Commitment &commitment : commitments)
        chapter.writeCommitment(commitment);
}

/// For each round and criterion that picked something out: how many of those that were rated, and which.
QStringList PromisingSection::sentences() const
{
    const ReportSection *section = reportStructures().section(u"promising"_s);
    const QList<Subject> counted = subjectsOf(m_context.commitments());
    QStringList sentences;
    for (const RoundContext &round : m_context.ratedRounds()) {
        for (const CriterionCode &code : section->criteria) {
            const Criterion *criterion = round.pack->criterion(code);
            QStringList numbers;
            for (const Commitment &commitment : m_context.commitments()) {
                const bool isYes = round.answerOf(Subject::of(commitment.id), code).code == LevelCode(u"yes"_s);
                if (commitment.isCounted && isYes)
                    numbers.append(commitment.number);
            }
            if (!criterion || numbers.isEmpty())
                continue;
            const int rated = countLevels(*round.pack, *round.levels, code, counted).rated();
            sentences.append(m_context.texts().count(
                u"report.promising"_s, rated,
                {m_context.of(criterion->title), m_context.of(round.round.title), QString::number(numbers.size()),
                 QString::number(counted.size()), numberRanges(numbers)}));
        }
    }
    return sentences;
}

void PromisingSection::writeTable(const QList<Commitment> &commitments)
{
    TableBlock table;
    table.columns = {{0, 32, Side::Left}, {1.4, 0, Side::Left}, {2, 0, Side::Left}};
    table.head = {
        headRow({m_context.text(u"evidence.number"_s), m_context.text(u"commitment"_s), m_context.text(u"why"_s)})};
    ReasonsBelow below(m_context);
    for (const Commitment &commitment : commitments)
        table.rows.append(
            {{TableCell{{{.text = commitment.number, .link = u"#"_s + anchorOf(commitment)}}, true},
              TableCell{{m_context.span(commitment.title)}, false},
              TableCell{below.inCell(m_context.commitmentName(commitment), reasonOf(m_context, commitment)), false}}});
    m_writer.table(table);
    below.write(m_writer);
}
