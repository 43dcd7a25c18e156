#include "core/exchange/package/JsonExport.h"

#include "core/base/OutputPlace.h"
#include "core/model/PublicPart.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const LocalizedText &text)
{
    QJsonObject object;
    for (auto it = text.texts.cbegin(); it != text.texts.cend(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QJsonValue json(const std::optional<PartialDate> &date) { return date ? QJsonValue(date->toString()) : QJsonValue(); }

template <typename Tag>
QJsonArray json(const QList<Id<Tag>> &ids)
{
    QStringList texts;
    for (const Id<Tag> &id : ids)
        texts.append(id.toString());
    return QJsonArray::fromStringList(texts);
}

QJsonObject json(const ActionPlan &plan)
{
    return {{u"id"_s, plan.id.toString()},
            {u"country"_s, plan.country},
            {u"number"_s, plan.number},
            {u"title"_s, json(plan.title)},
            {u"note"_s, json(plan.note)},
            {u"language"_s, plan.language},
            {u"starts"_s, json(plan.starts)},
            {u"ends"_s, json(plan.ends)},
            {u"countryCode"_s, plan.countryCode},
            {u"region"_s, plan.region},
            {u"externalId"_s, plan.externalId},
            {u"submitted"_s, plan.submitted > 0 ? QJsonValue(plan.submitted) : QJsonValue()}};
}

QJsonObject json(const Category &category)
{
    return {{u"id"_s, category.id.toString()},   {u"plan"_s, category.plan.toString()},
            {u"code"_s, category.code},          {u"title"_s, json(category.title)},
            {u"position"_s, category.position},  {u"inferred"_s, category.isInferred},
            {u"source"_s, json(category.source)}};
}

QJsonObject json(const Institution &institution)
{
    return {{u"id"_s, institution.id.toString()},
            {u"country"_s, institution.country},
            {u"name"_s, institution.name},
            {u"acronym"_s, institution.acronym},
            {u"sector"_s, toString(institution.sector)},
            {u"aliases"_s, QJsonArray::fromStringList(institution.aliases)}};
}

QJsonObject json(const Commitment &commitment)
{
    QJsonArray involvements;
    for (const Involvement &involvement : commitment.involvements)
        involvements.append(QJsonObject{{u"institution"_s, involvement.institution.toString()},
                                        {u"role"_s, toString(involvement.role)},
                                        {u"asWritten"_s, involvement.asWritten}});
    return {{u"id"_s, commitment.id.toString()},
            {u"plan"_s, commitment.plan.toString()},
            {u"number"_s, commitment.number},
            {u"position"_s, commitment.position},
            {u"title"_s, json(commitment.title)},
            {u"text"_s, json(commitment.text)},
            {u"due"_s, json(commitment.due)},
            {u"externalId"_s, commitment.externalId},
            {u"externalIdInferred"_s, commitment.isExternalIdInferred},
            {u"counted"_s, commitment.isCounted},
            {u"note"_s, json(commitment.note)},
            {u"source"_s, commitment.source},
            {u"institutions"_s, involvements},
            {u"categories"_s, json(commitment.categories)}};
}

QJsonObject json(const Person &person)
{
    return {{u"id"_s, person.id.toString()},
            {u"name"_s, person.name},
            {u"fullName"_s, person.fullName},
            {u"role"_s, person.role}};
}

QJsonObject json(const StoredMethod &method)
{
    return {{u"id"_s, method.id},
            {u"version"_s, method.version},
            {u"pack"_s, QJsonDocument::fromJson(method.pack).object()}};
}

QJsonObject json(const Round &round)
{
    return {{u"id"_s, round.id.toString()},
            {u"plan"_s, round.plan.toString()},
            {u"title"_s, json(round.title)},
            {u"method"_s, round.method},
            {u"methodVersion"_s, round.methodVersion},
            {u"asOf"_s, round.asOf.toString(Qt::ISODate)},
            {u"asOfInferred"_s, round.isAsOfInferred},
            {u"note"_s, json(round.note)},
            {u"open"_s, round.isOpen},
            {u"position"_s, round.position}};
}

QJsonObject json(const Rating &rating)
{
    return {{u"round"_s, rating.key.round.toString()},
            {u"subjectKind"_s, toString(rating.key.subject.kind)},
            {u"subject"_s, rating.key.subject.id},
            {u"criterion"_s, rating.key.criterion.toString()},
            {u"person"_s, rating.key.person.toString()},
            {u"level"_s, rating.level.toString()},
            {u"reason"_s, rating.reason},
            {u"evidence"_s, json(rating.evidence)},
            {u"ratedAt"_s, rating.ratedAt.toUTC().toString(Qt::ISODateWithMs)},
            {u"criterionDigest"_s, rating.criterionDigest},
            {u"subjectDigest"_s, rating.subjectDigest},
            {u"evidenceDigest"_s, rating.evidenceDigest}};
}

QJsonObject json(const Evidence &evidence)
{
    return {{u"id"_s, evidence.id.toString()},
            {u"number"_s, evidence.number},
            {u"title"_s, evidence.title},
            {u"url"_s, evidence.url},
            {u"accessed"_s, json(evidence.accessed)},
            {u"fileName"_s, evidence.fileName},
            {u"mediaType"_s, evidence.mediaType},
            {u"digest"_s, evidence.digest},
            {u"size"_s, evidence.size},
            {u"confidential"_s, evidence.isConfidential},
            {u"commitments"_s, json(evidence.commitments)}};
}

QJsonObject json(const SelfReport &report)
{
    return {{u"id"_s, report.id.toString()}, {u"commitment"_s, report.commitment.toString()},
            {u"status"_s, report.status},    {u"reported"_s, json(report.reported)},
            {u"source"_s, report.source},    {u"note"_s, report.note}};
}

QString idText(InstitutionId id) { return id.isValid() ? id.toString() : QString(); }

QJsonValue json(const std::optional<int> &number) { return number ? QJsonValue(*number) : QJsonValue(); }

QJsonObject json(const Milestone &milestone)
{
    return {{u"id"_s, milestone.id.toString()},
            {u"commitment"_s, milestone.commitment.toString()},
            {u"number"_s, milestone.number},
            {u"position"_s, milestone.position},
            {u"title"_s, json(milestone.title)},
            {u"text"_s, json(milestone.text)},
            {u"starts"_s, json(milestone.starts)},
            {u"due"_s, json(milestone.due)},
            {u"institutions"_s, json(milestone.institutions)},
            {u"source"_s, milestone.source}};
}

QJsonObject json(const Cluster &cluster)
{
    return {{u"id"_s, cluster.id.toString()},
            {u"plan"_s, cluster.plan.toString()},
            {u"number"_s, cluster.number},
            {u"title"_s, json(cluster.title)},
            {u"commitments"_s, json(cluster.commitments)}};
}

QJsonObject json(const Official &official)
{
    return {{u"id"_s, official.id.toString()}, {u"commitment"_s, official.commitment.toString()},
            {u"name"_s, official.name},        {u"position"_s, official.position},
            {u"email"_s, official.email},      {u"phone"_s, official.phone}};
}

QJsonObject json(const ProcessEvent &event)
{
    QJsonArray participants;
    for (const Participant &participant : event.participants)
        participants.append(
            QJsonObject{{u"institution"_s, idText(participant.institution)}, {u"asWritten"_s, participant.asWritten}});
    return {{u"id"_s, event.id.toString()},
            {u"plan"_s, event.plan.toString()},
            {u"kind"_s, toString(event.kind)},
            {u"stage"_s, toString(event.stage)},
            {u"channel"_s, toString(event.channel)},
            {u"title"_s, json(event.title)},
            {u"note"_s, json(event.note)},
            {u"date"_s, json(event.date)},
            {u"noticeDays"_s, json(event.noticeDays)},
            {u"attendance"_s, json(event.attendance)},
            {u"minutes"_s, toString(event.minutes)},
            {u"participants"_s, participants},
            {u"evidence"_s, json(event.evidence)},
            {u"source"_s, event.source}};
}

QJsonObject json(const Proposal &proposal)
{
    return {{u"id"_s, proposal.id.toString()},
            {u"plan"_s, proposal.plan.toString()},
            {u"number"_s, proposal.number},
            {u"title"_s, json(proposal.title)},
            {u"text"_s, json(proposal.text)},
            {u"proposer"_s, proposal.proposer},
            {u"institution"_s, idText(proposal.institution)},
            {u"proposed"_s, json(proposal.proposed)},
            {u"outcome"_s, toString(proposal.outcome)},
            {u"answer"_s, json(proposal.answer)},
            {u"answered"_s, json(proposal.answered)},
            {u"commitments"_s, json(proposal.commitments)},
            {u"evidence"_s, json(proposal.evidence)},
            {u"source"_s, proposal.source}};
}

QJsonObject json(const PublishedValue &value)
{
    return {{u"round"_s, value.round.toString()},
            {u"subjectKind"_s, toString(value.subject.kind)},
            {u"subject"_s, value.subject.id},
            {u"name"_s, value.name},
            {u"value"_s, value.value},
            {u"asWritten"_s, value.asWritten},
            {u"column"_s, value.column},
            {u"source"_s, value.source},
            {u"row"_s, value.row}};
}

QJsonObject json(const FlagOverride &flag)
{
    return {{u"round"_s, flag.round.toString()},
            {u"subjectKind"_s, toString(flag.subject.kind)},
            {u"subject"_s, flag.subject.id},
            {u"name"_s, flag.name},
            {u"value"_s, flag.value},
            {u"reason"_s, flag.reason},
            {u"person"_s, flag.person.toString()},
            {u"setAt"_s, flag.setAt.toUTC().toString(Qt::ISODateWithMs)}};
}

QJsonObject json(const Comment &comment)
{
    return {{u"id"_s, comment.id.toString()},
            {u"subjectKind"_s, toString(comment.subject.kind)},
            {u"subject"_s, comment.subject.id},
            {u"criterion"_s, comment.criterion.toString()},
            {u"round"_s, comment.round.toString()},
            {u"person"_s, comment.person.toString()},
            {u"writtenAt"_s, comment.writtenAt.toUTC().toString(Qt::ISODateWithMs)},
            {u"text"_s, comment.text},
            {u"answers"_s, comment.answers.isValid() ? QJsonValue(comment.answers.toString()) : QJsonValue()},
            {u"resolved"_s, comment.isResolved}};
}

QJsonObject json(const Preference &preference)
{
    return {{u"plan"_s, preference.plan.isValid() ? QJsonValue(preference.plan.toString()) : QJsonValue()},
            {u"key"_s, preference.key},
            {u"value"_s, preference.value}};
}

QJsonObject json(const ReportSectionChoice &section)
{
    return {{u"plan"_s, section.plan.toString()},
            {u"position"_s, section.position},
            {u"section"_s, section.section},
            {u"on"_s, section.isOn}};
}

QJsonObject json(const Narrative &narrative)
{
    return {
        {u"plan"_s, narrative.plan.toString()}, {u"section"_s, narrative.section}, {u"text"_s, json(narrative.text)}};
}

QJsonObject json(const Recommendation &recommendation)
{
    return {{u"id"_s, recommendation.id.toString()},
            {u"plan"_s, recommendation.plan.toString()},
            {u"number"_s, recommendation.number},
            {u"text"_s, json(recommendation.text)},
            {u"addressee"_s, idText(recommendation.addressee)},
            {u"commitments"_s, json(recommendation.commitments)},
            {u"followUp"_s, json(recommendation.followUp)}};
}

QJsonObject json(const ReasonTranslation &translation)
{
    return {{u"round"_s, translation.rating.round.toString()},
            {u"subjectKind"_s, toString(translation.rating.subject.kind)},
            {u"subject"_s, translation.rating.subject.id},
            {u"criterion"_s, translation.rating.criterion.toString()},
            {u"person"_s, translation.rating.person.toString()},
            {u"language"_s, translation.language},
            {u"text"_s, translation.text},
            {u"reasonDigest"_s, translation.reasonDigest}};
}

QJsonObject json(const SourceCell &cell)
{
    return {{u"subjectKind"_s, toString(cell.subject.kind)},
            {u"subject"_s, cell.subject.id},
            {u"layout"_s, cell.layout},
            {u"column"_s, cell.column},
            {u"value"_s, cell.value}};
}

template <typename T>
QJsonArray jsonList(const QList<T> &list)
{
    QJsonArray array;
    for (const T &item : list)
        array.append(json(item));
    return array;
}

/// Where the contents promise no order, by id.
template <typename T>
QList<T> byId(QList<T> list)
{
    std::stable_sort(list.begin(), list.end(), [](const T &a, const T &b) { return a.id < b.id; });
    return list;
}

} // namespace

QByteArray jsonOf(const Contents &all, const ExportOptions &options)
{
    const Contents contents = options.isPublic ? publicPart(all) : all;
    QJsonObject document{{u"format"_s, u"cotejo-data/1"_s},
                         {u"profile"_s, options.isPublic ? u"public"_s : u"internal"_s},
                         {u"plans"_s, jsonList(byId(contents.plans))},
                         {u"categories"_s, jsonList(byId(contents.categories))},
                         {u"institutions"_s, jsonList(byId(contents.institutions))},
                         {u"commitments"_s, jsonList(byId(contents.commitments))},
                         {u"people"_s, jsonList(byId(contents.people))},
                         {u"methods"_s, jsonList(byId(contents.methods))},
                         {u"rounds"_s, jsonList(byId(contents.rounds))},
                         {u"ratings"_s, jsonList(contents.ratings.values())},
                         {u"evidence"_s, jsonList(byId(contents.evidence))},
                         {u"selfReports"_s, jsonList(byId(contents.selfReports))},
                         {u"milestones"_s, jsonList(byId(contents.milestones))},
                         {u"clusters"_s, jsonList(byId(contents.clusters))},
                         {u"events"_s, jsonList(byId(contents.events))},
                         {u"proposals"_s, jsonList(byId(contents.proposals))},
                         {u"publishedValues"_s, jsonList(contents.published)},
                         {u"flagOverrides"_s, jsonList(contents.overrides)},
                         {u"preferences"_s, jsonList(contents.preferences)},
                         {u"reportSections"_s, jsonList(contents.reportSections)},
                         {u"narratives"_s, jsonList(contents.narratives)},
                         {u"recommendations"_s, jsonList(byId(contents.recommendations))},
                         {u"reasonTranslations"_s, jsonList(contents.translations)}};
    if (!options.report.isEmpty())
        document.insert(u"report"_s, options.report);
    if (!options.isPublic) {
        document.insert(u"officials"_s, jsonList(byId(contents.officials)));
        document.insert(u"comments"_s, jsonList(byId(contents.comments)));
        document.insert(u"sourceCells"_s, jsonList(contents.sourceCells));
    }
    return QJsonDocument(document).toJson(QJsonDocument::Indented);
}

Result<> exportJson(const Contents &contents, const QString &path, const ExportOptions &options)
{
    if (Result<> allowed = mayBeWrittenOver(path); !allowed)
        return allowed;
    QSaveFile file(path);
    const QByteArray bytes = jsonOf(contents, options);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush() || !file.commit())
        return Error{ErrorCode::Storage, u"export.write"_s, QDir::toNativeSeparators(path), {file.errorString()}};
    return {};
}
