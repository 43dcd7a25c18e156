#include "ui/scoring/CommitmentFilter.h"

#include "core/base/FoldedText.h"
#include "ui/scoring/CommitmentModel.h"

CommitmentFilter::CommitmentFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(false);
}

void CommitmentFilter::setShow(Show show)
{
    m_show = show;
    invalidateFilter();
}

void CommitmentFilter::setWords(const QString &text)
{
    m_words = foldedText(text).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void CommitmentFilter::setKept(const std::optional<Subject> &kept)
{
    m_kept = kept ? kept->id : QString();
    if (m_show != Show::All)
        invalidateFilter();
}

bool CommitmentFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (parent.isValid())
        return acceptsCommitment(index);
    for (int i = 0; i < sourceModel()->rowCount(index); ++i) {
        if (acceptsCommitment(sourceModel()->index(i, 0, index)))
            return true;
    }
    return false;
}

bool CommitmentFilter::acceptsCommitment(const QModelIndex &index) const
{
    const QString text = m_words.isEmpty() ? QString() : index.data(CommitmentModel::SearchRole).toString();
    const auto isFound = [&text](const QString &word) {
        return text.contains(word);
    };
    if (!std::all_of(m_words.cbegin(), m_words.cend(), isFound))
        return false;
    if (m_show == Show::All || index.data(CommitmentModel::IdRole).toString() == m_kept)
        return true;
    return index
        .data(m_show == Show::NeedsWork ? int(CommitmentModel::NeedsWorkRole) : int(CommitmentModel::LacksEvidenceRole))
        .toBool();
}
