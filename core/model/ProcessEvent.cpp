#include "core/model/ProcessEvent.h"

using namespace Qt::StringLiterals;

namespace {

template <typename T>
std::optional<T> valueNamed(const QList<T> &values, const QString &text)
{
    for (const T value : values) {
        if (toString(value) == text)
            return value;
    }
    return std::nullopt;
}

} // namespace

const QList<EventKind> &eventKinds()
{
    static const QList<EventKind> kinds{EventKind::Meeting,      EventKind::Consultation, EventKind::Workshop,
                                        EventKind::ForumSession, EventKind::Publication,  EventKind::Other};
    return kinds;
}

const QList<EventStage> &eventStages()
{
    static const QList<EventStage> stages{EventStage::Development, EventStage::Implementation};
    return stages;
}

const QList<EventChannel> &eventChannels()
{
    static const QList<EventChannel> channels{EventChannel::Unknown, EventChannel::InPerson, EventChannel::Online,
                                              EventChannel::Mixed, EventChannel::Written};
    return channels;
}

const QList<Minutes> &minutesStates()
{
    static const QList<Minutes> states{Minutes::Unknown, Minutes::None, Minutes::Unsigned, Minutes::Signed};
    return states;
}

QString toString(EventKind kind)
{
    switch (kind) {
    case EventKind::Meeting:
        return u"meeting"_s;
    case EventKind::Consultation:
        return u"consultation"_s;
    case EventKind::Workshop:
        return u"workshop"_s;
    case EventKind::ForumSession:
        return u"forum-session"_s;
    case EventKind::Publication:
        return u"publication"_s;
    case EventKind::Other:
        return u"other"_s;
    }
    Q_UNREACHABLE();
}

QString toString(EventStage stage) { return stage == EventStage::Development ? u"development"_s : u"implementation"_s; }

QString toString(EventChannel channel)
{
    switch (channel) {
    case EventChannel::Unknown:
        return u"unknown"_s;
    case EventChannel::InPerson:
        return u"in-person"_s;
    case EventChannel::Online:
        return u"online"_s;
    case EventChannel::Mixed:
        return u"mixed"_s;
    case EventChannel::Written:
        return u"written"_s;
    }
    Q_UNREACHABLE();
}

QString toString(Minutes minutes)
{
    switch (minutes) {
    case Minutes::Unknown:
        return u"unknown"_s;
    case Minutes::None:
        return u"none"_s;
    case Minutes::Unsigned:
        return u"unsigned"_s;
    case Minutes::Signed:
        return u"signed"_s;
    }
    Q_UNREACHABLE();
}

std::optional<EventKind> eventKindFrom(const QString &text) { return valueNamed(eventKinds(), text); }
std::optional<EventStage> eventStageFrom(const QString &text) { return valueNamed(eventStages(), text); }
std::optional<EventChannel> eventChannelFrom(const QString &text) { return valueNamed(eventChannels(), text); }
std::optional<Minutes> minutesFrom(const QString &text) { return valueNamed(minutesStates(), text); }
