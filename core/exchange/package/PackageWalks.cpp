#include "core/exchange/package/PackageWalks.h"

using namespace Qt::StringLiterals;

void walk(PackageFields &f, ActionPlan &plan)
{
    f.id(u"id"_s, plan.id);
    f.text(u"country"_s, plan.country);
    f.text(u"number"_s, plan.number);
    f.localized(u"title"_s, plan.title);
    f.localized(u"note"_s, plan.note);
    f.text(u"language"_s, plan.language);
    f.date(u"starts"_s, plan.starts);
    f.date(u"ends"_s, plan.ends);
    f.text(u"country_code"_s, plan.countryCode);
    f.text(u"region"_s, plan.region);
    f.text(u"external_id"_s, plan.externalId);
    f.number(u"submitted"_s, plan.submitted, 0);
}

void walk(PackageFields &f, Category &category)
{
    f.id(u"id"_s, category.id);
    f.id(u"plan"_s, category.plan, u"plans"_s);
    f.text(u"code"_s, category.code);
    f.localized(u"title"_s, category.title);
    f.number(u"position"_s, category.position, 0);
    f.flag(u"inferred"_s, category.isInferred);
    f.localized(u"source"_s, category.source);
}

void walk(PackageFields &f, Institution &institution)
{
    f.id(u"id"_s, institution.id);
    f.text(u"country"_s, institution.country);
    f.text(u"name"_s, institution.name);
    f.text(u"acronym"_s, institution.acronym);
    f.code(u"sector"_s, institution.sector,
           {Sector::Government, Sector::Legislature, Sector::CivilSociety, Sector::International}, sectorFrom);
}

void walk(PackageFields &f, AliasRow &row)
{
    f.id(u"institution"_s, row.institution, u"institutions"_s);
    f.text(u"alias"_s, row.alias);
}

void walk(PackageFields &f, Commitment &commitment)
{
    f.id(u"id"_s, commitment.id);
    f.id(u"plan"_s, commitment.plan, u"plans"_s);
    f.text(u"number"_s, commitment.number);
    f.number(u"position"_s, commitment.position, 0);
    f.localized(u"title"_s, commitment.title);
    f.localized(u"text"_s, commitment.text);
    f.date(u"due"_s, commitment.due);
    f.text(u"external_id"_s, commitment.externalId);
    f.flag(u"external_id_inferred"_s, commitment.isExternalIdInferred);
    f.flag(u"counted"_s, commitment.isCounted);
    f.localized(u"note"_s, commitment.note);
    f.text(u"source"_s, commitment.source);
}

void walk(PackageFields &f, InvolvementRow &row)
{
    f.id(u"commitment"_s, row.commitment, u"commitments"_s);
    f.number(u"position"_s, row.position, 0);
    f.id(u"institution"_s, row.involvement.institution, u"institutions"_s);
    f.code(u"role"_s, row.involvement.role,
           {InvolvementRole::Lead, InvolvementRole::Supporting, InvolvementRole::Counterpart}, involvementRoleFrom);
    f.text(u"as_written"_s, row.involvement.asWritten);
}

void walk(PackageFields &f, Person &person)
{
    f.id(u"id"_s, person.id);
    f.text(u"name"_s, person.name, Need::Required);
    f.text(u"full_name"_s, person.fullName);
    f.text(u"role"_s, person.role);
}

void walk(PackageFields &f, MethodRow &method)
{
    f.text(u"id"_s, method.id, Need::Required);
    f.text(u"version"_s, method.version, Need::Required);
    f.text(u"path"_s, method.path, Need::Required);
    f.text(u"hash"_s, method.hash, Need::Required);
}

void walk(PackageFields &f, Round &round)
{
    f.id(u"id"_s, round.id);
    f.id(u"plan"_s, round.plan, u"plans"_s);
    f.localized(u"title"_s, round.title);
    f.text(u"method"_s, round.method, Need::Required);
    f.text(u"method_version"_s, round.methodVersion, Need::Required);
    f.day(u"as_of"_s, round.asOf);
    f.flag(u"as_of_inferred"_s, round.isAsOfInferred);
    f.localized(u"note"_s, round.note);
    f.flag(u"open"_s, round.isOpen);
    f.number(u"position"_s, round.position, 0);
}

