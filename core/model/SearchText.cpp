#include "core/model/SearchText.h"

using namespace Qt::StringLiterals;

namespace {

QString allLanguages(const LocalizedText &text) { return QStringList(text.texts.values()).join(u'\n'); }

/// A name that is the same in every language.
LocalizedText named(const QString &name) { return LocalizedText::of(u"und"_s, name); }

QString joined(const QStringList &parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(u'\n');
}

std::optional<Subject> firstOf(const QList<CommitmentId> &commitments)
{
    return commitments.isEmpty() ? std::nullopt : std::optional(Subject::of(commitments.first()));
}

/// The things of a dossier, one kind after another.
class Collector
{
public:
    Collector(const Contents &contents, const CriterionWords &words) : m_contents(contents), m_words(words) {}

    QList<SearchText> all()
    {
        addPlans();
        addCommitments();
        addMilestones();
        addInstitutions();
        addProcess();
        addRatings();
        addEvidence();
        addSelfReports();
        addComments();
        addNarratives();
        addRecommendations();
        for (SearchText &text : m_texts) {
            if (text.key.isEmpty())
                text.key = text.place.kind + u'/' + text.place.id;
        }
        return m_texts;
    }

    SearchText ofRating(const Rating &rating) const
    {
        const Person *person = m_contents.person(rating.key.person);
        SearchText text = about(u"rating"_s, rating.key.subject);
        text.key = searchKeyOf(rating.key);
        text.place.id = rating.key.subject.id;
        text.place.round = rating.key.round;
        text.place.criterion = rating.key.criterion;
        text.who = person ? person->name : QString();
        QStringList reasons{rating.reason};
        for (const ReasonTranslation &translation : m_contents.translationsOf(rating.key))
            reasons.append(translation.text);
        text.body = reasons.join(u'\n');
        text.tags = joined({text.who, person ? person->fullName : QString(), rating.key.criterion.toString(),
                            m_words.value(rating.key.criterion)});
        return text;
    }

private:
    /// Number and title of what is talked about.
    SearchText about(const QString &kind, const Subject &subject) const
    {
        SearchText text{.place = {.kind = kind, .plan = m_contents.planOf(subject), .subject = subject}};
        if (const auto id = subject.commitment()) {
            const Commitment *commitment = m_contents.commitment(*id);
            text.number = commitment ? commitment->number : QString();
            text.title = commitment ? commitment->title : LocalizedText();
        } else if (const auto milestoneId = subject.milestone()) {
            const Milestone *milestone = m_contents.milestone(*milestoneId);
            text.number = milestone ? milestone->number : QString();
            text.title = milestone ? milestone->title : LocalizedText();
        } else if (const auto clusterId = subject.cluster()) {
            const Cluster *cluster = m_contents.cluster(*clusterId);
            text.number = cluster ? cluster->number : QString();
            text.title = cluster ? cluster->title : LocalizedText();
        } else if (const auto planId = subject.plan()) {
            const ActionPlan *plan = m_contents.plan(*planId);
            text.title = plan ? plan->title : LocalizedText();
        }
        return text;
    }

    ActionPlanId planOf(const std::optional<Subject> &subject) const
    {
        return subject ? m_contents.planOf(*subject) : ActionPlanId();
    }

    void addPlans()
    {
        for (const ActionPlan &plan : m_contents.plans)
            m_texts.append({.place = {.kind = u"plan"_s, .id = plan.id.toString(), .plan = plan.id},
                            .title = plan.title,
                            .heading = joined({allLanguages(plan.title), plan.country}),
                            .body = allLanguages(plan.note)});
        for (const Category &category : m_contents.categories) {
            QList<CommitmentId> first;
            for (const Commitment &commitment : m_contents.commitments) {
                if (first.isEmpty() && commitment.categories.contains(category.id))
                    first.append(commitment.id);
            }
            m_texts.append({.place = {.kind = u"category"_s,
                                      .id = category.id.toString(),
                                      .plan = category.plan,
                                      .subject = firstOf(first)},
                            .title = category.title,
                            .heading = allLanguages(category.title)});
        }
    }

