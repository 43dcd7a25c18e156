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

/// The criteria that early results are told by in the round: those of the section's that were rated.
QList<Criterion> resultsCriteria(const ReportContext &context, const RoundContext &round)
{
    const ReportSection *section = reportStructures().section(u"early-results"_s);
    QList<Criterion> criteria;
    for (const CriterionCode &code : section->criteria) {
        const Criterion *criterion = round.pack->criterion(code);
        if (criterion && criterion->concerns(SubjectKind::Commitment) &&
            countLevels(*round.pack, *round.levels, code, subjectsOf(context.commitments())).rated() > 0)
            criteria.append(*criterion);
    }
    return criteria;
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
                       [&](const RoundContext &round) { return !resultsCriteria(context, round).isEmpty(); });
}

bool ResultsSection::tells(const ReportContext &context, const RoundContext &round, const CriterionCode &criterion)
{
    const QList<Criterion> told = resultsCriteria(context, round);
    return std::any_of(told.cbegin(), told.cend(), [&](const Criterion &one) { return one.id == criterion; });
}

void ResultsSection::writeEarlyResults()
{
    m_writer.chapter(m_context.sectionTitle(u"early-results"_s));
    m_writer.paragraph(m_context.text(u"early-results.intro"_s));
    for (const RoundContext &round : m_context.ratedRounds()) {
        const QList<Criterion> criteria = resultsCriteria(m_context, round);
        if (criteria.isEmpty())
            continue;
        m_writer.section(m_context.text(u"round"_s, {m_context.of(round.round.title)}));
        for (const Criterion &criterion : criteria) {
            if (criteria.size() > 1)
                m_writer.heading(3, m_context.of(criterion.title));
            const LevelsTable levels(m_context, round, criterion);
            m_writer.lead(levels.sentence());
            m_writer.table(levels.table(),
                           m_context.text(u"summary.levels.caption"_s, {m_context.of(criterion.title)}));
            writeReasons(round, criterion);
        }
    }
}

/// Every commitment with an answer, those with the best results first, what has no place in the order last; with the
/// reasons.
void ResultsSection::writeReasons(const RoundContext &round, const Criterion &criterion)
{
    LevelReasons reasons(m_context, round, criterion);
    QList<Commitment> rest;
    for (const Commitment &commitment : m_context.commitments()) {
        const CodedAnswer answer = round.answerOf(Subject::of(commitment.id), criterion.id);
        if (answer.isAsked() && !answer.isCounted() && answer.kind != CodedAnswer::Kind::NotRated)
            rest.append(commitment);
    }
    for (const Level *level : bestFirst(*round.pack->scaleOf(criterion.id))) {
        for (const Commitment &commitment : m_context.commitments()) {
            const CodedAnswer answer = round.answerOf(Subject::of(commitment.id), criterion.id);
            if (answer.isCounted() && answer.code == level->code)
                reasons.add(commitment);
        }
    }
    for (const Commitment &commitment : std::as_const(rest))
        reasons.add(commitment);
    reasons.write(m_writer, m_context.text(u"early-results.caption"_s, {m_context.of(criterion.title)}));
}
