#include "ui/evidence/EvidenceModel.h"

#include "core/base/FoldedText.h"
#include "ui/evidence/EvidenceWords.h"
#include "ui/widgets/Theme.h"
#include "ui/window/CopyStates.h"
#include "ui/window/Workspace.h"

using namespace Qt::StringLiterals;

EvidenceModel::EvidenceModel(QObject *parent) : QAbstractTableModel(parent) {}

void EvidenceModel::setWorkspace(Workspace *workspace)
{
    if (m_workspace) {
        m_workspace->disconnect(this);
        m_workspace->dossier().disconnect(this);
        m_workspace->copyStates().disconnect(this);
    }
    m_workspace = workspace;
    if (workspace) {
        connect(workspace, &Workspace::currentChanged, this, &EvidenceModel::refresh);
        connect(&workspace->dossier(), &Dossier::changed, this, &EvidenceModel::onChanged);
        connect(&workspace->copyStates(), &CopyStates::changed, this, &EvidenceModel::refresh);
    }
    rebuild();
}

void EvidenceModel::onChanged(const Change &change)
{
    static const QStringList shown{u"evidence"_s,
                                   u"evidence_commitment"_s,
                                   u"rating_evidence"_s,
                                   u"process_event_evidence"_s,
                                   u"proposal_evidence"_s};
    if (std::any_of(shown.cbegin(), shown.cend(), [&](const QString &table) { return change.touches(table); }))
        rebuild();
}

/// Resets only when the rows are others, so that place and selection stay otherwise.
void EvidenceModel::rebuild()
{
    QList<EvidenceId> ids;
    if (m_workspace) {
        for (const Evidence &item : m_workspace->contents().evidence)
            ids.append(item.id);
    }
    const EvidenceUse use = m_workspace ? EvidenceUse(m_workspace->contents()) : EvidenceUse();
    if (ids == m_ids) {
        m_use = use;
        refresh();
        return;
    }
    beginResetModel();
    m_ids = ids;
    m_use = use;
    endResetModel();
}

void EvidenceModel::refresh()
{
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int EvidenceModel::rowOf(EvidenceId id) const { return int(m_ids.indexOf(id)); }

int EvidenceModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_ids.size()); }

int EvidenceModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

/// The dossier keeps the order of the rows, but may be a step ahead until it has told of a change.
const Evidence *EvidenceModel::itemAt(int row) const
{
    const QList<Evidence> &all = m_workspace->contents().evidence;
    if (row < all.size() && all.at(row).id == m_ids.at(row))
        return &all.at(row);
    return m_workspace->contents().evidenceItem(m_ids.at(row));
}

QVariant EvidenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_workspace)
        return {};
    const Evidence *item = itemAt(index.row());
    if (!item)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*item, index.column());
    case Qt::ToolTipRole:
        return index.column() == Copy && isDamaged(m_workspace->copyStates().of(*item))
                   ? EvidenceWords::advice(m_workspace->copyStates().of(*item))
                   : text(*item, index.column());
    case Qt::DecorationRole:
        return picture(*item, index.column());
    case Qt::AccessibleDescriptionRole:
        return index.column() == Title && item->isConfidential ? tr("confidential") : QString();
    case Qt::TextAlignmentRole:
        return int((index.column() == Size || index.column() == Ratings ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    case IdRole:
        return item->id.toString();
    case SortRole:
        return sortKey(*item, index.column());
    case SearchRole:
        return searched(*item);
    default:
        return flag(*item, role);
    }
}

QVariant EvidenceModel::flag(const Evidence &item, int role) const
{
    switch (role) {
    case PlanRole:
        return concernsPlan(item, m_use.of(item.id), m_workspace->contents(), m_workspace->plan());
    case NoDateRole:
        return !item.accessed;
    case UnusedRole:
        return m_use.of(item.id).isEmpty();
    case PrivateRole:
        return item.isConfidential;
    case DamagedRole:
        return isDamaged(m_workspace->copyStates().of(item));
    default:
        return {};
    }
}

QVariant EvidenceModel::picture(const Evidence &item, int column) const
{
    QString name;
    if (column == Kind)
        name = EvidenceWords::iconName(EvidenceWords::kindOf(item));
    else if (column == Copy)
        name = EvidenceWords::iconName(m_workspace->copyStates().of(item));
    else if ((column == Confidential || column == Title) && item.isConfidential)
        name = u"lock"_s;
    return name.isEmpty() ? QVariant() : QVariant(Theme::icon(name));
}

QString EvidenceModel::text(const Evidence &item, int column) const
{
    switch (Column(column)) {
    case Number:
        return EvidenceWords::number(item);
    case Title:
        return item.title;
    case Kind:
        return EvidenceWords::of(EvidenceWords::kindOf(item));
    case Size:
        return item.digest.isEmpty() ? QString() : QLocale().formattedDataSize(item.size, 1);
    case Accessed:
        return item.accessed ? m_workspace->catalogue().date(*item.accessed) : QString();
    case Link:
        return item.url;
    case Confidential:
        return item.isConfidential ? tr("confidential") : QString();
    case Commitments:
        return EvidenceWords::commitments(item, m_workspace->contents());
    case Ratings:
        return QLocale().toString(m_use.of(item.id).ratings.size());
    case Copy:
        return EvidenceWords::of(m_workspace->copyStates().of(item));
    case ColumnCount:
        break;
    }
    return {};
}

QVariant EvidenceModel::sortKey(const Evidence &item, int column) const
{
    switch (Column(column)) {
    case Number:
        return item.number;
    case Size:
        return item.digest.isEmpty() ? QVariant() : QVariant(item.size);
    case Accessed:
        return item.accessed ? QVariant(item.accessed->toString()) : QVariant();
    case Ratings:
        return int(m_use.of(item.id).ratings.size());
    case Confidential:
        return item.isConfidential ? 0 : 1;
    case Title:
    case Kind:
    case Link:
    case Commitments:
    case Copy:
    case ColumnCount:
        break;
    }
    const QString words = text(item, column);
    return words.isEmpty() ? QVariant() : QVariant(words);
}

QString EvidenceModel::searched(const Evidence &item) const
{
    return foldedText(QStringList{EvidenceWords::number(item), item.title, item.fileName, item.url,
                                  EvidenceWords::commitments(item, m_workspace->contents())}
                          .join(u'\n'));
}

QVariant EvidenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Size || section == Ratings ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Ratings)
        return tr("How many ratings lean on it");
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Number:
        return tr("No.");
    case Title:
        return tr("Title");
    case Kind:
        return tr("Kind");
    case Size:
        return tr("Size");
    case Accessed:
        return tr("Accessed");
    case Link:
        return tr("Link");
    case Confidential:
        return tr("Confidential");
    case Commitments:
        return tr("Commitments");
    case Ratings:
        return tr("Ratings");
    case Copy:
        return tr("Copy");
    case ColumnCount:
        break;
    }
    return {};
}
