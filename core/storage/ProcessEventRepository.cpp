#include "core/storage/ProcessEventRepository.h"

#include "core/storage/Attempt.h"

namespace {

QHash<QString, QList<Participant>> participantsOf(SQLite::Database &db)
{
    QHash<QString, QList<Participant>> participants;
    SQLite::Statement query(db, "SELECT event, institution, as_written FROM process_event_participant "
                                "ORDER BY event, position");
    while (query.executeStep())
        participants[textOf(query.getColumn(0))].append(
            {.institution = idOf<InstitutionId>(query.getColumn(1)), .asWritten = textOf(query.getColumn(2))});
    return participants;
}

QString idText(InstitutionId id) { return id.isValid() ? id.toString() : QString(); }

} // namespace

Result<QList<ProcessEvent>> ProcessEventRepository::events() const
{
    return attempt(QString(), [&] {
        const auto participants = participantsOf(m_db);
        const auto evidence =
            linksOf<EvidenceId>(m_db, "SELECT event, evidence FROM process_event_evidence ORDER BY event, evidence");
        QList<ProcessEvent> events;
        SQLite::Statement query(m_db, "SELECT id, plan, kind, stage, channel, title, note, date, notice_days, "
                                      "attendance, minutes, source FROM process_event ORDER BY plan, date, id");
        while (query.executeStep()) {
            const QString id = textOf(query.getColumn(0));
            events.append({.id = idOf<ProcessEventId>(query.getColumn(0)),
                           .plan = idOf<ActionPlanId>(query.getColumn(1)),
                           .kind = eventKindFrom(textOf(query.getColumn(2))).value_or(EventKind::Other),
                           .stage = eventStageFrom(textOf(query.getColumn(3))).value_or(EventStage::Development),
                           .channel = eventChannelFrom(textOf(query.getColumn(4))).value_or(EventChannel::Unknown),
                           .title = localizedOf(query.getColumn(5)),
                           .note = localizedOf(query.getColumn(6)),
                           .date = partialDateOf(query.getColumn(7)),
                           .noticeDays = numberOf(query.getColumn(8)),
                           .attendance = numberOf(query.getColumn(9)),
                           .minutes = minutesFrom(textOf(query.getColumn(10))).value_or(Minutes::Unknown),
                           .participants = participants.value(id),
                           .evidence = evidence.value(id),
                           .source = textOf(query.getColumn(11))});
        }
        return events;
    });
}

Result<> ProcessEventRepository::put(const ProcessEvent &event)
{
    return attempt(event.id.toString(), [&] {
        const QString id = event.id.toString();
        m_statements.run("INSERT INTO process_event (id, plan, kind, stage, channel, title, note, date, notice_days, "
                         "attendance, minutes, source) VALUES (?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT (id) DO UPDATE SET "
                         "plan = excluded.plan, kind = excluded.kind, stage = excluded.stage, channel = "
                         "excluded.channel, title = excluded.title, note = excluded.note, date = excluded.date, "
                         "notice_days = excluded.notice_days, attendance = excluded.attendance, minutes = "
                         "excluded.minutes, source = excluded.source",
                         id, event.plan.toString(), toString(event.kind), toString(event.stage),
                         toString(event.channel), event.title, event.note, event.date, event.noticeDays,
                         event.attendance, toString(event.minutes), event.source);
        m_statements.run("DELETE FROM process_event_participant WHERE event = ?", id);
        m_statements.run("DELETE FROM process_event_evidence WHERE event = ?", id);
        int position = 0;
        for (const Participant &participant : event.participants)
            m_statements.run("INSERT INTO process_event_participant (event, position, institution, as_written) "
                             "VALUES (?,?,?,?)",
                             id, position++, idText(participant.institution), participant.asWritten);
        for (const EvidenceId &evidence : event.evidence)
            m_statements.run("INSERT INTO process_event_evidence (event, evidence) VALUES (?,?)", id,
                             evidence.toString());
    });
}

Result<> ProcessEventRepository::remove(ProcessEventId id)
{
    return attempt(id.toString(), [&] {
        m_statements.run("DELETE FROM process_event_participant WHERE event = ?", id.toString());
        m_statements.run("DELETE FROM process_event_evidence WHERE event = ?", id.toString());
        m_statements.run("DELETE FROM process_event WHERE id = ?", id.toString());
    });
}