void walk(PackageFields &f, Evidence &item)
{
    f.id(u"id"_s, item.id);
    f.number(u"number"_s, item.number, 1);
    f.text(u"title"_s, item.title);
    f.text(u"url"_s, item.url);
    f.date(u"accessed"_s, item.accessed);
    f.text(u"file_name"_s, item.fileName);
    f.text(u"media_type"_s, item.mediaType);
    f.text(u"digest"_s, item.digest);
    f.size(u"size"_s, item.size);
    f.flag(u"confidential"_s, item.isConfidential);
}

void walk(PackageFields &f, Subject &subject)
{
    f.code(u"subject_kind"_s, subject.kind,
           {SubjectKind::Plan, SubjectKind::Commitment, SubjectKind::Milestone, SubjectKind::Cluster}, subjectKindFrom);
    f.text(u"subject"_s, subject.id, Need::Required);
}

void walk(PackageFields &f, RatingKey &key)
{
    f.id(u"round"_s, key.round, u"rounds"_s);
    walk(f, key.subject);
    f.code(u"criterion"_s, key.criterion, Need::Required);
    f.id(u"person"_s, key.person, u"people"_s);
}

void walk(PackageFields &f, Rating &rating)
{
    walk(f, rating.key);
    f.code(u"level"_s, rating.level, Need::Optional);
    f.text(u"reason"_s, rating.reason);
    f.time(u"rated_at"_s, rating.ratedAt);
    f.text(u"criterion_digest"_s, rating.criterionDigest);
    f.text(u"subject_digest"_s, rating.subjectDigest);
    f.text(u"evidence_digest"_s, rating.evidenceDigest);
}

void walk(PackageFields &f, RatingEvidenceRow &row)
{
    walk(f, row.key);
    f.id(u"evidence"_s, row.evidence, u"evidence"_s);
}

void walk(PackageFields &f, SelfReport &report)
{
    f.id(u"id"_s, report.id);
    f.id(u"commitment"_s, report.commitment, u"commitments"_s);
    f.text(u"status"_s, report.status, Need::Required);
    f.date(u"reported"_s, report.reported);
    f.text(u"source"_s, report.source);
    f.text(u"note"_s, report.note);
}

void walk(PackageFields &f, Milestone &milestone)
{
    f.id(u"id"_s, milestone.id);
    f.id(u"commitment"_s, milestone.commitment, u"commitments"_s);
    f.text(u"number"_s, milestone.number);
    f.number(u"position"_s, milestone.position, 0);
    f.localized(u"title"_s, milestone.title);
    f.localized(u"text"_s, milestone.text);
    f.date(u"starts"_s, milestone.starts);
    f.date(u"due"_s, milestone.due);
    f.text(u"source"_s, milestone.source);
}

void walk(PackageFields &f, MilestoneInstitutionRow &row)
{
    f.id(u"milestone"_s, row.milestone, u"milestones"_s);
    f.number(u"position"_s, row.position, 0);
    f.id(u"institution"_s, row.institution, u"institutions"_s);
}

void walk(PackageFields &f, Cluster &cluster)
{
    f.id(u"id"_s, cluster.id);
    f.id(u"plan"_s, cluster.plan, u"plans"_s);
    f.text(u"number"_s, cluster.number);
    f.localized(u"title"_s, cluster.title);
}

void walk(PackageFields &f, Official &official)
{
    f.id(u"id"_s, official.id);
    f.id(u"commitment"_s, official.commitment, u"commitments"_s);
    f.text(u"name"_s, official.name);
    f.text(u"position"_s, official.position);
    f.text(u"email"_s, official.email);
    f.text(u"phone"_s, official.phone);
}

void walk(PackageFields &f, ProcessEvent &event)
{
    f.id(u"id"_s, event.id);
    f.id(u"plan"_s, event.plan, u"plans"_s);
    f.code(u"kind"_s, event.kind, eventKinds(), eventKindFrom);
    f.code(u"stage"_s, event.stage, eventStages(), eventStageFrom);
    f.code(u"channel"_s, event.channel, eventChannels(), eventChannelFrom);
    f.localized(u"title"_s, event.title);
    f.localized(u"note"_s, event.note);
    f.date(u"date"_s, event.date);
    f.number(u"notice_days"_s, event.noticeDays, 0);
    f.number(u"attendance"_s, event.attendance, 0);
    f.code(u"minutes"_s, event.minutes, minutesStates(), minutesFrom);
    f.text(u"source"_s, event.source);
}

