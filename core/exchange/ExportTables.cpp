#include "core/exchange/ExportTables.h"

#include "core/model/PublicPart.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Rows = QList<QStringList>;

QString yesOrNo(bool value) { return value ? u"yes"_s : u"no"_s; }

QString dateText(const std::optional<PartialDate> &date) { return date ? date->toString() : QString(); }

/// The languages that texts are in, "und" under a plain header.
QStringList languagesOf(const QList<const LocalizedText *> &texts)
{
    QSet<QString> found;
    for (const LocalizedText *text : texts) {
        const QStringList languages = text->texts.keys();
        found.unite(QSet<QString>(languages.cbegin(), languages.cend()));
    }
    QStringList sorted(found.cbegin(), found.cend());
    sorted.sort();
    return sorted;
}

/// Of the fields of all items.
template <typename T>
QStringList languagesOf(const QList<T> &items, const QList<LocalizedText T::*> &fields)
{
    QList<const LocalizedText *> texts;
    for (const T &item : items) {
        for (const auto field : fields)
            texts.append(&(item.*field));
    }
    return languagesOf(texts);
}

QString withLanguage(const QString &header, const QString &language)
{
    return language == u"und"_s ? header : header + u'_' + language;
}

void addHeaders(QStringList &header, const QStringList &fields, const QStringList &languages)
{
    for (const QString &field : fields) {
        for (const QString &language : languages)
            header.append(withLanguage(field, language));
    }
}

void addTexts(QStringList &row, const QList<const LocalizedText *> &texts, const QStringList &languages)
{
    for (const LocalizedText *text : texts) {
        for (const QString &language : languages)
            row.append(text->texts.value(language));
    }
}

QString nameOf(const Contents &contents, InstitutionId id)
{
    const Institution *institution = contents.institution(id);
    return institution ? institution->name : QString();
}

QString namesOf(const Contents &contents, const Commitment &commitment, InvolvementRole role)
{
    QStringList names;
    for (const Institution &institution : contents.institutionsOf(commitment, role))
        names.append(institution.name);
    return names.join(u"; "_s);
}

QString numberOf(const Contents &contents, const Subject &subject)
{
    const auto id = subject.commitment();
    const Commitment *commitment = id ? contents.commitment(*id) : nullptr;
    return commitment ? commitment->number : QString();
}

const ActionPlan *planOf(const Contents &contents, const Round &round) { return contents.plan(round.plan); }

Rows commitmentRows(const Contents &contents)
{
    const QStringList languages =
        languagesOf<Commitment>(contents.commitments, {&Commitment::title, &Commitment::text, &Commitment::note});
    QStringList header{u"cotejo_id"_s, u"country"_s, u"plan"_s, u"number"_s};
    addHeaders(header, {u"title"_s, u"text"_s, u"note"_s}, languages);
    header << u"lead"_s << u"supporting"_s << u"counterpart"_s << u"due"_s << u"category"_s << u"external_id"_s
           << u"external_id_inferred"_s << u"counted"_s << u"source"_s;
    Rows rows{header};
    for (const Commitment &commitment : contents.commitments) {
        const ActionPlan *plan = contents.plan(commitment.plan);
        QStringList row{commitment.id.toString(), plan ? plan->country : QString(), plan ? plan->number : QString(),
                        commitment.number};
        addTexts(row, {&commitment.title, &commitment.text, &commitment.note}, languages);
        QStringList categories;
        for (const CategoryId &id : commitment.categories) {
            if (const Category *category = contents.category(id))
                categories.append(category->title.in(plan ? plan->language : QString()));
        }
        row << namesOf(contents, commitment, InvolvementRole::Lead)
            << namesOf(contents, commitment, InvolvementRole::Supporting)
            << namesOf(contents, commitment, InvolvementRole::Counterpart) << dateText(commitment.due)
            << categories.join(u"; "_s) << (commitment.isExternalIdInferred ? QString() : commitment.externalId)
            << (commitment.isExternalIdInferred ? commitment.externalId : QString()) << yesOrNo(commitment.isCounted)
            << commitment.source;
        rows.append(row);
    }
    return rows;
}

