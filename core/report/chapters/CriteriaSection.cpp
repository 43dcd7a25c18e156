#include "core/report/chapters/CriteriaSection.h"

#include "core/report/chapters/RatingsTable.h"

#include <algorithm>

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

bool isAskedIn(const ReportContext &context, const QList<CriterionCode> &criteria)
{
    const QList<RoundContext> rounds = context.ratedRounds();
    return std::any_of(rounds.cbegin(), rounds.cend(), [&](const RoundContext &round) {
        return std::any_of(criteria.cbegin(), criteria.cend(),
                           [&](const CriterionCode &code) { return round.pack->criterion(code) != nullptr; });
    });
}

/// What the section is about, and what stands apart in it, as far as a round asks it.
QString introOf(const ReportContext &context, const ReportSection &section)
{
    QList<CriterionCode> plain = section.criteria;
    QList<CriterionCode> apart;
    for (const SectionGroup &group : section.groups)
        apart += group.criteria;
    plain.removeIf([&](const CriterionCode &code) { return apart.contains(code); });
    QStringList sentences;
    const QString key = u"report.intro."_s + section.code;
    if (context.texts().has(key) && isAskedIn(context, plain))
        sentences.append(context.texts().text(key));
    if (isAskedIn(context, apart))
        sentences.append(context.texts().text(key + u".groups"_s));
    return sentences.join(u' ');
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
    if (const QString intro = introOf(m_context, *section); !intro.isEmpty())
        m_writer.paragraph(intro);
    for (const RoundContext &round : m_context.ratedRounds()) {
        const RatingsTable table = answers(m_context, round, *section);
        if (table.isEmpty())
            continue;
        m_writer.section(m_context.text(u"round"_s, {m_context.of(round.round.title)}));
        table.write(m_writer);
    }
}
