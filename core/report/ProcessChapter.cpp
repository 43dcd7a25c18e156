#include "core/report/ProcessChapter.h"

#include "core/report/NarrativeText.h"
#include "core/report/ProcessRegister.h"
#include "core/report/RatingsTable.h"

using namespace Qt::StringLiterals;

void ProcessChapter::write()
{
    m_writer.chapter(m_context.text(u"process"_s));
    m_writer.paragraph(m_context.text(u"process.intro"_s));
    for (const QString &section : {u"process-development"_s, u"process-implementation"_s}) {
        const NarrativeText text(m_context, section);
        if (!text.isEmpty())
            m_writer.section(m_context.text(u"narrative."_s + section));
        text.write(m_writer);
    }
    if (m_context.rounds().isEmpty())
        m_writer.paragraph(m_context.text(u"process.no-round"_s));
    for (const RoundContext &round : m_context.rounds())
        writeRound(round);
    ProcessRegister(m_context, m_writer).write();
}

void ProcessChapter::writeRound(const RoundContext &round)
{
    m_writer.section(m_context.text(u"round"_s, {m_context.of(round.round.title)}));
    m_writer.add(ParagraphBlock{
        ParagraphBlock::Look::Note,
        {{.text = m_context.text(u"round-facts"_s, {m_context.of(round.pack->title), m_context.asOf(round.round)})}},
        true});
    const QList<Criterion> asked = round.pack->criteriaFor(SubjectKind::Plan);
    const RatingsTable ratings(m_context, round, Subject::of(m_context.plan().id));
    if (!ratings.isEmpty()) {
        ratings.write(m_writer);
        return;
    }
    if (asked.isEmpty()) {
        m_writer.paragraph(m_context.text(u"process.nothing-asked"_s));
        return;
    }
    QStringList titles;
    for (const Criterion &criterion : asked)
        titles.append(m_context.of(criterion.title));
    m_writer.paragraph(m_context.texts().count(u"report.process.not-rated"_s, asked.size(), {titles.join(u"; "_s)}));
}
