#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

/// What a row of the journal is: a change, or the taking back or repeating of one.
enum class JournalKind { Change, Undo, Redo };

inline QString toString(JournalKind kind) ///< "change", "undo", "redo"
{
    switch (kind) {
    case JournalKind::Change:
        return QStringLiteral("change");
    case JournalKind::Undo:
        return QStringLiteral("undo");
    case JournalKind::Redo:
        return QStringLiteral("redo");
    }
    Q_UNREACHABLE();
}

/// One row of the journal, without its changeset. `what` and `arguments` read in any language (catalogue
/// "journal.<what>").
struct JournalEntry
{
    qint64 sequence = 0; ///< from 1
    QString id{};
    JournalKind kind = JournalKind::Change;
    qint64 target = 0; ///< the row that an Undo or Redo is about
    QDateTime at{};    ///< UTC
    QString who{};
    QString installation{};
    QString what{};
    QStringList arguments{};
    QString digest{};
    bool isUndone = false; ///< a Change that is taken back at the moment
};
