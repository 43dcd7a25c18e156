#include "core/model/Contents.h"

#include "core/base/Digest.h"
#include "core/model/ContentsIndex.h"

#include <algorithm>

namespace {

template <typename T, typename Predicate>
const T *firstIn(const QList<T> &list, Predicate predicate)
{
    const auto it = std::find_if(list.cbegin(), list.cend(), predicate);
    return it == list.cend() ? nullptr : &*it;
}

template <typename T, typename IdType>
const T *byId(const QList<T> &list, const IdType &id)
{
    return firstIn(list, [&](const T &item) { return item.id == id; });
}

/// The item with the id, by the index where it was built for this list.
template <typename T, typename IdType>
const T *byId(const QList<T> &list, const IdType &id, const PlacesOf<T, IdType> *places)
{
    if (!places || !places->isFor(list))
        return byId(list, id);
    const QList<qsizetype> found = places->places(id);
    return found.isEmpty() ? nullptr : &list.at(found.first());
}

/// The items that carry the key, by the index where it was built for this list; `isOf` says the same of one item.
template <typename T, typename Key, typename Predicate>
QList<T> all(const QList<T> &list, const Key &key, const PlacesOf<T, Key> *places, Predicate isOf)
{
    QList<T> result;
    if (!places || !places->isFor(list)) {
        std::copy_if(list.cbegin(), list.cend(), std::back_inserter(result), isOf);
        return result;
    }
    for (const qsizetype place : places->places(key))
        result.append(list.at(place));
    return result;
}

template <typename T>
QList<T> ofPlan(const QList<T> &list, ActionPlanId plan)
{
    QList<T> result;
    std::copy_if(list.cbegin(), list.cend(), std::back_inserter(result),
                 [&](const T &item) { return item.plan == plan; });
    return result;
}

template <typename T>
QList<T> ofCommitment(const QList<T> &list, CommitmentId commitment, const PlacesOf<T, CommitmentId> *places)
{
    return all(list, commitment, places, [&](const T &item) { return item.commitment == commitment; });
}

/// What a rating of the cluster is based on: the texts of its commitments.
QString clusterText(const Contents &contents, const Cluster &cluster)
{
    QString text = cluster.title.toJson();
    for (const CommitmentId &id : cluster.commitments) {
        if (const Commitment *commitment = contents.commitment(id))
            text += commitment->text.toJson();
    }
    return text;
}

} // namespace

const ActionPlan *Contents::plan(ActionPlanId id) const { return byId(plans, id); }
const Category *Contents::category(CategoryId id) const { return byId(categories, id); }
const Institution *Contents::institution(InstitutionId id) const
{
    return byId(institutions, id, index ? &index->institutions : nullptr);
}
const Commitment *Contents::commitment(CommitmentId id) const
{
    return byId(commitments, id, index ? &index->commitments : nullptr);
}
const Person *Contents::person(PersonId id) const { return byId(people, id); }
const Round *Contents::round(RoundId id) const { return byId(rounds, id); }
const Evidence *Contents::evidenceItem(EvidenceId id) const
{
    return byId(evidence, id, index ? &index->evidence : nullptr);
}

const Milestone *Contents::milestone(MilestoneId id) const
{
    return byId(milestones, id, index ? &index->milestones : nullptr);
}
const Cluster *Contents::cluster(ClusterId id) const { return byId(clusters, id); }
const ProcessEvent *Contents::event(ProcessEventId id) const { return byId(events, id); }
const Comment *Contents::comment(CommentId id) const { return byId(comments, id); }
const Recommendation *Contents::recommendation(RecommendationId id) const { return byId(recommendations, id); }
const Proposal *Contents::proposal(ProposalId id) const { return byId(proposals, id); }

const Narrative *Contents::narrative(ActionPlanId plan, const QString &section) const
{
    return firstIn(narratives, [&](const Narrative &text) { return text.plan == plan && text.section == section; });
}

