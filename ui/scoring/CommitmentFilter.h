#pragma once

#include "core/model/Subject.h"

#include <QSortFilterProxyModel>
#include <QStringList>

/// Which commitments the navigator shows: those a chip selects and whose words are searched for. The commitment at work
/// stays even when it no longer fits, so that nothing vanishes under one's hands.
class CommitmentFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Show { All, NeedsWork, LacksEvidence };

    explicit CommitmentFilter(QObject *parent = nullptr);

    void setShow(Show show);
    void setWords(const QString &text);
    void setKept(const std::optional<Subject> &kept);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool acceptsCommitment(const QModelIndex &index) const;

    Show m_show = Show::All;
    QStringList m_words{};
    QString m_kept{};
};
