#pragma once

#include "core/exchange/package/PackageFields.h"
#include "core/model/Contents.h"

#include <functional>

// The rows of the tables that have no struct of their own: what belongs to a thing of another table.

template <typename OwnerId, typename LinkedId>
struct LinkRow
{
    OwnerId owner{};
    LinkedId linked{};
};

struct AliasRow
{
    InstitutionId institution{};
    QString alias{};
};

struct InvolvementRow
{
    CommitmentId commitment{};
    int position = 0;
    Involvement involvement{};
};

/// A method pack: its file in the package, and the digest of that file.
struct MethodRow
{
    QString id{};
    QString version{};
    QString path{};
    QString hash{};
};

struct RatingEvidenceRow
{
    RatingKey key{};
    EvidenceId evidence{};
};

struct MilestoneInstitutionRow
{
    MilestoneId milestone{};
    int position = 0;
    InstitutionId institution{};
};

struct ParticipantRow
{
    ProcessEventId event{};
    int position = 0;
    Participant participant{};
};

/// The contents of a dossier as the tables of a data package. The packs themselves and the copies of evidence are files
/// beside the tables.
struct PackageRows
{
    QList<ActionPlan> plans{};
    QList<Category> categories{};
    QList<Institution> institutions{};
    QList<AliasRow> aliases{};
    QList<Commitment> commitments{};
    QList<InvolvementRow> involvements{};
    QList<LinkRow<CommitmentId, CategoryId>> commitmentCategories{};
    QList<Person> people{};
    QList<MethodRow> methods{};
    QList<Round> rounds{};
    QList<Evidence> evidence{};
    QList<LinkRow<EvidenceId, CommitmentId>> evidenceCommitments{};
    QList<Rating> ratings{};
    QList<RatingEvidenceRow> ratingEvidence{};
    QList<SelfReport> selfReports{};
    QList<Milestone> milestones{};
    QList<MilestoneInstitutionRow> milestoneInstitutions{};
    QList<Cluster> clusters{};
    QList<LinkRow<ClusterId, CommitmentId>> clusterCommitments{};
    QList<Official> officials{};
    QList<ProcessEvent> events{};
    QList<ParticipantRow> participants{};
    QList<LinkRow<ProcessEventId, EvidenceId>> eventEvidence{};
    QList<Proposal> proposals{};
    QList<LinkRow<ProposalId, CommitmentId>> proposalCommitments{};
    QList<LinkRow<ProposalId, EvidenceId>> proposalEvidence{};
    QList<PublishedValue> published{};
    QList<FlagOverride> overrides{};
    QList<SourceCell> sourceCells{};
    QList<Comment> comments{};
    QList<Preference> preferences{};
    QList<ReportSectionChoice> reportSections{};
    QList<Narrative> narratives{};
    QList<Recommendation> recommendations{};
    QList<LinkRow<RecommendationId, CommitmentId>> recommendationCommitments{};
    QList<ReasonTranslation> translations{};
};

/// The contents laid out in rows. `methods/ID-VERSION.json` is where a pack goes.
PackageRows rowsOf(const Contents &contents);
/// The contents that the rows make up, but for the packs of the methods. Every reference must have been checked.
Contents contentsOf(const PackageRows &rows);
