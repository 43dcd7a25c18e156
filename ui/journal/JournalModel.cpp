#include "ui/journal/JournalModel.h"

#include "core/JournalText.h"
#include "ui/widgets/Theme.h"

#include <QLocale>

using namespace Qt::StringLiterals;

JournalModel::JournalModel(const Dossier &dossier, const QString &language, QObject *parent)
    : QAbstractTableModel(parent), m_dossier(dossier), m_catalogue(language)
{
    connect(&dossier, &Dossier::changed, this, &JournalModel::readAgain);
    readAgain();
}

void JournalModel::readAgain()
{
    const qsizetype seen = std::max(rowsAtOnce, m_rows.size() + 1);
    beginResetModel();
    m_rows.clear();
    m_next = m_dossier.journalLength();
    read(seen);
    endResetModel();
}

void JournalModel::read(qsizetype count)
{
    for (; count > 0 && m_next > 0; --count, --m_next) {
        if (const std::optional<JournalEntry> entry = m_dossier.journalEntry(m_next))
            m_rows.append({*entry, journalText(*entry, m_dossier, m_catalogue)});
    }
}

int JournalModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int JournalModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString JournalModel::state(const Row &row) const
{
    if (row.entry.kind == JournalKind::Undo)
        return tr("undo");
    if (row.entry.kind == JournalKind::Redo)
        return tr("redo");
    return row.entry.isUndone ? tr("taken back") : QString();
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == Qt::ForegroundRole && (row.entry.isUndone || row.entry.kind != JournalKind::Change))
        return Theme::colours().secondary;
    if (role == Qt::TextAlignmentRole && index.column() == Sequence)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Sequence:
        return QString::number(row.entry.sequence);
    case When:
        return m_catalogue.locale().toString(row.entry.at.toLocalTime(), QLocale::ShortFormat);
    case Who:
        return row.entry.who;
    case What:
        return row.text;
    case State:
        return state(row);
    }
    return {};
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Sequence:
        return tr("No.");
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What");
    case State:
        return tr("State");
    }
    return {};
}

bool JournalModel::canFetchMore(const QModelIndex &parent) const { return !parent.isValid() && m_next > 0; }

void JournalModel::fetchMore(const QModelIndex &parent)
{
    if (parent.isValid())
        return;
    const int first = int(m_rows.size());
    const int last = first + int(std::min<qint64>(rowsAtOnce, m_next)) - 1;
    if (last < first)
        return;
    beginInsertRows({}, first, last);
    read(rowsAtOnce);
    endInsertRows();
}
