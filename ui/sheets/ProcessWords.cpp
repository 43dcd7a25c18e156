#include "ui/sheets/ProcessWords.h"

QString ProcessWords::of(EventKind kind)
{
    switch (kind) {
    case EventKind::Meeting:
        return tr("Meeting");
    case EventKind::Consultation:
        return tr("Consultation");
    case EventKind::Workshop:
        return tr("Workshop");
    case EventKind::ForumSession:
        return tr("Forum session");
    case EventKind::Publication:
        return tr("Publication");
    case EventKind::Other:
        return tr("Other", "kind of event");
    }
    Q_UNREACHABLE();
}

QString ProcessWords::of(EventStage stage)
{
    switch (stage) {
    case EventStage::Development:
        return tr("Development");
    case EventStage::Implementation:
        return tr("Implementation");
    }
    Q_UNREACHABLE();
}

QString ProcessWords::of(EventChannel channel)
{
    switch (channel) {
    case EventChannel::Unknown:
        return tr("Not known", "channel");
    case EventChannel::InPerson:
        return tr("In person");
    case EventChannel::Online:
        return tr("Online");
    case EventChannel::Mixed:
        return tr("In person and online");
    case EventChannel::Written:
        return tr("In writing");
    }
    Q_UNREACHABLE();
}

QString ProcessWords::of(Minutes minutes)
{
    switch (minutes) {
    case Minutes::Unknown:
        return tr("Not known", "minutes");
    case Minutes::None:
        return tr("None", "minutes");
    case Minutes::Unsigned:
        return tr("Unsigned");
    case Minutes::Signed:
        return tr("Signed");
    }
    Q_UNREACHABLE();
}

QString ProcessWords::of(ProposalOutcome outcome)
{
    switch (outcome) {
    case ProposalOutcome::NoAnswer:
        return tr("No answer");
    case ProposalOutcome::TakenUp:
        return tr("Taken up");
    case ProposalOutcome::Partly:
        return tr("Partly taken up");
    case ProposalOutcome::NotTakenUp:
        return tr("Not taken up");
    }
    Q_UNREACHABLE();
}