    void addCommitments()
    {
        for (const Commitment &commitment : m_contents.commitments) {
            QStringList names;
            for (const Involvement &involvement : commitment.involvements)
                names.append(involvement.asWritten);
            m_texts.append(
                {.place = {.kind = u"commitment"_s,
                           .id = commitment.id.toString(),
                           .plan = commitment.plan,
                           .subject = Subject::of(commitment.id)},
                 .number = commitment.number,
                 .title = commitment.title,
                 .heading = allLanguages(commitment.title),
                 .body = joined({allLanguages(commitment.text), allLanguages(commitment.note), names.join(u'\n')}),
                 .tags = joined({commitment.number, commitment.externalId})});
        }
        for (const Cluster &cluster : m_contents.clusters)
            m_texts.append({.place = {.kind = u"cluster"_s,
                                      .id = cluster.id.toString(),
                                      .plan = cluster.plan,
                                      .subject = Subject::of(cluster.id)},
                            .number = cluster.number,
                            .title = cluster.title,
                            .heading = allLanguages(cluster.title)});
    }

    void addMilestones()
    {
        for (const Milestone &milestone : m_contents.milestones) {
            const Subject commitment = Subject::of(milestone.commitment);
            m_texts.append({.place = {.kind = u"milestone"_s,
                                      .id = milestone.id.toString(),
                                      .plan = m_contents.planOf(commitment),
                                      .subject = commitment},
                            .number = milestone.number,
                            .title = milestone.title,
                            .heading = allLanguages(milestone.title),
                            .body = allLanguages(milestone.text)});
        }
        for (const Official &official : m_contents.officials) {
            const Subject commitment = Subject::of(official.commitment);
            m_texts.append({.place = {.kind = u"official"_s,
                                      .id = official.id.toString(),
                                      .plan = m_contents.planOf(commitment),
                                      .subject = commitment},
                            .title = named(official.name),
                            .heading = official.name});
        }
    }

    void addInstitutions()
    {
        QHash<InstitutionId, CommitmentId> first;
        for (const Commitment &commitment : m_contents.commitments) {
            for (const Involvement &involvement : commitment.involvements) {
                if (!first.contains(involvement.institution))
                    first.insert(involvement.institution, commitment.id);
            }
        }
        for (const Institution &institution : m_contents.institutions) {
            const auto commitment = first.constFind(institution.id);
            const std::optional<Subject> subject =
                commitment == first.cend() ? std::nullopt : std::optional(Subject::of(*commitment));
            m_texts.append({.place = {.kind = u"institution"_s,
                                      .id = institution.id.toString(),
                                      .plan = planOf(subject),
                                      .subject = subject},
                            .title = named(institution.name),
                            .heading = joined({institution.name, institution.acronym}),
                            .body = institution.aliases.join(u'\n')});
        }
    }

    void addProcess()
    {
        for (const ProcessEvent &event : m_contents.events) {
            QStringList participants;
            for (const Participant &participant : event.participants)
                participants.append(participant.asWritten);
            m_texts.append({.place = {.kind = u"event"_s, .id = event.id.toString(), .plan = event.plan},
                            .title = event.title,
                            .heading = allLanguages(event.title),
                            .body = joined({allLanguages(event.note), participants.join(u'\n')})});
        }
        for (const Proposal &proposal : m_contents.proposals)
            m_texts.append(
                {.place = {.kind = u"proposal"_s,
                           .id = proposal.id.toString(),
                           .plan = proposal.plan,
                           .subject = firstOf(proposal.commitments)},
                 .number = proposal.number,
                 .title = proposal.title,
                 .heading = allLanguages(proposal.title),
                 .body = joined({allLanguages(proposal.text), proposal.proposer, allLanguages(proposal.answer)})});
    }

