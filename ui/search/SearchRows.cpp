#include "ui/search/SearchRows.h"

#include "ui/search/KindWords.h"
#include "ui/widgets/Theme.h"
#include "ui/window/Workspace.h"

using namespace Qt::StringLiterals;

namespace {

/// Criterion and person of what somebody wrote about a criterion.
QString criterionAndPerson(const SearchHit &hit, const Workspace &workspace)
{
    const MethodPack *pack = workspace.dossier().methodOf(hit.place.round);
    const Criterion *criterion = pack ? pack->criterion(hit.place.criterion) : nullptr;
    QStringList parts;
    if (criterion)
        parts.append(criterion->title.in(workspace.language()));
    if (!hit.who.isEmpty())
        parts.append(hit.who);
    return parts.join(u" · "_s);
}

} // namespace

SearchRow rowOf(const SearchHit &hit, const Workspace &workspace)
{
    const QString title = hit.title.in(workspace.language()).simplified();
    SearchRow row{.text = hit.number.isEmpty() ? title : hit.number + u" · "_s + title,
                  .iconName = kindIcon(hit.place.kind),
                  .target = QVariant::fromValue(hit.place)};
    // A context that only says the title again is left out, and its marks stand in the title.
    if (const qsizetype at = row.text.indexOf(hit.context); at >= 0 && !hit.context.isEmpty()) {
        for (const TextSpan &mark : hit.marks)
            row.textMarks.append({mark.start + at, mark.length});
    } else {
        row.context = hit.context;
        row.contextMarks = hit.marks;
    }
    row.detail = criterionAndPerson(hit, workspace);
    const ActionPlan *plan = workspace.contents().plan(hit.place.plan);
    if (row.detail.isEmpty() && plan && plan->id != workspace.plan())
        row.detail = workspace.catalogue().placeName(plan->country);
    return row;
}

SearchRow headingRow(const QString &text, const QString &detail) { return {.text = text, .detail = detail}; }

void SearchRows::setRows(const QList<SearchRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

QModelIndex SearchRows::choosable(int row, int step) const
{
    for (; row >= 0 && row < m_rows.size(); row += step) {
        if (!m_rows.at(row).isHeading())
            return index(row);
    }
    return {};
}

int SearchRows::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant SearchRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchRow &row = at(index);
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::DecorationRole:
        return row.isHeading() ? QVariant() : row.icon.isNull() ? Theme::icon(row.iconName) : row.icon;
    case Qt::AccessibleTextRole: {
        QStringList parts{row.text, row.detail, row.context};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case RowRole:
        return QVariant::fromValue(row);
    default:
        return {};
    }
}

Qt::ItemFlags SearchRows::flags(const QModelIndex &index) const
{
    if (!index.isValid() || at(index).isHeading())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}
