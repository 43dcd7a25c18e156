#include "core/report/chapters/ProcessRegister.h"

#include "core/report/chapters/ProcessTimeLine.h"
#include "core/report/chapters/RatingsTable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QList<Evidence> evidenceOf(const Contents &contents, const QList<EvidenceId> &ids)
{
    QList<Evidence> items;
    for (const EvidenceId &id : ids) {
        if (const Evidence *item = contents.evidenceItem(id))
            items.append(*item);
    }
    return items;
}

/// Running text, with references to evidence behind it.
TableCell withEvidence(const ReportContext &context, const LocalizedText &text, const QList<EvidenceId> &ids)
{
    TableCell result{{context.span(text)}, false};
    const QList<Evidence> items = evidenceOf(context.contents(), ids);
    if (!items.isEmpty()) {
        result.spans.append({.text = u" "_s});
        result.spans += evidenceReferences(context, items);
    }
    return result;
}

/// A dash where nothing is told.
TableCell orDash(const TableCell &told)
{
    const bool isTold =
        std::any_of(told.spans.cbegin(), told.spans.cend(), [](const Span &span) { return !span.text.isEmpty(); });
    return isTold ? told : cell(u"–"_s);
}

QList<ProcessEvent> eventsIn(const ReportContext &context, ProcessRegister::Stages stages)
{
    QList<ProcessEvent> events = context.contents().eventsOf(context.plan().id);
    events.removeIf([&](const ProcessEvent &event) {
        return event.stage == EventStage::Development ? !stages.hasDevelopment : !stages.hasImplementation;
    });
    std::stable_partition(events.begin(), events.end(),
                          [](const ProcessEvent &event) { return event.date.has_value(); });
    return events;
}

QList<Proposal> proposalsIn(const ReportContext &context, ProcessRegister::Stages stages)
{
    return stages.hasDevelopment ? context.contents().proposalsOf(context.plan().id) : QList<Proposal>();
}

} // namespace

bool ProcessRegister::hasContent(const ReportContext &context, Stages stages)
{
    return !eventsIn(context, stages).isEmpty() || !proposalsIn(context, stages).isEmpty();
}

void ProcessRegister::write()
{
    const QList<ProcessEvent> events = eventsIn(m_context, m_stages);
    const QList<Proposal> proposals = proposalsIn(m_context, m_stages);
    ProcessTimeLine(m_context, m_writer).write(events, proposals);
    if (!events.isEmpty())
        writeEvents(events);
    if (!proposals.isEmpty())
        writeProposals(proposals);
}

void ProcessRegister::writeEvents(const QList<ProcessEvent> &events)
{
    m_writer.section(m_context.text(u"events"_s));
    int signedMinutes = 0;
    QMap<EventKind, int> counts;
    for (const ProcessEvent &event : events) {
        signedMinutes += event.minutes == Minutes::Signed ? 1 : 0;
        ++counts[event.kind];
    }
    QStringList kinds;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        kinds.append(m_context.text(u"events.kind"_s, {m_context.text(u"event-kind."_s + toString(it.key())).toLower(),
                                                       QString::number(it.value())}));
    m_writer.paragraph(m_context.texts().count(u"report.events.count"_s, events.size(),
                                               {QString::number(signedMinutes), kinds.join(u"; "_s)}));
    TableBlock table;
    table.columns = {{0.8, 0, Side::Left}, {2.2, 0, Side::Left}, {1.6, 0, Side::Left}, {1, 0, Side::Left}};
    table.head = {headRow({m_context.text(u"events.date"_s), m_context.text(u"events.what"_s),
                           m_context.text(u"events.who"_s), m_context.text(u"events.minutes"_s)})};
    for (const ProcessEvent &event : events)
        table.rows.append(rowOf(event));
    m_writer.table(table, m_context.text(u"events.caption"_s));
}

QString ProcessRegister::happened(const ProcessEvent &event) const
{
    QStringList facts{m_context.text(u"event-kind."_s + toString(event.kind)),
                      m_context.text(u"event-stage."_s + toString(event.stage))};
    if (event.channel != EventChannel::Unknown)
        facts.append(m_context.text(u"event-channel."_s + toString(event.channel)));
    if (event.noticeDays)
        facts.append(m_context.texts().count(u"report.events.notice"_s, *event.noticeDays));
    return facts.join(u" · "_s);
}

Spans ProcessRegister::participants(const ProcessEvent &event) const
{
    QStringList names;
    for (const Participant &participant : event.participants) {
        const Institution *institution = m_context.contents().institution(participant.institution);
        names.append(participant.asWritten.isEmpty() && institution ? institution->name : participant.asWritten);
    }
    Spans spans{m_context.nameSpan(names.join(u"; "_s))};
    if (event.attendance) {
        const QString present = m_context.texts().count(u"report.events.present"_s, *event.attendance);
        spans.append({.text = names.isEmpty() ? present : u" ("_s + present + u')'});
    }
    return spans;
}

