#pragma once

#include "core/base/FoldedText.h"
#include "core/evaluation/OpenItems.h"

#include <QSortFilterProxyModel>
#include <QStringList>

class CommitmentModel;

/// What was found of a search in the text of a commitment: the words around, and where the hits stand in them.
struct SearchSnippet
{
    QString text{};
    QList<TextSpan> hits{};
};
Q_DECLARE_METATYPE(SearchSnippet)

/// Which commitments the navigator shows: those of a list of open items and whose words are searched for. The
/// commitment at work stays even when it no longer fits, so that nothing vanishes under one's hands.
class CommitmentFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum Role { TitleHitsRole = Qt::UserRole + 100, SnippetRole };

    explicit CommitmentFilter(QObject *parent = nullptr);

    void setModel(CommitmentModel *model);
    void setOpenKind(std::optional<OpenKind> kind); ///< nothing: all
    std::optional<OpenKind> openKind() const { return m_kind; }
    /// Those of a large plan that was just opened are searched as soon as its texts are ready; `searched` follows.
    void setWords(const QString &text);
    bool isSearching() const { return !m_words.isEmpty(); }
    void setKept(const std::optional<Subject> &kept);
    /// How many commitments and clusters the words are found in, each counted once.
    qsizetype hitCount() const;

    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void searched();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    void search();
    bool accepts(const QModelIndex &index) const;
    bool isFound(const QModelIndex &index) const;
    SearchSnippet snippetOf(const QString &text) const;

    CommitmentModel *m_model = nullptr;
    std::optional<OpenKind> m_kind{};
    QStringList m_words{};
    QStringList m_wanted{};   ///< words that were asked for last
    bool m_isWaiting = false; ///< and are not searched for yet
    QString m_kept{};
};
