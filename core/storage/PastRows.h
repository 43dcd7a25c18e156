#pragma once

#include <QHash>
#include <QString>

#include <functional>
#include <optional>

class Journal;

/// Rows of the dossier as they were earlier, read back from the journal's changesets, newest first. Throws
/// SQLite::Exception.
class PastRows
{
public:
    using Columns = QHash<int, QString>; ///< texts by column number

    explicit PastRows(const Journal &journal) : m_journal(journal) {}

    /// The row with this key as it was when `isIt` first holds, going back from how it stands now; nothing when it
    /// never did.
    std::optional<Columns> find(const QString &table, const QString &key, Columns now,
                                const std::function<bool(const Columns &)> &isIt) const;

private:
    const Journal &m_journal;
};
