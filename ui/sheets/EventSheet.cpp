#include "ui/sheets/EventSheet.h"

#include "ui/sheets/DateField.h"
#include "ui/sheets/ProcessWords.h"
#include "ui/sheets/SheetChoices.h"
#include "ui/widgets/GrowingEdit.h"
#include "ui/window/Workspace.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace {

template <typename T>
void offer(QComboBox *choice, const QList<T> &values)
{
    for (const T value : values)
        choice->addItem(ProcessWords::of(value), toString(value));
}

std::optional<int> countIn(const QLineEdit *field)
{
    bool isNumber = false;
    const int count = field->text().trimmed().toInt(&isNumber);
    return isNumber ? std::optional(count) : std::nullopt;
}

QString countText(const std::optional<int> &count) { return count ? QString::number(*count) : QString(); }

/// One line each, as written.
QString participantLines(const QList<Participant> &participants, const Contents &contents)
{
    QStringList lines;
    for (const Participant &participant : participants) {
        const Institution *known = contents.institution(participant.institution);
        lines.append(participant.asWritten.isEmpty() && known ? known->name : participant.asWritten);
    }
    return lines.join(u'\n');
}

QList<Participant> participantsIn(const QString &lines, const Contents &contents)
{
    QList<Participant> participants;
    for (const QString &line : lines.split(u'\n')) {
        const QString name = line.simplified();
        if (!name.isEmpty())
            participants.append({.institution = institutionNamed(contents, name), .asWritten = name});
    }
    return participants;
}

} // namespace

EventSheet::EventSheet(QWidget *parent) : Sheet(parent)
{
    setObjectName(u"eventSheet"_s);
    m_name = addLine(u"eventTitle"_s, tr("What it was"));
    m_date = addDate(u"eventDate"_s, tr("Date"));
    m_kind = addChoice(u"eventKind"_s, tr("Kind"));
    m_stage = addChoice(u"eventStage"_s, tr("Stage of the plan"));
    m_channel = addChoice(u"eventChannel"_s, tr("Channel"));
    m_notice = addCount(u"eventNotice"_s, tr("Days of notice"));
    m_attendance = addCount(u"eventAttendance"_s, tr("People present"));
    m_minutes = addChoice(u"eventMinutes"_s, tr("Minutes"));
    m_participants = addText(u"eventParticipants"_s, tr("Participants, one a line"), 3);
    m_evidence = addCheckList(u"eventEvidence"_s, tr("Evidence"));
    m_evidence->setEmptyText(tr("The dossier holds no evidence yet. It is added on the cards of the criteria."));
    m_note = addWriting(u"eventNote"_s, tr("Note"));
    m_source = addLine(u"eventSource"_s, tr("Source"));
    offer(m_kind, eventKinds());
    offer(m_stage, eventStages());
    offer(m_channel, eventChannels());
    offer(m_minutes, minutesStates());
}

QString EventSheet::titleText(bool isNew) const { return isNew ? tr("New event") : tr("Event"); }

void EventSheet::fill(const QString &id)
{
    const Contents &contents = m_workspace->contents();
    const auto eventId = ProcessEventId::parse(id);
    const ProcessEvent *known = eventId ? contents.event(*eventId) : nullptr;
    const ProcessEvent event = known ? *known : ProcessEvent{};
    m_name->setText(event.title.in(m_workspace->language()));
    m_date->setDate(event.date);
    m_kind->setCurrentIndex(m_kind->findData(toString(event.kind)));
    m_stage->setCurrentIndex(m_stage->findData(toString(event.stage)));
    m_channel->setCurrentIndex(m_channel->findData(toString(event.channel)));
    m_notice->setText(countText(event.noticeDays));
    m_attendance->setText(countText(event.attendance));
    m_minutes->setCurrentIndex(m_minutes->findData(toString(event.minutes)));
    m_participants->setPlainText(participantLines(event.participants, contents));
    m_evidence->setItems(evidenceItems(*m_workspace), idTexts(event.evidence));
    m_note->setPlainText(event.note.in(m_workspace->language()));
    m_source->setText(event.source);
}

Result<QString> EventSheet::store(const QString &id)
{
    const Contents &contents = m_workspace->contents();
    const auto eventId = ProcessEventId::parse(id);
    const ProcessEvent *known = eventId ? contents.event(*eventId) : nullptr;
    ProcessEvent event = known ? *known : ProcessEvent{.plan = m_workspace->plan()};
    event.title = withText(event.title, *m_workspace, m_name->text());
    event.date = m_date->date();
    event.kind = eventKindFrom(m_kind->currentData().toString()).value_or(event.kind);
    event.stage = eventStageFrom(m_stage->currentData().toString()).value_or(event.stage);
    event.channel = eventChannelFrom(m_channel->currentData().toString()).value_or(event.channel);
    event.noticeDays = countIn(m_notice);
    event.attendance = countIn(m_attendance);
    event.minutes = minutesFrom(m_minutes->currentData().toString()).value_or(event.minutes);
    if (m_participants->toPlainText() != participantLines(event.participants, contents))
        event.participants = participantsIn(m_participants->toPlainText(), contents);
    event.evidence = idsFrom<EvidenceId>(m_evidence->checked());
    event.note = withText(event.note, *m_workspace, m_note->toPlainText());
    event.source = m_source->text().trimmed();
    const Result<ProcessEventId> saved = m_workspace->dossier().saveEvent(event);
    if (!saved)
        return saved.error();
    return saved->toString();
}

Result<> EventSheet::removeItem(const QString &id)
{
    return m_workspace->dossier().removeEvent(ProcessEventId::parse(id).value_or(ProcessEventId()));
}
