#pragma once

#include "core/exchange/table/TableWords.h"
#include "core/method/RoundCodes.h"
#include "core/model/Contents.h"

/// The rows of a plan's commitments as a layout has them. A cell that was kept from a table of the layout stands as it
/// was written while it still says what the dossier says; codes and published values do so in the round of that table.
/// Holds on to what it is given.
class LayoutRows
{
public:
    LayoutRows(const TableLayout &layout, const Contents &contents, const RoundCodes &codes);

    QStringList rowOf(const Commitment &commitment) const;

private:
    QString cellOf(const WrittenColumn &column, const Commitment &commitment, const QMap<QString, QString> &kept,
                   const QList<DerivedResult> &derived) const;
    QString fieldOf(const QString &field, const Commitment &commitment) const;
    QString fieldCell(const WrittenColumn &column, const Commitment &commitment,
                      const QMap<QString, QString> &kept) const;
    bool stillSays(const QString &field, const QString &written, const Commitment &commitment) const;
    QString codeCell(const WrittenColumn &column, const Commitment &commitment,
                     const QMap<QString, QString> &kept) const;
    QString derivedCell(const WrittenColumn &column, const Commitment &commitment, const QMap<QString, QString> &kept,
                        const QList<DerivedResult> &derived) const;
    QString namesOf(const Commitment &commitment, bool isLead) const;
    QString clusterOf(const Commitment &commitment) const;

    const TableLayout &m_layout;
    const Contents &m_contents;
    const RoundCodes &m_codes;
    TableWords m_words;
    bool m_isPublishedRound = false;
    QHash<Subject, QMap<QString, QString>> m_kept;           ///< column -> cell as written
    QHash<std::pair<Subject, QString>, QString> m_published; ///< (commitment, derived value) -> cell as written
};