TableRow ProcessRegister::rowOf(const ProcessEvent &event) const
{
    TableRow row;
    row.cells.append(cell(event.date ? m_context.texts().date(*event.date) : m_context.text(u"events.no-date"_s)));
    TableCell what = withEvidence(m_context, event.title, event.evidence);
    what.spans.append({.text = u"\n"_s + happened(event), .isFaint = true});
    if (Span note = m_context.span(event.note); !note.text.isEmpty()) {
        note.text.prepend(u'\n');
        what.spans.append(note);
    }
    row.cells.append(what);
    row.cells.append(orDash({participants(event), false}));
    row.cells.append(cell(m_context.text(u"minutes."_s + toString(event.minutes))));
    return row;
}

QString ProcessRegister::percent(const std::optional<double> &share) const
{
    if (!share)
        return {};
    return m_context.texts().percent(qRound(*share * 100), 100);
}

QString ProcessRegister::takeUpLine(const TakeUp &takeUp) const
{
    QStringList counts;
    for (const ProposalOutcome outcome : proposalOutcomes()) {
        if (const int count = takeUp.count(outcome); count > 0)
            counts.append(
                m_context.text(u"due-section.count"_s, {m_context.text(u"outcome."_s + toString(outcome)).toLower(),
                                                        m_context.texts().number(count)}));
    }
    return m_context.texts().count(u"report.proposals.count"_s, takeUp.total(),
                                   {counts.join(u"; "_s), percent(takeUp.rate()), QString::number(takeUp.taken()),
                                    percent(takeUp.reasonedRate()), QString::number(takeUp.reasoned)});
}

void ProcessRegister::writeProposals(const QList<Proposal> &proposals)
{
    m_writer.section(m_context.text(u"proposals"_s));
    const PlanTakeUp taken = takeUp(m_context.contents(), m_context.plan().id);
    m_writer.paragraph(takeUpLine(taken.all));
    writeProposers(taken);
    TableBlock table;
    table.columns = {
        {0, 30, Side::Left}, {2.2, 0, Side::Left}, {1, 0, Side::Left}, {0.9, 0, Side::Left}, {1.8, 0, Side::Left}};
    table.head = {headRow({m_context.text(u"proposals.number"_s), m_context.text(u"proposals.what"_s),
                           m_context.text(u"proposals.outcome"_s), m_context.text(u"proposals.commitments"_s),
                           m_context.text(u"proposals.answer"_s)})};
    for (const Proposal &proposal : proposals)
        table.rows.append(rowOf(proposal));
    m_writer.table(table, m_context.text(u"proposals.caption"_s));
}

void ProcessRegister::writeProposers(const PlanTakeUp &takeUp)
{
    if (takeUp.byProposer.size() < 2)
        return;
    TableBlock table;
    table.columns = {{2.4, 0, Side::Left}, {1, 0, Side::Right}, {1, 0, Side::Right}, {1, 0, Side::Right}};
    table.head = {headRow({m_context.text(u"proposals.by"_s), m_context.text(u"proposals.made"_s),
                           m_context.text(u"proposals.taken"_s), m_context.text(u"proposals.rate"_s)})};
    for (const TakeUp &one : takeUp.byProposer) {
        TableRow row;
        const Span nobody{.text = m_context.text(u"proposals.nobody"_s)};
        row.cells = {TableCell{{one.proposer.isEmpty() ? nobody : m_context.nameSpan(one.proposer)}, false},
                     cell(QString::number(one.total())), cell(QString::number(one.taken())), cell(percent(one.rate()))};
        table.rows.append(row);
    }
    m_writer.table(table, m_context.text(u"proposals.by-caption"_s));
}

QString ProcessRegister::proposer(const Proposal &proposal) const
{
    const Institution *institution = m_context.contents().institution(proposal.institution);
    return institution ? institution->name : proposal.proposer;
}

TableRow ProcessRegister::rowOf(const Proposal &proposal) const
{
    TableRow row;
    row.cells.append(cell(proposal.number));
    TableCell what = withEvidence(m_context, proposal.title, proposal.evidence);
    Span by = m_context.nameSpan(proposer(proposal));
    if (!by.text.isEmpty()) {
        by.text.prepend(u'\n');
        by.isFaint = true;
        what.spans.append(by);
    }
    if (proposal.proposed)
        what.spans.append({.text = (by.text.isEmpty() ? u"\n"_s : u", "_s) + m_context.texts().date(*proposal.proposed),
                           .isFaint = true});
    row.cells.append(what);
    row.cells.append(cell(m_context.text(u"outcome."_s + toString(proposal.outcome))));
    TableCell commitments;
    for (const CommitmentId &id : proposal.commitments) {
        const Commitment *commitment = m_context.contents().commitment(id);
        if (!commitment)
            continue;
        if (!commitments.spans.isEmpty())
            commitments.spans.append({.text = u", "_s});
        commitments.spans.append({.text = commitment->number, .link = u"#"_s + anchorOf(*commitment)});
    }
    row.cells.append(orDash(commitments));
    TableCell answer{{m_context.span(proposal.answer)}, false};
    if (proposal.answered) {
        const QString date = m_context.texts().date(*proposal.answered);
        answer.spans.append({.text = answer.spans.first().text.isEmpty() ? date : u" ("_s + date + u')'});
    }
    row.cells.append(orDash(answer));
    return row;
}
