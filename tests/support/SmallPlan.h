#pragma once

#include "core/Dossier.h"

/// A plan of three commitments with one open round of aga-2012: enough to try every rule of a dossier.
ImportBatch smallPlan();

/// An author whose clock starts at noon of 14 December 2012 and goes one second further at each look.
Author steadyAuthor(const QString &name = QStringLiteral("ana"));

/// The dossier of `smallPlan()` in `folder`, open for writing. Fails the test when it cannot be made.
std::unique_ptr<Dossier> smallDossier(const QString &folder);

/// Key of commitment number `number` (1 to 3) in the small plan's round, for the person named `person`.
RatingKey smallKey(const Dossier &dossier, int number, const QString &criterion,
                   const QString &person = QStringLiteral("ana"));
