#include "core/report/CriteriaSection.h"

#include "core/report/RatingsTable.h"

using namespace Qt::StringLiterals;

namespace {

RatingsTable answers(const ReportContext &context, const RoundContext &round, const ReportSection &section)
{
    const RatingsPart part{[&](const Criterion &criterion) { return section.criteria.contains(criterion.id); },
                           [&](const DerivedValue &derived) {
                               return section.derived.contains(derived.id);
                           }};
    return RatingsTable(context, round, Subject::of(context.plan().id), part);
}

} // namespace

CriteriaSection::CriteriaSection(const ReportContext &context, BlockWriter &writer, const QString &code)
    : m_context(context), m_writer(writer), m_code(code)
{}

bool CriteriaSection::hasContent(const ReportContext &context, const QString &code)
{
    const ReportSection *section = reportStructures().section(code);
    const QList<RoundContext> rounds = context.ratedRounds();
    return section && std::any_of(rounds.cbegin(), rounds.cend(), [&](const RoundContext &round) {
               return !answers(context, round, *section).isEmpty();
           });
}

void CriteriaSection::write()
{
    const ReportSection *section = reportStructures().section(m_code);
    m_writer.chapter(m_context.sectionTitle(m_code));
    if (const QString intro = u"report.intro."_s + m_code; m_context.texts().has(intro))
        m_writer.paragraph(m_context.texts().text(intro));
    for (const RoundContext &round : m_context.ratedRounds()) {
        const RatingsTable table = answers(m_context, round, *section);
        if (table.isEmpty())
            continue;
        m_writer.section(m_context.text(u"round"_s, {m_context.of(round.round.title)}));
        table.write(m_writer);
    }
}