void walk(PackageFields &f, ParticipantRow &row)
{
    f.id(u"event"_s, row.event, u"events"_s);
    f.number(u"position"_s, row.position, 0);
    f.id(u"institution"_s, row.participant.institution, u"institutions"_s, Need::Optional);
    f.text(u"as_written"_s, row.participant.asWritten);
}

void walk(PackageFields &f, Proposal &proposal)
{
    f.id(u"id"_s, proposal.id);
    f.id(u"plan"_s, proposal.plan, u"plans"_s);
    f.text(u"number"_s, proposal.number);
    f.localized(u"title"_s, proposal.title);
    f.localized(u"text"_s, proposal.text);
    f.text(u"proposer"_s, proposal.proposer);
    f.id(u"institution"_s, proposal.institution, u"institutions"_s, Need::Optional);
    f.date(u"proposed"_s, proposal.proposed);
    f.code(u"outcome"_s, proposal.outcome, proposalOutcomes(), proposalOutcomeFrom);
    f.localized(u"answer"_s, proposal.answer);
    f.date(u"answered"_s, proposal.answered);
    f.text(u"source"_s, proposal.source);
}

void walk(PackageFields &f, PublishedValue &value)
{
    f.id(u"round"_s, value.round, u"rounds"_s);
    walk(f, value.subject);
    f.text(u"name"_s, value.name, Need::Required);
    f.text(u"value"_s, value.value);
    f.text(u"as_written"_s, value.asWritten);
    f.text(u"column"_s, value.column);
    f.text(u"source"_s, value.source);
    f.number(u"source_row"_s, value.row, 0);
}

void walk(PackageFields &f, FlagOverride &flag)
{
    f.id(u"round"_s, flag.round, u"rounds"_s);
    walk(f, flag.subject);
    f.text(u"name"_s, flag.name, Need::Required);
    f.word(u"value"_s, flag.value, {u"yes"_s, u"no"_s});
    f.text(u"reason"_s, flag.reason, Need::Required);
    f.id(u"person"_s, flag.person, u"people"_s);
    f.time(u"set_at"_s, flag.setAt);
}

void walk(PackageFields &f, Comment &comment)
{
    f.id(u"id"_s, comment.id);
    walk(f, comment.subject);
    f.code(u"criterion"_s, comment.criterion, Need::Optional);
    f.id(u"round"_s, comment.round, u"rounds"_s);
    f.id(u"person"_s, comment.person, u"people"_s);
    f.time(u"written_at"_s, comment.writtenAt);
    f.text(u"text"_s, comment.text, Need::Required);
    f.id(u"answers"_s, comment.answers, u"comments"_s, Need::Optional);
    f.flag(u"resolved"_s, comment.isResolved);
}

void walk(PackageFields &f, Preference &preference)
{
    f.id(u"plan"_s, preference.plan, u"plans"_s, Need::Optional);
    f.text(u"key"_s, preference.key, Need::Required);
    f.text(u"value"_s, preference.value);
}

void walk(PackageFields &f, ReportSectionChoice &section)
{
    f.id(u"plan"_s, section.plan, u"plans"_s);
    f.number(u"position"_s, section.position, 0);
    f.text(u"section"_s, section.section, Need::Required);
    f.flag(u"on"_s, section.isOn);
}

void walk(PackageFields &f, Narrative &narrative)
{
    f.id(u"plan"_s, narrative.plan, u"plans"_s);
    f.word(u"section"_s, narrative.section, narrativeSections());
    f.localized(u"text"_s, narrative.text);
}

void walk(PackageFields &f, Recommendation &recommendation)
{
    f.id(u"id"_s, recommendation.id);
    f.id(u"plan"_s, recommendation.plan, u"plans"_s);
    f.number(u"number"_s, recommendation.number, 1);
    f.localized(u"text"_s, recommendation.text);
    f.id(u"addressee"_s, recommendation.addressee, u"institutions"_s, Need::Optional);
    f.localized(u"follow_up"_s, recommendation.followUp);
}

void walk(PackageFields &f, ReasonTranslation &translation)
{
    walk(f, translation.rating);
    f.text(u"language"_s, translation.language, Need::Required);
    f.text(u"text"_s, translation.text, Need::Required);
    f.text(u"reason_digest"_s, translation.reasonDigest);
}

void walk(PackageFields &f, SourceCell &cell)
{
    walk(f, cell.subject);
    f.text(u"layout"_s, cell.layout);
    f.text(u"column"_s, cell.column);
    f.text(u"value"_s, cell.value);
}
