#include "ui/process/EventsPage.h"

#include "ui/process/EventModel.h"
#include "ui/sheets/EventSheet.h"
#include "ui/window/Workspace.h"

using namespace Qt::StringLiterals;

EventsPage::EventsPage(QWidget *parent)
    : RegisterPage(new EventModel, new EventSheet,
                   {.name = tr("Events"),
                    .add = tr("Add an event"),
                    .fill = tr("Add an event"),
                    .emptyIcon = u"calendar"_s,
                    .emptyTitle = tr("No events yet"),
                    .emptyText = tr("Meetings, consultations and publications on the way of the plan: when they were, "
                                    "how they were announced, who took part, and whether there are minutes."),
                    .removed = tr("The event was removed. Ctrl+Z brings it back.")},
                   parent)
{
    setObjectName(u"eventsPage"_s);
}

QString EventsPage::summary() const
{
    int withSigned = 0;
    int inImplementation = 0;
    const QList<ProcessEvent> events = m_workspace->contents().eventsOf(m_workspace->plan());
    for (const ProcessEvent &event : events) {
        withSigned += event.minutes == Minutes::Signed ? 1 : 0;
        inImplementation += event.stage == EventStage::Implementation ? 1 : 0;
    }
    return tr("%n event(s): %1 while the plan was developed, %2 while it was carried out; signed minutes of %3",
              nullptr, int(events.size()))
        .arg(events.size() - inImplementation)
        .arg(inImplementation)
        .arg(withSigned);
}
