#include "core/exchange/package/PackageRows.h"

#include "core/base/Digest.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

template <typename OwnerId, typename LinkedId>
void addLinks(QList<LinkRow<OwnerId, LinkedId>> &rows, OwnerId owner, const QList<LinkedId> &linked)
{
    for (const LinkedId &id : linked)
        rows.append({owner, id});
}

void addRegister(PackageRows &rows, const Contents &contents)
{
    for (const Institution &institution : contents.institutions) {
        for (const QString &alias : institution.aliases)
            rows.aliases.append({institution.id, alias});
    }
    for (const Recommendation &recommendation : contents.recommendations)
        addLinks(rows.recommendationCommitments, recommendation.id, recommendation.commitments);
    for (const Commitment &commitment : contents.commitments) {
        int position = 0;
        for (const Involvement &involvement : commitment.involvements)
            rows.involvements.append({commitment.id, position++, involvement});
        addLinks(rows.commitmentCategories, commitment.id, commitment.categories);
    }
    for (const Milestone &milestone : contents.milestones) {
        int position = 0;
        for (const InstitutionId &institution : milestone.institutions)
            rows.milestoneInstitutions.append({milestone.id, position++, institution});
    }
    for (const Cluster &cluster : contents.clusters)
        addLinks(rows.clusterCommitments, cluster.id, cluster.commitments);
    for (const StoredMethod &method : contents.methods)
        rows.methods.append({method.id, method.version, u"methods/%1-%2.json"_s.arg(method.id, method.version),
                             sha256Hex(method.pack)});
}

void addProcess(PackageRows &rows, const Contents &contents)
{
    for (const Evidence &item : contents.evidence)
        addLinks(rows.evidenceCommitments, item.id, item.commitments);
    for (const Rating &rating : contents.ratings) {
        for (const EvidenceId &evidence : rating.evidence)
            rows.ratingEvidence.append({rating.key, evidence});
    }
    for (const ProcessEvent &event : contents.events) {
        int position = 0;
        for (const Participant &participant : event.participants)
            rows.participants.append({event.id, position++, participant});
        addLinks(rows.eventEvidence, event.id, event.evidence);
    }
    for (const Proposal &proposal : contents.proposals) {
        addLinks(rows.proposalCommitments, proposal.id, proposal.commitments);
        addLinks(rows.proposalEvidence, proposal.id, proposal.evidence);
    }
}

/// What belongs to each thing, in the order of the rows.
template <typename OwnerId, typename LinkedId>
QHash<OwnerId, QList<LinkedId>> linksIn(const QList<LinkRow<OwnerId, LinkedId>> &rows)
{
    QHash<OwnerId, QList<LinkedId>> links;
    for (const auto &row : rows)
        links[row.owner].append(row.linked);
    return links;
}

/// The rows in the order of their positions.
template <typename Row>
QList<Row> inOrder(QList<Row> rows)
{
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.position < b.position; });
    return rows;
}

void takeRegister(Contents &contents, const PackageRows &rows)
{
    QHash<InstitutionId, QStringList> aliases;
    for (const AliasRow &row : rows.aliases)
        aliases[row.institution].append(row.alias);
    for (Institution &institution : contents.institutions)
        institution.aliases = aliases.value(institution.id);
    QHash<CommitmentId, QList<Involvement>> involvements;
    for (const InvolvementRow &row : inOrder(rows.involvements))
        involvements[row.commitment].append(row.involvement);
    const auto categories = linksIn(rows.commitmentCategories);
    for (Commitment &commitment : contents.commitments) {
        commitment.involvements = involvements.value(commitment.id);
        commitment.categories = categories.value(commitment.id);
    }
    QHash<MilestoneId, QList<InstitutionId>> institutions;
    for (const MilestoneInstitutionRow &row : inOrder(rows.milestoneInstitutions))
        institutions[row.milestone].append(row.institution);
    for (Milestone &milestone : contents.milestones)
        milestone.institutions = institutions.value(milestone.id);
    const auto clusters = linksIn(rows.clusterCommitments);
    for (Cluster &cluster : contents.clusters)
        cluster.commitments = clusters.value(cluster.id);
}