QString evidenceNumbers(const Contents &contents, const QList<EvidenceId> &evidence)
{
    QList<int> numbers;
    for (const EvidenceId &id : evidence) {
        if (const Evidence *item = contents.evidenceItem(id))
            numbers.append(item->number);
    }
    std::sort(numbers.begin(), numbers.end());
    QStringList texts;
    for (const int number : numbers)
        texts.append(u"E-"_s + QString::number(number));
    return texts.join(u"; "_s);
}

Rows ratingRows(const Contents &contents)
{
    Rows rows{{u"country"_s, u"plan"_s, u"subject_kind"_s, u"number"_s, u"round"_s, u"method"_s, u"method_version"_s,
               u"as_of"_s, u"person"_s, u"criterion"_s, u"level"_s, u"reason"_s, u"evidence"_s, u"rated_at"_s}};
    QHash<QString, QString> numbers;
    for (const Commitment &commitment : contents.commitments)
        numbers.insert(commitment.id.toString(), commitment.number);
    for (const Rating &rating : contents.ratings) {
        const Round *round = contents.round(rating.key.round);
        const ActionPlan *plan = round ? planOf(contents, *round) : nullptr;
        const Person *person = contents.person(rating.key.person);
        rows.append(
            {plan ? plan->country : QString(), plan ? plan->number : QString(), toString(rating.key.subject.kind),
             numbers.value(rating.key.subject.id), rating.key.round.toString(), round ? round->method : QString(),
             round ? round->methodVersion : QString(), round ? round->asOf.toString(Qt::ISODate) : QString(),
             person ? person->name : QString(), rating.key.criterion.toString(), rating.level.toString(), rating.reason,
             evidenceNumbers(contents, rating.evidence), rating.ratedAt.toUTC().toString(Qt::ISODateWithMs)});
    }
    return rows;
}

Rows institutionRows(const Contents &contents)
{
    Rows rows{{u"id"_s, u"country"_s, u"name"_s, u"acronym"_s, u"sector"_s, u"aliases"_s}};
    for (const Institution &institution : contents.institutions)
        rows.append({institution.id.toString(), institution.country, institution.name, institution.acronym,
                     toString(institution.sector), institution.aliases.join(u"; "_s)});
    std::sort(rows.begin() + 1, rows.end(),
              [](const QStringList &a, const QStringList &b) { return a.first() < b.first(); });
    return rows;
}

Rows evidenceRows(const Contents &contents)
{
    Rows rows{{u"number"_s, u"title"_s, u"url"_s, u"accessed"_s, u"file_name"_s, u"media_type"_s, u"digest"_s,
               u"size"_s, u"confidential"_s, u"commitments"_s}};
    for (const Evidence &item : contents.evidence) {
        QStringList numbers;
        for (const CommitmentId &id : item.commitments)
            numbers.append(numberOf(contents, Subject::of(id)));
        rows.append({u"E-"_s + QString::number(item.number), item.title, item.url, dateText(item.accessed),
                     item.fileName, item.mediaType, item.digest, QString::number(item.size),
                     yesOrNo(item.isConfidential), numbers.join(u"; "_s)});
    }
    return rows;
}

/// Country and number of the plan a row belongs to.
QStringList planCells(const Contents &contents, ActionPlanId id)
{
    const ActionPlan *plan = contents.plan(id);
    return {plan ? plan->country : QString(), plan ? plan->number : QString()};
}

Rows milestoneRows(const Contents &contents)
{
    const QStringList languages = languagesOf<Milestone>(contents.milestones, {&Milestone::title, &Milestone::text});
    QStringList header{u"cotejo_id"_s, u"country"_s, u"plan"_s, u"commitment"_s, u"number"_s};
    addHeaders(header, {u"title"_s, u"text"_s}, languages);
    header << u"starts"_s << u"due"_s << u"institutions"_s << u"source"_s;
    Rows rows{header};
    for (const Milestone &milestone : contents.milestones) {
        const Commitment *commitment = contents.commitment(milestone.commitment);
        QStringList row{milestone.id.toString()};
        row << planCells(contents, commitment ? commitment->plan : ActionPlanId())
            << (commitment ? commitment->number : QString()) << milestone.number;
        addTexts(row, {&milestone.title, &milestone.text}, languages);
        QStringList institutions;
        for (const InstitutionId &id : milestone.institutions)
            institutions.append(nameOf(contents, id));
        row << dateText(milestone.starts) << dateText(milestone.due) << institutions.join(u"; "_s) << milestone.source;
        rows.append(row);
    }
    return rows;
}

