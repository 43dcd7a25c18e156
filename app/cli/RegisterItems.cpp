#include "app/cli/RegisterItems.h"

#include "app/cli/Selection.h"
#include "app/cli/Values.h"

using namespace Qt::StringLiterals;

namespace {

QJsonArray numbersOf(const QList<CommitmentId> &ids, const Contents &contents)
{
    QList<Commitment> commitments;
    for (const CommitmentId &id : ids) {
        if (const Commitment *commitment = contents.commitment(id))
            commitments.append(*commitment);
    }
    std::sort(commitments.begin(), commitments.end(),
              [](const Commitment &a, const Commitment &b) { return a.position < b.position; });
    QJsonArray numbers;
    for (const Commitment &commitment : commitments)
        numbers.append(commitment.number);
    return numbers;
}

QJsonArray evidenceOf(const QList<EvidenceId> &ids, const Contents &contents)
{
    QJsonArray numbers;
    for (const EvidenceId &id : ids) {
        if (const Evidence *item = contents.evidenceItem(id))
            numbers.append(u"E-%1"_s.arg(item->number));
    }
    return numbers;
}

QString nameOf(InstitutionId id, const Contents &contents)
{
    const Institution *institution = contents.institution(id);
    return institution ? institution->name : QString();
}

QJsonValue jsonOf(const std::optional<int> &number) { return number ? QJsonValue(*number) : QJsonValue(); }

void insertPlan(QJsonObject &object, ActionPlanId id, const Contents &contents)
{
    const ActionPlan *plan = contents.plan(id);
    object.insert(u"plan"_s, id.toString());
    object.insert(u"planLabel"_s, plan ? planLabel(*plan) : QString());
}

/// Number of the commitment, and its plan.
void insertCommitment(QJsonObject &object, CommitmentId id, const Contents &contents)
{
    const Commitment *commitment = contents.commitment(id);
    insertPlan(object, commitment ? commitment->plan : ActionPlanId(), contents);
    object.insert(u"commitment"_s, commitment ? commitment->number : QString());
}

QStringList names(const QList<Institution> &institutions)
{
    QStringList list;
    for (const Institution &institution : institutions)
        list.append(institution.name);
    return list;
}

QString categoriesOf(const Commitment &commitment, const Contents &contents, const QString &language)
{
    QStringList titles;
    for (const CategoryId &id : commitment.categories) {
        if (const Category *category = contents.category(id))
            titles.append(category->title.in(language));
    }
    return titles.join(u"; "_s);
}

} // namespace

QJsonObject planItem(const ActionPlan &plan, const Contents &contents, const QString &language)
{
    QJsonObject object{{u"id"_s, plan.id.toString()},
                       {u"planLabel"_s, planLabel(plan)},
                       {u"country"_s, plan.country},
                       {u"number"_s, plan.number},
                       {u"starts"_s, jsonOf(plan.starts)},
                       {u"ends"_s, jsonOf(plan.ends)},
                       {u"language"_s, plan.language},
                       {u"region"_s, plan.region},
                       {u"commitments"_s, int(contents.commitmentsOf(plan.id).size())}};
    insertText(object, u"title"_s, plan.title, language);
    insertText(object, u"note"_s, plan.note, language);
    return object;
}

QJsonObject categoryItem(const Category &category, const Contents &contents, const QString &language)
{
    QList<CommitmentId> within;
    for (const Commitment &commitment : contents.commitmentsOf(category.plan)) {
        if (commitment.categories.contains(category.id))
            within.append(commitment.id);
    }
    QJsonObject object{{u"id"_s, category.id.toString()},
                       {u"code"_s, category.code},
                       {u"inferred"_s, category.isInferred},
                       {u"source"_s, category.source.in(language)},
                       {u"commitments"_s, numbersOf(within, contents)}};
    insertPlan(object, category.plan, contents);
    insertText(object, u"title"_s, category.title, language);
    return object;
}

QJsonObject institutionItem(const Institution &institution)
{
    return {{u"id"_s, institution.id.toString()},
            {u"country"_s, institution.country},
            {u"name"_s, institution.name},
            {u"acronym"_s, institution.acronym},
            {u"sector"_s, toString(institution.sector)},
            {u"aliases"_s, QJsonArray::fromStringList(institution.aliases)}};
}

QJsonObject commitmentItem(const Commitment &commitment, const Contents &contents, const QString &language)
{
    const ActionPlan *plan = contents.plan(commitment.plan);
    const QStringList responsible = names(contents.institutionsOf(commitment, InvolvementRole::Lead)) +
                                    names(contents.institutionsOf(commitment, InvolvementRole::Supporting));
    QJsonObject object{{u"id"_s, commitment.id.toString()},
                       {u"plan"_s, commitment.plan.toString()},
                       {u"planLabel"_s, plan ? planLabel(*plan) : QString()},
                       {u"number"_s, commitment.number},
                       {u"category"_s, categoriesOf(commitment, contents, language)},
                       {u"institutions"_s, QJsonArray::fromStringList(responsible)},
                       {u"counterparts"_s, QJsonArray::fromStringList(names(
                                               contents.institutionsOf(commitment, InvolvementRole::Counterpart)))},
                       {u"due"_s, jsonOf(commitment.due)},
                       {u"counted"_s, commitment.isCounted},
                       {u"externalId"_s, commitment.externalId},
                       {u"externalIdInferred"_s, commitment.isExternalIdInferred},
                       {u"note"_s, commitment.note.in(language)},
                       {u"source"_s, commitment.source}};
    insertText(object, u"title"_s, commitment.title, language);
    insertText(object, u"text"_s, commitment.text, language);
    object.insert(u"milestones"_s, int(contents.milestonesOf(commitment.id).size()));
    const Cluster *cluster = contents.clusterOf(commitment.id);
    object.insert(u"cluster"_s, cluster ? QJsonValue(cluster->number) : QJsonValue());
    const SelfReport *report = contents.selfReportOf(commitment.id);
    object.insert(u"selfReport"_s, report ? QJsonValue(report->status) : QJsonValue());
    return object;
}

