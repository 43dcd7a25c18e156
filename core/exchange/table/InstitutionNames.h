#pragma once

#include "core/exchange/table/NameCell.h"
#include "core/model/Institution.h"

#include <QSet>

/// An institution as a cell names it.
struct NamedInstitution
{
    InstitutionId id{};
    QString asWritten{};

    bool operator==(const NamedInstitution &) const = default;
};

/// Turns the cells of one country's table into institutions: those of the register and of the dossier are met again by
/// any of their names; every other name becomes an institution of its own. First `learn()` all cells, then `read()`
/// them, so that an acronym explained further down is understood further up. How cells are split depends on them and on
/// the register alone, never on what the dossier holds: reading them again gives the same institutions.
class InstitutionNames
{
public:
    InstitutionNames(const QString &country, const QList<Institution> &known);

    /// `sector` is what an unknown name in this cell is taken for.
    void learn(const QString &cell, Sector sector);
    QList<NamedInstitution> read(const QString &cell);

    const Institution *institution(InstitutionId id) const;
    /// Those that a read cell named, by name.
    QList<Institution> met() const;

private:
    void settle();
    struct Entry
    {
        Institution institution{};
        QString acronym{}; ///< as read, whatever the dossier's institution has
        bool isMet = false;
    };
    const Institution *knownAs(const Institution &institution) const;
    void addEntry(const Institution &institution, const QStringList &units);
    void addUnknown(const QString &written, Sector sector);

    QString m_country;
    QList<Institution> m_known;                  ///< of the country
    QList<std::pair<QString, Sector>> m_learned; ///< not yet settled
    QList<Entry> m_entries;
    NameIndex m_index;
    QSet<QString> m_units; ///< names of offices, folded: met as their institution, but no other name of it
};

/// Whether a whole cell says that nobody is named ("None specified", "NR", "-").
bool namesNobody(const QString &cell);
