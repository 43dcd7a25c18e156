#pragma once

#include "core/model/Contents.h"

/// Why two institutions look the same, the surest first.
enum class NameLikeness { SameName, KnownAs, SameAcronym, NearlySameName };

QString toString(NameLikeness likeness); ///< "same-name", "known-as", "same-acronym", "nearly-same-name"

/// Institutions of one country that look like one and the same, by name. Which of them stays is for people to say.
struct SimilarInstitutions
{
    QList<InstitutionId> institutions{}; ///< two or more, in the dossier's order
    NameLikeness likeness = NameLikeness::SameName; ///< the weakest that holds the group together

    bool operator==(const SimilarInstitutions &) const = default;
};

/// Names are compared without case, accents, punctuation, articles and legal forms; names of twelve letters or more may
/// differ by two letters. An acronym of one letter tells nothing.
QList<SimilarInstitutions> similarInstitutions(const Contents &contents);