const ReasonTranslation *Contents::translation(const RatingKey &rating, const QString &language) const
{
    const auto it =
        std::lower_bound(translations.cbegin(), translations.cend(), ReasonTranslation{rating, language, {}, {}});
    return it != translations.cend() && it->rating == rating && it->language == language ? &*it : nullptr;
}

const Cluster *Contents::clusterOf(CommitmentId commitment) const
{
    return firstIn(clusters, [&](const Cluster &cluster) { return cluster.commitments.contains(commitment); });
}

const FlagOverride *Contents::overrideOf(RoundId round, const Subject &subject, const QString &name) const
{
    return firstIn(overrides, [&](const FlagOverride &flag) {
        return flag.round == round && flag.subject == subject && flag.name == name;
    });
}

ActionPlanId Contents::planOf(const Subject &subject) const
{
    std::optional<CommitmentId> commitmentId = subject.commitment();
    if (const auto id = subject.plan())
        return plan(*id) ? *id : ActionPlanId();
    if (const auto id = subject.cluster()) {
        const Cluster *found = cluster(*id);
        return found ? found->plan : ActionPlanId();
    }
    if (const auto id = subject.milestone()) {
        if (const Milestone *found = milestone(*id))
            commitmentId = found->commitment;
    }
    const Commitment *found = commitmentId ? commitment(*commitmentId) : nullptr;
    return found ? found->plan : ActionPlanId();
}

QString Contents::reasonLanguage(ActionPlanId id) const
{
    const ActionPlan *found = plan(id);
    return found && found->language != QLatin1String("und") ? found->language : QString();
}

const Person *Contents::personNamed(const QString &name) const
{
    return firstIn(people, [&](const Person &person) { return person.name.compare(name, Qt::CaseInsensitive) == 0; });
}

const Rating *Contents::rating(const RatingKey &key) const
{
    const auto it = ratings.constFind(key);
    return it == ratings.cend() ? nullptr : &*it;
}

const SelfReport *Contents::selfReportOf(CommitmentId commitment) const
{
    const SelfReport *latest = nullptr;
    const auto consider = [&latest](const SelfReport &report) {
        const QDate date = report.reported ? report.reported->lastDay() : QDate();
        if (!latest || !latest->reported || date > latest->reported->lastDay())
            latest = &report;
    };
    if (index && index->selfReportsOfCommitment.isFor(selfReports)) {
        for (const qsizetype place : index->selfReportsOfCommitment.places(commitment))
            consider(selfReports.at(place));
        return latest;
    }
    for (const SelfReport &report : selfReports) {
        if (report.commitment == commitment)
            consider(report);
    }
    return latest;
}

QList<Commitment> Contents::commitmentsOf(ActionPlanId plan) const
{
    return all(commitments, plan, index ? &index->commitmentsOfPlan : nullptr,
               [&](const Commitment &commitment) { return commitment.plan == plan; });
}
QList<Category> Contents::categoriesOf(ActionPlanId plan) const { return ofPlan(categories, plan); }
QList<Round> Contents::roundsOf(ActionPlanId plan) const { return ofPlan(rounds, plan); }

QList<Cluster> Contents::clustersOf(ActionPlanId plan) const { return ofPlan(clusters, plan); }
QList<ProcessEvent> Contents::eventsOf(ActionPlanId plan) const { return ofPlan(events, plan); }
QList<Proposal> Contents::proposalsOf(ActionPlanId plan) const { return ofPlan(proposals, plan); }
QList<Recommendation> Contents::recommendationsOf(ActionPlanId plan) const { return ofPlan(recommendations, plan); }

QList<Milestone> Contents::milestonesOf(CommitmentId commitment) const
{
    return ofCommitment(milestones, commitment, index ? &index->milestonesOfCommitment : nullptr);
}
QList<Official> Contents::officialsOf(CommitmentId commitment) const
{
    return ofCommitment(officials, commitment, index ? &index->officialsOfCommitment : nullptr);
}