Rows eventRows(const Contents &contents)
{
    const QStringList languages =
        languagesOf<ProcessEvent>(contents.events, {&ProcessEvent::title, &ProcessEvent::note});
    QStringList header{u"id"_s, u"country"_s, u"plan"_s, u"kind"_s, u"stage"_s, u"channel"_s};
    addHeaders(header, {u"title"_s, u"note"_s}, languages);
    header << u"date"_s << u"notice_days"_s << u"attendance"_s << u"minutes"_s << u"participants"_s << u"evidence"_s
           << u"source"_s;
    Rows rows{header};
    const auto numberText = [](const std::optional<int> &number) {
        return number ? QString::number(*number) : QString();
    };
    for (const ProcessEvent &event : contents.events) {
        QStringList row{event.id.toString()};
        row << planCells(contents, event.plan) << toString(event.kind) << toString(event.stage)
            << toString(event.channel);
        addTexts(row, {&event.title, &event.note}, languages);
        QStringList participants;
        for (const Participant &participant : event.participants)
            participants.append(participant.asWritten.isEmpty() ? nameOf(contents, participant.institution)
                                                                : participant.asWritten);
        row << dateText(event.date) << numberText(event.noticeDays) << numberText(event.attendance)
            << toString(event.minutes) << participants.join(u"; "_s) << evidenceNumbers(contents, event.evidence)
            << event.source;
        rows.append(row);
    }
    return rows;
}

Rows proposalRows(const Contents &contents)
{
    const QStringList languages =
        languagesOf<Proposal>(contents.proposals, {&Proposal::title, &Proposal::text, &Proposal::answer});
    QStringList header{u"id"_s, u"country"_s, u"plan"_s, u"number"_s};
    addHeaders(header, {u"title"_s, u"text"_s, u"answer"_s}, languages);
    header << u"proposer"_s << u"proposed"_s << u"outcome"_s << u"answered"_s << u"commitments"_s << u"evidence"_s
           << u"source"_s;
    Rows rows{header};
    for (const Proposal &proposal : contents.proposals) {
        QStringList row{proposal.id.toString()};
        row << planCells(contents, proposal.plan) << proposal.number;
        addTexts(row, {&proposal.title, &proposal.text, &proposal.answer}, languages);
        QStringList commitments;
        for (const CommitmentId &id : proposal.commitments)
            commitments.append(numberOf(contents, Subject::of(id)));
        row << (proposal.proposer.isEmpty() ? nameOf(contents, proposal.institution) : proposal.proposer)
            << dateText(proposal.proposed) << toString(proposal.outcome) << dateText(proposal.answered)
            << commitments.join(u"; "_s) << evidenceNumbers(contents, proposal.evidence) << proposal.source;
        rows.append(row);
    }
    return rows;
}

/// The first row is the header.
ExportTable tableOf(const QString &name, Rows rows)
{
    ExportTable table{.name = name, .header = rows.takeFirst(), .rows = {}};
    table.rows = std::move(rows);
    return table;
}

} // namespace

QList<ExportTable> exportTables(const Contents &all, const ExportOptions &options)
{
    const Contents contents = options.isPublic ? publicPart(all) : all;
    return {
        tableOf(u"commitments"_s, commitmentRows(contents)),   tableOf(u"ratings"_s, ratingRows(contents)),
        tableOf(u"institutions"_s, institutionRows(contents)), tableOf(u"evidence"_s, evidenceRows(contents)),
        tableOf(u"milestones"_s, milestoneRows(contents)),     tableOf(u"events"_s, eventRows(contents)),
        tableOf(u"proposals"_s, proposalRows(contents))};
}
