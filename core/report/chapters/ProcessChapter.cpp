#include "core/report/chapters/ProcessChapter.h"

#include "core/report/chapters/NarrativeText.h"
#include "core/report/chapters/ProcessRegister.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isOf(ProcessChapter::Part part, bool isDevelopment)
{
    return part == ProcessChapter::Part::Whole || (part == ProcessChapter::Part::Development) == isDevelopment;
}

bool isAsked(const RoundContext &round, ProcessChapter::Part part)
{
    const QList<Criterion> criteria = round.pack->criteriaFor(SubjectKind::Plan);
    return std::any_of(criteria.cbegin(), criteria.cend(),
                       [&](const Criterion &criterion) { return isOf(part, criterion.phase == Phase::Design); });
}

ProcessRegister::Stages stagesOf(ProcessChapter::Part part) { return {isOf(part, true), isOf(part, false)}; }

} // namespace

bool ProcessChapter::hasContent(const ReportContext &context, Part part)
{
    const bool hasQuestions = std::any_of(context.rounds().cbegin(), context.rounds().cend(),
                                          [&](const RoundContext &round) { return isAsked(round, part); });
    const bool hasText = (isOf(part, true) && !NarrativeText(context, u"process-development"_s).isEmpty()) ||
                         (isOf(part, false) && !NarrativeText(context, u"process-implementation"_s).isEmpty());
    return hasQuestions || hasText || ProcessRegister::hasContent(context, stagesOf(part));
}

void ProcessChapter::write()
{
    m_writer.chapter(m_context.sectionTitle(m_code), m_part != Part::Implementation || hasMuchToSay());
    if (m_part != Part::Implementation)
        m_writer.paragraph(m_context.text(u"process.intro"_s));
    writeNarratives();
    for (const RoundContext &round : m_context.rounds())
        writeRound(round);
    ProcessRegister(m_context, m_writer, stagesOf(m_part)).write();
}

/// More than that nothing was rated, which is not worth a page of its own.
bool ProcessChapter::hasMuchToSay() const
{
    const QList<RoundContext> rounds = m_context.ratedRounds();
    const bool hasRatings = std::any_of(rounds.cbegin(), rounds.cend(), [this](const RoundContext &round) {
        return !RatingsTable(m_context, round, Subject::of(m_context.plan().id), asked()).isEmpty();
    });
    return hasRatings || ProcessRegister::hasContent(m_context, stagesOf(m_part)) ||
           !NarrativeText(m_context, u"process-implementation"_s).isEmpty();
}

/// Headed where both parts stand in one chapter.
void ProcessChapter::writeNarratives()
{
    for (const QString &section : {u"process-development"_s, u"process-implementation"_s}) {
        const NarrativeText text(m_context, section);
        if (text.isEmpty() || !isOf(m_part, section == u"process-development"))
            continue;
        if (m_part == Part::Whole)
            m_writer.section(m_context.text(u"narrative."_s + section));
        text.write(m_writer);
    }
}

RatingsPart ProcessChapter::asked() const
{
    return {[this](const Criterion &criterion) {
                return isOf(m_part, criterion.phase == Phase::Design) &&
                       !m_context.isPrintedElsewhere(criterion.id, m_code);
            },
            [this](const DerivedValue &derived) {
                return m_part != Part::Implementation && !m_context.isPrintedElsewhere(derived, m_code);
            }};
}

void ProcessChapter::writeRound(const RoundContext &round)
{
    m_writer.section(m_context.text(u"round"_s, {m_context.of(round.round.title)}));
    m_writer.add(ParagraphBlock{
        ParagraphBlock::Look::Note,
        {{.text = m_context.text(u"round-facts"_s, {m_context.of(round.pack->title), m_context.asOf(round.round)})}},
        true});
    const RatingsPart part = asked();
    const RatingsTable ratings(m_context, round, Subject::of(m_context.plan().id), part);
    if (!ratings.isEmpty()) {
        ratings.write(m_writer);
        return;
    }
    QStringList titles;
    for (const Criterion &criterion : round.pack->criteriaFor(SubjectKind::Plan)) {
        if (part.has(criterion))
            titles.append(m_context.of(criterion.title));
    }
    if (titles.isEmpty())
        m_writer.paragraph(m_context.text(u"process.nothing-asked"_s));
    else
        m_writer.paragraph(
            m_context.texts().count(u"report.process.not-rated"_s, titles.size(), {titles.join(u"; "_s)}));
}