QList<PublishedValue> Contents::publishedOf(RoundId round, const Subject &subject) const
{
    QList<PublishedValue> result;
    const PublishedValue first{.round = round, .subject = subject};
    for (auto it = std::lower_bound(published.cbegin(), published.cend(), first);
         it != published.cend() && it->round == round && it->subject == subject; ++it)
        result.append(*it);
    return result;
}

bool Contents::isResolved(const Comment &comment) const
{
    const Comment *thread = comment.beginsThread() ? &comment : this->comment(comment.answers);
    return thread && thread->isResolved;
}

QList<Comment> Contents::commentsOf(const Subject &subject) const
{
    QList<Comment> result;
    std::copy_if(comments.cbegin(), comments.cend(), std::back_inserter(result),
                 [&](const Comment &comment) { return comment.subject == subject; });
    return result;
}

QList<ReasonTranslation> Contents::translationsOf(const RatingKey &rating) const
{
    QList<ReasonTranslation> result;
    for (auto it = std::lower_bound(translations.cbegin(), translations.cend(), ReasonTranslation{rating, {}, {}, {}});
         it != translations.cend() && it->rating == rating; ++it)
        result.append(*it);
    return result;
}

QString Contents::preference(const QString &key, ActionPlanId plan) const
{
    const Preference wanted{plan, key, {}};
    const auto found = std::lower_bound(preferences.cbegin(), preferences.cend(), wanted);
    return found != preferences.cend() && found->plan == plan && found->key == key ? found->value : QString();
}

QList<ReportSectionChoice> Contents::reportSectionsOf(ActionPlanId plan) const
{
    QList<ReportSectionChoice> result;
    std::copy_if(reportSections.cbegin(), reportSections.cend(), std::back_inserter(result),
                 [&](const ReportSectionChoice &section) { return section.plan == plan; });
    return result;
}

QList<Rating> Contents::ratingsOf(RoundId round) const
{
    QList<Rating> result;
    for (auto it = ratings.lowerBound({.round = round, .subject = {.kind = SubjectKind::Plan}});
         it != ratings.cend() && it.key().round == round; ++it)
        result.append(*it);
    return result;
}

QList<Rating> Contents::ratingsOf(RoundId round, const Subject &subject) const
{
    QList<Rating> result;
    for (auto it = ratings.lowerBound({.round = round, .subject = subject});
         it != ratings.cend() && it.key().round == round && it.key().subject == subject; ++it)
        result.append(*it);
    return result;
}

QList<Institution> Contents::institutionsOf(const Commitment &commitment, InvolvementRole role) const
{
    QList<Institution> result;
    for (const Involvement &involvement : commitment.involvements) {
        if (involvement.role != role)
            continue;
        if (const Institution *found = institution(involvement.institution))
            result.append(*found);
    }
    return result;
}

QString subjectDigest(const Contents &contents, const Subject &subject)
{
    if (const auto id = subject.commitment()) {
        if (const Commitment *commitment = contents.commitment(*id))
            return sha256Hex(commitment->text.toJson().toUtf8());
    }
    if (const auto id = subject.plan()) {
        if (const ActionPlan *plan = contents.plan(*id))
            return sha256Hex(plan->title.toJson().toUtf8());
    }
    if (const auto id = subject.milestone()) {
        if (const Milestone *milestone = contents.milestone(*id))
            return sha256Hex((milestone->title.toJson() + milestone->text.toJson()).toUtf8());
    }
    if (const auto id = subject.cluster()) {
        if (const Cluster *cluster = contents.cluster(*id))
            return sha256Hex(clusterText(contents, *cluster).toUtf8());
    }
    return {};
}

QString evidenceDigest(const Contents &contents, const QList<EvidenceId> &evidence)
{
    if (evidence.isEmpty())
        return {};
    QByteArray basis;
    for (const EvidenceId &id : evidence) {
        if (const Evidence *item = contents.evidenceItem(id))
            basis += (item->title + QLatin1Char('\n') + item->url + QLatin1Char('\n') + item->digest).toUtf8() + '\0';
    }
    return sha256Hex(basis);
}
