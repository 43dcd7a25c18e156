#include "core/report/chapters/ResultsSection.h"

#include "core/report/chapters/ChartTables.h"
#include "core/report/chapters/LevelReasons.h"
#include "core/report/chapters/LevelsTable.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The profile of a round with nothing but what was asked of the design, and answered.
QList<ProfileDimension> designProfile(const ReportContext &context, const RoundContext &round)
{
    QList<ProfileDimension> dimensions = profile(context.contents(), *round.pack, *round.levels, context.plan().id);
    for (ProfileDimension &dimension : dimensions) {
        dimension.rows.removeIf([&](const ProfileRow &row) {
            const Criterion *criterion = round.pack->criterion(row.criterion);
            return !criterion || criterion->phase != Phase::Design || row.counts.rated() == 0;
        });
    }
    dimensions.removeIf([](const ProfileDimension &dimension) { return dimension.rows.isEmpty(); });
    return dimensions;
}

/// The criterion that early results are told by in the round: the first of the section's that was rated.
const Criterion *resultsCriterion(const ReportContext &context, const RoundContext &round)
{
    const ReportSection *section = reportStructures().section(u"early-results"_s);
    for (const CriterionCode &code : section->criteria) {
        const Criterion *criterion = round.pack->criterion(code);
        if (criterion && criterion->concerns(SubjectKind::Commitment) &&
            countLevels(*round.pack, *round.levels, code, subjectsOf(context.commitments())).rated() > 0)
            return criterion;
    }
    return nullptr;
}

} // namespace

bool ResultsSection::hasOverview(const ReportContext &context) { return !context.commitments().isEmpty(); }

void ResultsSection::writeOverview()
{
    m_writer.chapter(m_context.sectionTitle(u"overview"_s));
    writeFacts();
    const QList<RoundContext> rounds = m_context.ratedRounds();
    for (const RoundContext &round : rounds) {
        if (rounds.size() > 1)
            m_writer.section(m_context.text(u"round"_s, {m_context.of(round.round.title)}));
        writeDesign(round);
    }
}

void ResultsSection::writeFacts()
{
    QSet<InstitutionId> leading;
    for (const Commitment &commitment : m_context.commitments()) {
        for (const Institution &institution : m_context.contents().institutionsOf(commitment, InvolvementRole::Lead))
            leading.insert(institution.id);
    }
    const auto counted = std::count_if(m_context.commitments().cbegin(), m_context.commitments().cend(),
                                       [](const Commitment &commitment) { return commitment.isCounted; });
    QList<Definition> facts{{m_context.text(u"commitments"_s), {{.text = QString::number(counted)}}}};
    if (const auto clusters = m_context.contents().clustersOf(m_context.plan().id).size(); clusters > 0)
        facts.append({m_context.text(u"overview.clusters"_s), {{.text = QString::number(clusters)}}});
    if (!leading.isEmpty())
        facts.append({m_context.text(u"overview.institutions"_s), {{.text = QString::number(leading.size())}}});
    m_writer.definitions(facts, true);
}

void ResultsSection::writeDesign(const RoundContext &round)
{
    const QList<ProfileDimension> dimensions = designProfile(m_context, round);
    if (dimensions.isEmpty()) {
        m_writer.paragraph(m_context.text(u"overview.none"_s, {m_context.of(round.round.title)}));
        return;
    }
    writeProfile(m_context, m_writer, *round.pack, dimensions,
                 m_context.text(u"overview.caption"_s, {m_context.of(round.round.title)}));
}

bool ResultsSection::hasEarlyResults(const ReportContext &context)
{
    const QList<RoundContext> rounds = context.ratedRounds();
    return std::any_of(rounds.cbegin(), rounds.cend(),
                       [&](const RoundContext &round) { return resultsCriterion(context, round) != nullptr; });
}

void ResultsSection::writeEarlyResults()
{
    m_writer.chapter(m_context.sectionTitle(u"early-results"_s));
    m_writer.paragraph(m_context.text(u"early-results.intro"_s));
    for (const RoundContext &round : m_context.ratedRounds()) {
        const Criterion *criterion = resultsCriterion(m_context, round);
        if (!criterion)
            continue;
        m_writer.section(m_context.text(u"round"_s, {m_context.of(round.round.title)}));
        const LevelsTable levels(m_context, round, *criterion);
        m_writer.lead(levels.sentence());
        m_writer.table(levels.table(), m_context.text(u"summary.levels.caption"_s, {m_context.of(criterion->title)}));
        writeNotable(round, *criterion);
    }
}

/// Every commitment that stands above the lowest level, the best first, with the reasons.
void ResultsSection::writeNotable(const RoundContext &round, const Criterion &criterion)
{
    LevelReasons notable(m_context, round, criterion);
    for (const Level *level : bestFirst(*round.pack->scaleOf(criterion.id))) {
        if (level->rank.value_or(0) <= 0)
            continue;
        for (const Commitment &commitment : m_context.commitments()) {
            if (round.answerOf(Subject::of(commitment.id), criterion.id).code == level->code)
                notable.add(commitment);
        }
    }
    notable.write(m_writer, m_context.text(u"early-results.caption"_s));
}
