#include "app/cli/AllCommands.h"
#include "app/cli/RegisterCommand.h"
#include "app/cli/RegisterItems.h"
#include "app/cli/RegisterSelection.h"
#include "app/cli/Syntax.h"

using namespace Qt::StringLiterals;

namespace {

class EventCommand : public RegisterCommand
{
public:
    EventCommand() : RegisterCommand(u"event"_s) {}

protected:
    void declareFields(Syntax &syntax) override
    {
        syntax.option(u"id"_s, u"event"_s, m_id);
        syntax.option(u"title"_s, u"text"_s, m_title);
        syntax.choice(u"kind"_s, wordsOf(eventKinds()), m_kind);
        syntax.choice(u"stage"_s, wordsOf(eventStages()), m_stage);
        syntax.choice(u"channel"_s, wordsOf(eventChannels()), m_channel);
        syntax.option(u"date"_s, u"date"_s, m_date);
        syntax.option(u"notice-days"_s, u"number"_s, m_noticeDays);
        syntax.option(u"attendance"_s, u"number"_s, m_attendance);
        syntax.choice(u"minutes"_s, wordsOf(minutesStates()), m_minutes);
        syntax.options(u"participant"_s, u"institution"_s, m_participants);
        syntax.options(u"evidence"_s, u"evidence"_s, m_evidence);
        syntax.option(u"note"_s, u"text"_s, m_note);
        syntax.option(u"source"_s, u"text"_s, m_source);
    }

    Result<QString> perform(Dossier &dossier, RegisterAction action) override
    {
        const Contents &contents = dossier.contents();
        const Result<ActionPlan> of = plan(contents);
        if (!of)
            return of.error();
        const Result<ProcessEvent> meant = eventMeant(contents, *of, action);
        if (!meant)
            return meant.error();
        if (action == RegisterAction::Remove)
            return idOf(meant->id, dossier.removeEvent(meant->id));
        ProcessEvent event = *meant;
        if (Result<> filled = fill(event, contents, *of); !filled)
            return filled.error();
        return idOf(dossier.saveEvent(event));
    }

    QJsonObject item(const Contents &contents, const QString &id, const QString &language) const override
    {
        const ProcessEvent *event = contents.event(ProcessEventId::parse(id).value_or(ProcessEventId()));
        return event ? eventItem(*event, contents, language) : QJsonObject();
    }

private:
    /// A new one, whose kind and stage have to be said, or the one that `--id` names.
    Result<ProcessEvent> eventMeant(const Contents &contents, const ActionPlan &of, RegisterAction action) const
    {
        if (action != RegisterAction::Add)
            return m_id.isEmpty() ? missing(u"--id"_s) : eventNamed(contents, of.id, m_id);
        if (!m_id.isEmpty())
            return Error{ErrorCode::InvalidInput, u"usage.id-of-new"_s, u"--id"_s, {}};
        if (m_kind.isEmpty())
            return missing(u"--kind"_s);
        if (m_stage.isEmpty())
            return missing(u"--stage"_s);
        return ProcessEvent{.plan = of.id};
    }

    Result<> fill(ProcessEvent &event, const Contents &contents, const ActionPlan &of) const
    {
        event.kind = eventKindFrom(m_kind).value_or(event.kind);
        event.stage = eventStageFrom(m_stage).value_or(event.stage);
        event.channel = eventChannelFrom(m_channel).value_or(event.channel);
        event.minutes = minutesFrom(m_minutes).value_or(event.minutes);
        setField(event.title, m_title, textLanguage(of));
        setField(event.note, m_note, textLanguage(of));
        setField(event.source, m_source);
        if (!m_participants.isEmpty())
            event.participants = participantsIn(contents, of);
        return firstFailure({setField(event.evidence, m_evidence, contents), setField(event.date, m_date, u"--date"_s),
                             setField(event.noticeDays, m_noticeDays, u"--notice-days"_s),
                             setField(event.attendance, m_attendance, u"--attendance"_s)});
    }

    QList<Participant> participantsIn(const Contents &contents, const ActionPlan &of) const
    {
        QList<Participant> participants;
        for (const QString &name : namesIn(m_participants)) {
            const Institution *known = institutionWritten(contents, name, of.country);
            participants.append({.institution = known ? known->id : InstitutionId(), .asWritten = name});
        }
        return participants;
    }

    QString m_id;
    std::optional<QString> m_title;
    QString m_kind;
    QString m_stage;
    QString m_channel;
    std::optional<QString> m_date;
    std::optional<QString> m_noticeDays;
    std::optional<QString> m_attendance;
    QString m_minutes;
    QStringList m_participants;
    QStringList m_evidence;
    std::optional<QString> m_note;
    std::optional<QString> m_source;
};

} // namespace

void addEventCommand(Commands &commands) { commands.push_back(std::make_unique<EventCommand>()); }
