#include "ui/timeline/TimeLineModel.h"

#include "core/base/Catalogue.h"

using namespace Qt::StringLiterals;

TimeLineModel::TimeLineModel(QObject *parent) : QAbstractTableModel(parent) {}

void TimeLineModel::setTimeLine(const TimeLine &line, const QString &language)
{
    beginResetModel();
    m_line = line;
    m_language = language;
    endResetModel();
}

int TimeLineModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_line.rows.size()); }

int TimeLineModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString TimeLineModel::dateText(const std::optional<PartialDate> &date) const
{
    return date ? Catalogue(m_language).date(*date) : QString();
}

QString TimeLineModel::kindOf(const TimeLineRow &row) const
{
    switch (row.kind) {
    case TimeLineRow::Kind::Commitment:
        return tr("Commitment");
    case TimeLineRow::Kind::Event:
        return tr("Event");
    case TimeLineRow::Kind::Proposal:
        return row.ends ? tr("Proposal, answered") : tr("Proposal, not answered");
    }
    Q_UNREACHABLE();
}

QString TimeLineModel::stateOf(const TimeLineRow &row) const
{
    if (!row.state)
        return kindOf(row);
    const QString standing = Catalogue(m_language).text(u"chart.due."_s + toString(row.state->standing));
    if (row.state->standing != DueStanding::Late)
        return standing;
    return tr("%1, %n day(s)", "late by so many days", row.state->daysPast).arg(standing);
}

QString TimeLineModel::text(const TimeLineRow &row, int column) const
{
    switch (column) {
    case Number:
        return row.number;
    case Title:
        return row.title.in(m_language).simplified();
    case Due:
        return dateText(row.ends ? row.ends : row.kind == TimeLineRow::Kind::Commitment ? row.ends : row.starts);
    case State:
        return stateOf(row);
    default:
        return {};
    }
}

/// What the bar shows, for those who do not see it and for its tool tip.
QString TimeLineModel::sentence(const TimeLineRow &row) const
{
    QStringList parts;
    const QString title = row.title.in(m_language).simplified();
    parts.append(row.number.isEmpty() ? title : row.number + u' ' + title);
    if (row.starts && row.ends)
        parts.append(tr("from %1 to %2").arg(dateText(row.starts), dateText(row.ends)));
    else if (row.ends || row.starts)
        parts.append(dateText(row.ends ? row.ends : row.starts));
    else
        parts.append(tr("without a date"));
    parts.append(stateOf(row));
    for (const TimeMark &mark : row.marks)
        parts.append(tr("milestone %1: %2", "number and title, date")
                         .arg(mark.number + u' ' + mark.title.in(m_language).simplified(), dateText(mark.date)));
    return parts.join(u"; "_s);
}

QVariant TimeLineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TimeLineRow &row = m_line.rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return sentence(row);
    case Qt::AccessibleTextRole:
        return index.column() == Time ? sentence(row) : text(row, index.column());
    default:
        return {};
    }
}

QVariant TimeLineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (section) {
    case Number:
        return tr("No.");
    case Title:
        return tr("Title");
    case Due:
        return tr("Date");
    case State:
        return tr("State");
    case Time:
        return role == Qt::AccessibleTextRole ? tr("Time line") : QString();
    default:
        return {};
    }
}