    void addRatings()
    {
        for (const Rating &rating : m_contents.ratings) {
            if (!rating.reason.isEmpty())
                m_texts.append(ofRating(rating));
        }
    }

    void addEvidence()
    {
        for (const Evidence &evidence : m_contents.evidence) {
            const std::optional<Subject> subject = firstOf(evidence.commitments);
            m_texts.append({.place = {.kind = u"evidence"_s,
                                      .id = evidence.id.toString(),
                                      .plan = planOf(subject),
                                      .subject = subject},
                            .number = u"E-%1"_s.arg(evidence.number),
                            .title = named(evidence.title),
                            .heading = evidence.title,
                            .body = joined({evidence.fileName, evidence.url})});
        }
    }

    void addSelfReports()
    {
        for (const SelfReport &report : m_contents.selfReports) {
            SearchText text = about(u"self-report"_s, Subject::of(report.commitment));
            text.place.id = report.id.toString();
            text.body = joined({report.note, report.source});
            if (!text.body.isEmpty())
                m_texts.append(text);
        }
    }

    void addComments()
    {
        for (const Comment &comment : m_contents.comments) {
            const Person *person = m_contents.person(comment.person);
            SearchText text = about(u"comment"_s, comment.subject);
            text.place.id = comment.id.toString();
            text.place.round = comment.round;
            text.place.criterion = comment.criterion;
            text.who = person ? person->name : QString();
            text.body = comment.text;
            text.tags = joined({text.who, m_words.value(comment.criterion)});
            m_texts.append(text);
        }
    }

    void addNarratives()
    {
        for (const Narrative &narrative : m_contents.narratives)
            m_texts.append({.key = u"narrative/"_s + narrative.plan.toString() + u'/' + narrative.section,
                            .place = {.kind = u"narrative"_s, .id = narrative.section, .plan = narrative.plan},
                            .title = narrativeTitle(narrative.section),
                            .body = allLanguages(narrative.text)});
    }

    void addRecommendations()
    {
        for (const Recommendation &one : m_contents.recommendations) {
            const Institution *addressee = m_contents.institution(one.addressee);
            m_texts.append({.place = {.kind = u"recommendation"_s,
                                      .id = one.id.toString(),
                                      .plan = one.plan,
                                      .subject = firstOf(one.commitments)},
                            .number = QString::number(one.number),
                            .title = addressee ? named(addressee->name) : narrativeTitle(u"recommendations"_s),
                            .body = joined({allLanguages(one.text), allLanguages(one.followUp)}),
                            .tags = addressee ? joined({addressee->name, addressee->acronym}) : QString()});
        }
    }

    const Contents &m_contents;
    const CriterionWords &m_words;
    QList<SearchText> m_texts{};
};

} // namespace

const QStringList &searchKinds()
{
    static const QStringList kinds{u"commitment"_s, u"milestone"_s, u"rating"_s,      u"comment"_s,  u"evidence"_s,
                                   u"narrative"_s, u"recommendation"_s, u"event"_s,      u"proposal"_s,  u"institution"_s, u"official"_s, u"self-report"_s,
                                   u"category"_s,   u"cluster"_s,   u"plan"_s};
    return kinds;
}

QList<SearchText> searchTexts(const Contents &contents, const CriterionWords &words)
{
    return Collector(contents, words).all();
}

std::optional<SearchText> searchTextOf(const Contents &contents, const RatingKey &key, const CriterionWords &words)
{
    const Rating *rating = contents.rating(key);
    if (!rating || rating->reason.isEmpty())
        return std::nullopt;
    return Collector(contents, words).ofRating(*rating);
}

QString searchKeyOf(const RatingKey &key)
{
    return u"rating/"_s + QStringList{key.round.toString(), toString(key.subject.kind), key.subject.id,
                                      key.criterion.toString(), key.person.toString()}
                              .join(u'/');
}
