#pragma once

#include "core/base/Catalogue.h"
#include "core/base/PartialDate.h"
#include "core/evaluation/SimilarInstitutions.h"

#include <QCoreApplication>

/// The words of the register, in the window's language.
class RegisterWords
{
    Q_DECLARE_TR_FUNCTIONS(RegisterWords)

public:
    static QString of(Sector sector);
    static const QList<Sector> &sectors();
    static QString of(NameLikeness likeness); ///< why institutions look the same, as a sentence
    /// "sep 2012", "30 sep 2012": as short as a cell wants it; empty for none.
    static QString shortDate(const std::optional<PartialDate> &date, const Catalogue &catalogue);
    /// "Spanish", for "es"; the code itself for one that has no word.
    static QString ofLanguage(const QString &code);
};