void takeProcess(Contents &contents, const PackageRows &rows)
{
    const auto evidenceCommitments = linksIn(rows.evidenceCommitments);
    for (Evidence &item : contents.evidence)
        item.commitments = evidenceCommitments.value(item.id);
    QHash<ProcessEventId, QList<Participant>> participants;
    for (const ParticipantRow &row : inOrder(rows.participants))
        participants[row.event].append(row.participant);
    const auto eventEvidence = linksIn(rows.eventEvidence);
    for (ProcessEvent &event : contents.events) {
        event.participants = participants.value(event.id);
        event.evidence = eventEvidence.value(event.id);
    }
    const auto recommendationCommitments = linksIn(rows.recommendationCommitments);
    for (Recommendation &recommendation : contents.recommendations)
        recommendation.commitments = recommendationCommitments.value(recommendation.id);
    const auto proposalCommitments = linksIn(rows.proposalCommitments);
    const auto proposalEvidence = linksIn(rows.proposalEvidence);
    for (Proposal &proposal : contents.proposals) {
        proposal.commitments = proposalCommitments.value(proposal.id);
        proposal.evidence = proposalEvidence.value(proposal.id);
    }
}

} // namespace

PackageRows rowsOf(const Contents &contents)
{
    PackageRows rows{.plans = contents.plans,
                     .categories = contents.categories,
                     .institutions = contents.institutions,
                     .commitments = contents.commitments,
                     .people = contents.people,
                     .rounds = contents.rounds,
                     .evidence = contents.evidence,
                     .ratings = contents.ratings.values(),
                     .selfReports = contents.selfReports,
                     .milestones = contents.milestones,
                     .clusters = contents.clusters,
                     .officials = contents.officials,
                     .events = contents.events,
                     .proposals = contents.proposals,
                     .published = contents.published,
                     .overrides = contents.overrides,
                     .sourceCells = contents.sourceCells,
                     .comments = contents.comments,
                     .preferences = contents.preferences,
                     .reportSections = contents.reportSections,
                     .narratives = contents.narratives,
                     .recommendations = contents.recommendations,
                     .translations = contents.translations};
    addRegister(rows, contents);
    addProcess(rows, contents);
    // What is answered before what answers it, whatever their clocks said.
    std::stable_partition(rows.comments.begin(), rows.comments.end(),
                          [](const Comment &comment) { return comment.beginsThread(); });
    return rows;
}

Contents contentsOf(const PackageRows &rows)
{
    Contents contents{.plans = rows.plans,
                      .categories = rows.categories,
                      .institutions = rows.institutions,
                      .commitments = rows.commitments,
                      .people = rows.people,
                      .rounds = rows.rounds,
                      .evidence = rows.evidence,
                      .selfReports = rows.selfReports,
                      .milestones = rows.milestones,
                      .clusters = rows.clusters,
                      .officials = rows.officials,
                      .events = rows.events,
                      .proposals = rows.proposals,
                      .published = rows.published,
                      .overrides = rows.overrides,
                      .sourceCells = rows.sourceCells,
                      .comments = rows.comments,
                      .preferences = rows.preferences,
                      .reportSections = rows.reportSections,
                      .narratives = rows.narratives,
                      .recommendations = rows.recommendations,
                      .translations = rows.translations};
    for (const Rating &rating : rows.ratings)
        contents.ratings.insert(rating.key, rating);
    for (const RatingEvidenceRow &row : rows.ratingEvidence)
        contents.ratings[row.key].evidence.append(row.evidence);
    takeRegister(contents, rows);
    takeProcess(contents, rows);
    return contents;
}
