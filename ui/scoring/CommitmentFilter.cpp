#include "ui/scoring/CommitmentFilter.h"

#include "ui/scoring/CommitmentModel.h"

#include <QSet>

#include <utility>

namespace {
constexpr qsizetype wordsBefore = 24; ///< characters shown before the first hit
constexpr qsizetype snippetLength = 120;
} // namespace

CommitmentFilter::CommitmentFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(false);
}

void CommitmentFilter::setModel(CommitmentModel *model)
{
    m_model = model;
    setSourceModel(model);
    connect(model, &CommitmentModel::folded, this, [this] {
        if (std::exchange(m_isWaiting, false))
            search();
    });
}

void CommitmentFilter::setOpenKind(std::optional<OpenKind> kind)
{
    m_kind = kind;
    invalidateFilter();
}

void CommitmentFilter::setWords(const QString &text)
{
    m_wanted = foldedText(text).split(u' ', Qt::SkipEmptyParts);
    m_isWaiting = !m_wanted.isEmpty() && !m_model->isFolded();
    if (!m_isWaiting)
        search();
}

void CommitmentFilter::search()
{
    m_words = m_wanted;
    invalidateFilter();
    Q_EMIT searched();
}

void CommitmentFilter::setKept(const std::optional<Subject> &kept)
{
    m_kept = kept ? kept->id : QString();
    if (m_kind)
        invalidateFilter();
}

qsizetype CommitmentFilter::hitCount() const
{
    QSet<QString> found;
    for (int i = 0; i < rowCount(); ++i) {
        const QModelIndex group = index(i, 0);
        for (int row = 0; row < rowCount(group); ++row)
            found.insert(index(row, 0, group).data(CommitmentModel::IdRole).toString());
    }
    return found.size();
}

bool CommitmentFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (parent.isValid())
        return accepts(index);
    for (int i = 0; i < sourceModel()->rowCount(index); ++i) {
        if (accepts(sourceModel()->index(i, 0, index)))
            return true;
    }
    return false;
}

bool CommitmentFilter::isFound(const QModelIndex &index) const
{
    if (m_words.isEmpty())
        return true;
    const QString text = index.data(CommitmentModel::SearchRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(), [&text](const QString &word) { return text.contains(word); });
}

bool CommitmentFilter::accepts(const QModelIndex &index) const
{
    if (!isFound(index))
        return false;
    const Subject subject = m_model->subjectAt(index);
    return !m_kind || subject.id == m_kept || m_model->stateOf(subject).isOpen(*m_kind);
}

QVariant CommitmentFilter::data(const QModelIndex &index, int role) const
{
    const bool isMember = index.parent().isValid();
    if (role == TitleHitsRole)
        return QVariant::fromValue(isMember && isSearching()
                                       ? foldedHits(index.data(CommitmentModel::TitleRole).toString(), m_words)
                                       : QList<TextSpan>());
    if (role == SnippetRole)
        return QVariant::fromValue(
            isMember && isSearching() ? snippetOf(index.data(CommitmentModel::TextRole).toString()) : SearchSnippet());
    return QSortFilterProxyModel::data(index, role);
}

/// Empty where the words stand in number and title, the first two lines, alone.
SearchSnippet CommitmentFilter::snippetOf(const QString &text) const
{
    const qsizetype body = text.indexOf(u'\n', text.indexOf(u'\n') + 1) + 1;
    QString rest = body > 0 ? text.sliced(body) : QString();
    rest.replace(u'\n', u' ');
    QList<TextSpan> hits = foldedHits(rest, m_words);
    if (hits.isEmpty())
        return {};
    qsizetype start = std::max<qsizetype>(0, hits.first().start - wordsBefore);
    if (start > 0)
        start = std::min(rest.indexOf(u' ', start) + 1, hits.first().start);
    const QString before = start > 0 ? QStringLiteral("… ") : QString();
    const QString shown = rest.sliced(start, std::min(snippetLength, rest.size() - start));
    hits.removeIf([&](const TextSpan &hit) { return hit.start + hit.length > start + shown.size(); });
    for (TextSpan &hit : hits)
        hit.start += before.size() - start;
    return {before + shown, hits};
}
