#pragma once

#include "core/model/ActionPlan.h"
#include "core/model/Category.h"
#include "core/model/Cluster.h"
#include "core/model/Comment.h"
#include "core/model/Commitment.h"
#include "core/model/Evidence.h"
#include "core/model/FlagOverride.h"
#include "core/model/Institution.h"
#include "core/model/Milestone.h"
#include "core/model/Narrative.h"
#include "core/model/Official.h"
#include "core/model/Person.h"
#include "core/model/Preference.h"
#include "core/model/ProcessEvent.h"
#include "core/model/Proposal.h"
#include "core/model/PublishedValue.h"
#include "core/model/Rating.h"
#include "core/model/ReasonTranslation.h"
#include "core/model/Recommendation.h"
#include "core/model/Round.h"
#include "core/model/SelfReport.h"
#include "core/model/SourceCell.h"

#include <QMap>

#include <memory>

struct ContentsIndex;

/// A method pack as the dossier keeps it: the JSON it was scored with.
struct StoredMethod
{
    QString id{};
    QString version{};
    QByteArray pack{};

    bool operator==(const StoredMethod &) const = default;
};

/// Everything a dossier holds, as values; a consistent snapshot when copied (copying is cheap, the lists are shared).
/// Lists are ordered: plans by country and number, commitments and milestones by position, clusters and proposals by
/// number, rounds by position, events by date, evidence by number, published values, overrides and source cells by key,
/// comments by time, narratives, translations and preferences by key, recommendations by plan and number, report
/// sections by plan and position.
struct Contents
{
    QList<ActionPlan> plans{};
    QList<Category> categories{};
    QList<Institution> institutions{};
    QList<Commitment> commitments{};
    QList<Person> people{};
    QList<StoredMethod> methods{};
    QList<Round> rounds{};
    QMap<RatingKey, Rating> ratings{};
    QList<Evidence> evidence{};
    QList<SelfReport> selfReports{};
    QList<Milestone> milestones{};
    QList<Cluster> clusters{};
    QList<Official> officials{};
    QList<ProcessEvent> events{};
    QList<Proposal> proposals{};
    QList<PublishedValue> published{};
    QList<FlagOverride> overrides{};
    QList<SourceCell> sourceCells{};
    QList<Comment> comments{};
    QList<Preference> preferences{};
    QList<ReportSectionChoice> reportSections{};
    QList<Narrative> narratives{};
    QList<Recommendation> recommendations{};
    QList<ReasonTranslation> translations{};

    /// Finds things in these lists quickly; null, or built for other lists, costs time only.
    std::shared_ptr<const ContentsIndex> index{};

    const ActionPlan *plan(ActionPlanId id) const;
    const Category *category(CategoryId id) const;
    const Institution *institution(InstitutionId id) const;
    const Commitment *commitment(CommitmentId id) const;
    const Person *person(PersonId id) const;
    const Person *personNamed(const QString &name) const;
    const Round *round(RoundId id) const;
    const Rating *rating(const RatingKey &key) const;
    const Evidence *evidenceItem(EvidenceId id) const;
    const Milestone *milestone(MilestoneId id) const;
    const Cluster *cluster(ClusterId id) const;
    const ProcessEvent *event(ProcessEventId id) const;
    const Proposal *proposal(ProposalId id) const;
    const Comment *comment(CommentId id) const;
    const Recommendation *recommendation(RecommendationId id) const;
    const Narrative *narrative(ActionPlanId plan, const QString &section) const;
    const ReasonTranslation *translation(const RatingKey &rating, const QString &language) const;
    const Cluster *clusterOf(CommitmentId commitment) const; ///< the one it belongs to
    const FlagOverride *overrideOf(RoundId round, const Subject &subject, const QString &name) const;
    /// The plan a subject belongs to; an invalid id for an unknown subject.
    ActionPlanId planOf(const Subject &subject) const;
    /// The language in which reasons of the plan's ratings are written: that of its texts; empty where it is not known.
    QString reasonLanguage(ActionPlanId plan) const;
    const SelfReport *selfReportOf(CommitmentId commitment) const; ///< the latest by date

    /// What the dossier prefers, or the plan where one is named; empty for nothing.
    QString preference(const QString &key, ActionPlanId plan = {}) const;

    QList<Commitment> commitmentsOf(ActionPlanId plan) const;
    QList<Category> categoriesOf(ActionPlanId plan) const;
    QList<Round> roundsOf(ActionPlanId plan) const;
    QList<Milestone> milestonesOf(CommitmentId commitment) const;
    QList<Cluster> clustersOf(ActionPlanId plan) const;
    QList<ProcessEvent> eventsOf(ActionPlanId plan) const;
    QList<Proposal> proposalsOf(ActionPlanId plan) const;
    QList<Official> officialsOf(CommitmentId commitment) const;
    QList<PublishedValue> publishedOf(RoundId round, const Subject &subject) const;
    /// About the subject as a whole and about each of its criteria, in every round, oldest first.
    QList<Comment> commentsOf(const Subject &subject) const;
    /// By its thread: an answer is resolved with what it answers.
    bool isResolved(const Comment &comment) const;
    QList<ReportSectionChoice> reportSectionsOf(ActionPlanId plan) const;
    QList<Recommendation> recommendationsOf(ActionPlanId plan) const;
    QList<ReasonTranslation> translationsOf(const RatingKey &rating) const; ///< by language
    QList<Rating> ratingsOf(RoundId round) const;
    QList<Rating> ratingsOf(RoundId round, const Subject &subject) const;
    /// Institutions with the role, in the commitment's order.
    QList<Institution> institutionsOf(const Commitment &commitment, InvolvementRole role) const;
};

/// Digest of the text a rating of the subject is based on; empty for an unknown subject.
QString subjectDigest(const Contents &contents, const Subject &subject);
/// Digest of the evidence a rating leans on: titles, links and digests of the copies.
QString evidenceDigest(const Contents &contents, const QList<EvidenceId> &evidence);
