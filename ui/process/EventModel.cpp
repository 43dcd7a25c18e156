#include "ui/process/EventModel.h"

#include "ui/sheets/ProcessWords.h"
#include "ui/window/Workspace.h"

using namespace Qt::StringLiterals;

namespace {

QString countText(const std::optional<int> &count) { return count ? QLocale().toString(*count) : QString(); }

QVariant countKey(const std::optional<int> &count) { return count ? QVariant(*count) : QVariant(); }

/// How many, nothing where none.
QString listText(qsizetype size) { return size > 0 ? QLocale().toString(size) : QString(); }

} // namespace

int EventModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QString EventModel::header(int column) const
{
    switch (Column(column)) {
    case Date:
        return tr("Date");
    case Title:
        return tr("What it was");
    case Kind:
        return tr("Kind");
    case Stage:
        return tr("Stage");
    case Channel:
        return tr("Channel");
    case Notice:
        return tr("Notice, days");
    case Attendance:
        return tr("Present");
    case Participants:
        return tr("Participants");
    case Minutes:
        return tr("Minutes");
    case Evidence:
        return tr("Evidence");
    case ColumnCount:
        break;
    }
    return {};
}

const ProcessEvent *EventModel::event(const QString &id) const
{
    const auto eventId = ProcessEventId::parse(id);
    return eventId ? workspace().contents().event(*eventId) : nullptr;
}

QStringList EventModel::currentIds() const
{
    QStringList ids;
    for (const ProcessEvent &item : workspace().contents().eventsOf(workspace().plan()))
        ids.append(item.id.toString());
    return ids;
}

QString EventModel::text(const QString &id, int column) const
{
    const ProcessEvent *found = event(id);
    if (!found)
        return {};
    switch (Column(column)) {
    case Date:
        return found->date ? workspace().catalogue().date(*found->date) : QString();
    case Title:
        return found->title.in(workspace().language());
    case Kind:
        return ProcessWords::of(found->kind);
    case Stage:
        return ProcessWords::of(found->stage);
    case Channel:
        return ProcessWords::of(found->channel);
    case Notice:
        return countText(found->noticeDays);
    case Attendance:
        return countText(found->attendance);
    case Participants:
        return listText(found->participants.size());
    case Minutes:
        return ProcessWords::of(found->minutes);
    case Evidence:
        return listText(found->evidence.size());
    case ColumnCount:
        break;
    }
    return {};
}

QVariant EventModel::sortKey(const QString &id, int column) const
{
    const ProcessEvent *found = event(id);
    if (!found)
        return {};
    switch (Column(column)) {
    case Date:
        return found->date ? QVariant(found->date->toString()) : QVariant();
    case Notice:
        return countKey(found->noticeDays);
    case Attendance:
        return countKey(found->attendance);
    case Participants:
        return int(found->participants.size());
    case Evidence:
        return int(found->evidence.size());
    case Minutes:
        return int(minutesStates().indexOf(found->minutes));
    case Stage:
        return int(eventStages().indexOf(found->stage));
    case Title:
    case Kind:
    case Channel:
    case ColumnCount:
        break;
    }
    return text(id, column);
}

bool EventModel::isNumber(int column) const
{
    return column == Notice || column == Attendance || column == Participants || column == Evidence;
}
