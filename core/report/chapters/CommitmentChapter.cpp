#include "core/report/chapters/CommitmentChapter.h"

#include "core/report/chapters/CommitmentFacts.h"
#include "core/report/chapters/DueSection.h"
#include "core/report/chapters/EvidenceAnnex.h"
#include "core/report/chapters/MilestoneTable.h"
#include "core/report/chapters/NarrativeText.h"
#include "core/report/chapters/RatingsTable.h"
#include "core/report/chapters/ReasonText.h"
#include "core/report/chapters/ReasonsBelow.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

void CommitmentChapter::write()
{
    m_writer.chapter(m_context.sectionTitle(u"commitments"_s));
    if (m_context.commitments().isEmpty())
        m_writer.paragraph(m_context.text(u"commitments.none"_s));
    NarrativeText(m_context, u"analysis"_s).write(m_writer);
    writeDue();
    for (const Commitment &commitment : m_context.commitments())
        writeCommitment(commitment);
    for (const Cluster &cluster : m_context.contents().clustersOf(m_context.plan().id))
        writeCluster(cluster);
}

/// For each day that a round speaks of, how many of the commitments had fallen due and where they stood.
void CommitmentChapter::writeDue()
{
    const auto methodOf = [&](RoundId id) -> const MethodPack * {
        for (const RoundContext &round : m_context.rounds()) {
            if (round.round.id == id)
                return round.pack.get();
        }
        return nullptr;
    };
    QSet<QDate> told;
    for (const RoundContext &round : m_context.ratedRounds()) {
        const QDate day = round.round.asOf;
        if (told.contains(day))
            continue;
        told.insert(day);
        QList<DueState> states = dueStates(m_context.contents(), m_context.plan().id, day, methodOf);
        states.removeIf([](const DueState &state) { return state.subject.kind != SubjectKind::Commitment; });
        const DueCounts counts = countDue(states, SubjectKind::Commitment);
        if (counts.due == 0)
            continue;
        const QString rounds = DueSection::roundsBehind(m_context, states);
        QStringList standings;
        for (const DueStanding standing : dueStandings()) {
            if (const int count = counts.standings.value(standing); count > 0)
                standings.append(
                    m_context.text(u"due-section.count"_s, {m_context.text(u"due."_s + toString(standing)).toLower(),
                                                            m_context.texts().number(count)}));
        }
        m_writer.paragraph(m_context.texts().count(
            u"report.due.count"_s, counts.due,
            {m_context.day(day), m_context.texts().count(u"report.title.commitments"_s, counts.total()),
             standings.join(u"; "_s), rounds.isEmpty() ? m_context.text(u"due.no-round"_s) : rounds}));
    }
}

/// A cluster is judged as one: its own ratings, and the commitments in it.
void CommitmentChapter::writeCluster(const Cluster &cluster)
{
    const QString title = m_context.of(cluster.title);
    m_writer.heading(2, title.isEmpty() ? m_context.text(u"cluster"_s, {cluster.number})
                                        : m_context.text(u"cluster-titled"_s, {cluster.number, title}));
    QStringList members;
    for (const CommitmentId &id : cluster.commitments) {
        if (const Commitment *commitment = m_context.contents().commitment(id))
            members.append(m_context.commitmentName(*commitment));
    }
    m_writer.definitions({{m_context.text(u"fact.members"_s), {{.text = members.join(u'\n')}}}}, true);
    for (const RoundContext &round : m_context.rounds()) {
        const RatingsTable ratings(m_context, round, Subject::of(cluster.id));
        if (ratings.isEmpty())
            continue;
        m_writer.heading(
            3, m_context.text(u"round-as-of"_s, {m_context.of(round.round.title), m_context.asOf(round.round)}));
        ratings.write(m_writer);
    }
}

void CommitmentChapter::writeMilestones(const Commitment &commitment)
{
    const TableBlock table = milestoneTable(m_context, commitment);
    if (table.rows.isEmpty())
        return;
    m_writer.heading(3, m_context.text(u"milestones"_s));
    m_writer.table(table);
    writeMilestoneReasons(commitment);
}

/// Below their table, which has the levels alone.
void CommitmentChapter::writeMilestoneReasons(const Commitment &commitment)
{
    ReasonsBelow reasons(m_context);
    for (const RoundContext &round : m_context.ratedRounds()) {
        for (const Milestone &milestone : m_context.contents().milestonesOf(commitment.id)) {
            for (const Criterion &criterion : round.pack->criteriaFor(SubjectKind::Milestone)) {
                const Spans why = reasonsFor(m_context, round, Subject::of(milestone.id), criterion.id);
                if (!why.isEmpty())
                    reasons.add(m_context.text(u"milestones.reason"_s,
                                               {milestone.number, m_context.of(round.round.title)}),
                                why);
            }
        }
    }
    reasons.write(m_writer);
}

void CommitmentChapter::writeCommitment(const Commitment &commitment)
{
    m_writer.heading(2, m_context.commitmentHeading(commitment), anchorOf(commitment),
                     m_context.text(commitment.isCounted ? u"commitment-n"_s : u"number-n"_s, {commitment.number}),
                     m_context.span(commitment.title).language);
    m_writer.definitions(commitmentFacts(m_context, commitment), true);
    writeText(commitment);
    writeMilestones(commitment);
    writeRounds(commitment);
    writeEvidence(commitment);
}

void CommitmentChapter::writeText(const Commitment &commitment)
{
    const Span text = m_context.span(commitment.text);
    if (text.text.trimmed().isEmpty()) {
        m_writer.note(m_context.text(u"no-text"_s));
        return;
    }
    m_writer.quote(text, officialTextLabel(m_context, commitment));
}

void CommitmentChapter::writeRounds(const Commitment &commitment)
{
    QList<RoundContext> rounds = m_context.ratedRounds();
    rounds.removeIf([](const RoundContext &round) { return !round.hasCommitmentRatings; });
    const auto hasRatings = [&](const RoundContext &round) {
        return !RatingsTable(m_context, round, Subject::of(commitment.id)).isEmpty();
    };
    if (std::none_of(rounds.cbegin(), rounds.cend(), hasRatings)) {
        m_writer.note(m_context.text(u"commitment-not-rated"_s));
        return;
    }
    for (const RoundContext &round : std::as_const(rounds)) {
        m_writer.heading(
            3, m_context.text(u"round-as-of"_s, {m_context.of(round.round.title), m_context.asOf(round.round)}));
        if (const RatingsTable ratings(m_context, round, Subject::of(commitment.id)); !ratings.isEmpty())
            ratings.write(m_writer);
        else
            m_writer.note(m_context.text(u"commitment-not-rated-in-round"_s));
    }
}

void CommitmentChapter::writeEvidence(const Commitment &commitment)
{
    QSet<EvidenceId> used;
    for (const RoundContext &round : m_context.ratedRounds()) {
        for (const Evidence &item : RatingsTable(m_context, round, Subject::of(commitment.id)).evidence())
            used.insert(item.id);
    }
    QList<Evidence> items;
    for (const Evidence &item : m_context.contents().evidence) {
        if (used.contains(item.id) || item.commitments.contains(commitment.id))
            items.append(item);
    }
    if (items.isEmpty())
        return;
    m_writer.heading(3, m_context.text(u"evidence"_s));
    m_writer.table(evidenceTable(m_context, items));
}
