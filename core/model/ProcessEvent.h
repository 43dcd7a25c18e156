#pragma once

#include "core/base/LocalizedText.h"
#include "core/base/PartialDate.h"
#include "core/model/Ids.h"

#include <QList>

#include <optional>

enum class EventKind { Meeting, Consultation, Workshop, ForumSession, Publication, Other };
enum class EventStage { Development, Implementation };
enum class EventChannel { Unknown, InPerson, Online, Mixed, Written };
enum class Minutes { Unknown, None, Unsigned, Signed };

const QList<EventKind> &eventKinds();
const QList<EventStage> &eventStages();
const QList<EventChannel> &eventChannels();
const QList<Minutes> &minutesStates();

QString toString(EventKind kind);   ///< "meeting", "consultation", "workshop", "forum-session", "publication", "other"
QString toString(EventStage stage); ///< "development", "implementation"
QString toString(EventChannel channel); ///< "unknown", "in-person", "online", "mixed", "written"
QString toString(Minutes minutes);      ///< "unknown", "none", "unsigned", "signed"
std::optional<EventKind> eventKindFrom(const QString &text);
std::optional<EventStage> eventStageFrom(const QString &text);
std::optional<EventChannel> eventChannelFrom(const QString &text);
std::optional<Minutes> minutesFrom(const QString &text);

/// Somebody who took part, as the source names them; `institution` where it is one of the dossier's.
struct Participant
{
    InstitutionId institution{};
    QString asWritten{};

    bool operator==(const Participant &) const = default;
};

/// A meeting or consultation on the way of a plan: what happened, when, how it was announced, and who took part.
struct ProcessEvent
{
    ProcessEventId id{};
    ActionPlanId plan{};
    EventKind kind = EventKind::Meeting;
    EventStage stage = EventStage::Development;
    EventChannel channel = EventChannel::Unknown;
    LocalizedText title{};
    LocalizedText note{};
    std::optional<PartialDate> date{};
    std::optional<int> noticeDays{}; ///< days between the announcement and the event; 0 or more
    std::optional<int> attendance{}; ///< people present; 0 or more
    Minutes minutes = Minutes::Unknown;
    QList<Participant> participants{};
    QList<EvidenceId> evidence{}; ///< sorted
    QString source{};

    bool operator==(const ProcessEvent &) const = default;
};