QJsonObject milestoneItem(const Milestone &milestone, const Contents &contents, const QString &language)
{
    QJsonArray institutions;
    for (const InstitutionId &id : milestone.institutions)
        institutions.append(nameOf(id, contents));
    QJsonObject object{{u"id"_s, milestone.id.toString()},      {u"number"_s, milestone.number},
                       {u"starts"_s, jsonOf(milestone.starts)}, {u"due"_s, jsonOf(milestone.due)},
                       {u"institutions"_s, institutions},       {u"source"_s, milestone.source}};
    insertCommitment(object, milestone.commitment, contents);
    insertText(object, u"title"_s, milestone.title, language);
    insertText(object, u"text"_s, milestone.text, language);
    return object;
}

QJsonObject clusterItem(const Cluster &cluster, const Contents &contents, const QString &language)
{
    QJsonObject object{{u"id"_s, cluster.id.toString()},
                       {u"number"_s, cluster.number},
                       {u"commitments"_s, numbersOf(cluster.commitments, contents)}};
    insertPlan(object, cluster.plan, contents);
    insertText(object, u"title"_s, cluster.title, language);
    return object;
}

QJsonObject proposalItem(const Proposal &proposal, const Contents &contents, const QString &language)
{
    QJsonObject object{{u"id"_s, proposal.id.toString()},
                       {u"number"_s, proposal.number},
                       {u"by"_s, proposal.proposer},
                       {u"institution"_s, nameOf(proposal.institution, contents)},
                       {u"proposed"_s, jsonOf(proposal.proposed)},
                       {u"outcome"_s, toString(proposal.outcome)},
                       {u"answered"_s, jsonOf(proposal.answered)},
                       {u"commitments"_s, numbersOf(proposal.commitments, contents)},
                       {u"evidence"_s, evidenceOf(proposal.evidence, contents)},
                       {u"source"_s, proposal.source}};
    insertPlan(object, proposal.plan, contents);
    insertText(object, u"title"_s, proposal.title, language);
    insertText(object, u"text"_s, proposal.text, language);
    insertText(object, u"answer"_s, proposal.answer, language);
    return object;
}

QJsonObject eventItem(const ProcessEvent &event, const Contents &contents, const QString &language)
{
    QJsonArray participants;
    QJsonArray institutions;
    for (const Participant &participant : event.participants) {
        const QString known = nameOf(participant.institution, contents);
        participants.append(participant.asWritten.isEmpty() ? known : participant.asWritten);
        if (!known.isEmpty())
            institutions.append(known);
    }
    QJsonObject object{{u"id"_s, event.id.toString()},
                       {u"kind"_s, toString(event.kind)},
                       {u"stage"_s, toString(event.stage)},
                       {u"channel"_s, toString(event.channel)},
                       {u"date"_s, jsonOf(event.date)},
                       {u"noticeDays"_s, jsonOf(event.noticeDays)},
                       {u"attendance"_s, jsonOf(event.attendance)},
                       {u"minutes"_s, toString(event.minutes)},
                       {u"participants"_s, participants},
                       {u"institutions"_s, institutions},
                       {u"evidence"_s, evidenceOf(event.evidence, contents)},
                       {u"source"_s, event.source}};
    insertPlan(object, event.plan, contents);
    insertText(object, u"title"_s, event.title, language);
    insertText(object, u"note"_s, event.note, language);
    return object;
}

QJsonObject officialItem(const Official &official, const Contents &contents)
{
    QJsonObject object{{u"id"_s, official.id.toString()},
                       {u"name"_s, official.name},
                       {u"position"_s, official.position},
                       {u"email"_s, official.email},
                       {u"phone"_s, official.phone}};
    insertCommitment(object, official.commitment, contents);
    return object;
}

QJsonObject selfReportItem(const SelfReport &report, const Contents &contents)
{
    QJsonObject object{{u"id"_s, report.id.toString()},
                       {u"status"_s, report.status},
                       {u"reported"_s, jsonOf(report.reported)},
                       {u"source"_s, report.source},
                       {u"note"_s, report.note}};
    insertCommitment(object, report.commitment, contents);
    return object;
}

QJsonObject commentItem(const Comment &comment, const Contents &contents)
{
    const Person *person = contents.person(comment.person);
    return {{u"id"_s, comment.id.toString()},
            {u"round"_s, comment.round.toString()},
            {u"subject"_s, toString(comment.subject.kind)},
            {u"number"_s, subjectNumber(contents, comment.subject)},
            {u"criterion"_s, comment.criterion.isEmpty() ? QJsonValue() : QJsonValue(comment.criterion.toString())},
            {u"person"_s, person ? person->name : QString()},
            {u"writtenAt"_s, comment.writtenAt.toString(Qt::ISODate)},
            {u"text"_s, comment.text},
            {u"answers"_s, comment.answers.isValid() ? QJsonValue(comment.answers.toString()) : QJsonValue()},
            {u"resolved"_s, comment.isResolved}};
}
