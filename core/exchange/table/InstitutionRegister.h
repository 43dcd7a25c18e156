#pragma once

#include "core/model/Institution.h"

#include <QList>

/// An institution of the register, with the names of its own offices, which stand for it in tables.
struct RegisteredInstitution
{
    Institution institution{}; ///< id by country and name; aliases as the register has them
    QStringList units{};
};

/// Institutions we know of in a country, from resources/institutions. Empty for a country without a register.
QList<RegisteredInstitution> institutionRegister(const QString &country);

/// Words by which names are told apart in a cell, from resources/institutions/names.json; all folded.
struct NameWords
{
    QStringList starts{};   ///< an institution's name begins with
    QStringList articles{}; ///< may stand between "and" and a name
    QStringList links{};    ///< between an office and its institution
    QStringList nobody{};   ///< a whole cell that names nobody
};

const NameWords &nameWords();

/// The natural key by which two people's imports agree on an institution.
InstitutionId institutionIdOf(const QString &country, const QString &name);
