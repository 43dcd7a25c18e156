#pragma once

#include "app/cli/Console.h"
#include "app/cli/ExitStatus.h"
#include "core/Dossier.h"

/// Holds every published value of the rounds that have some (of one plan, or one round, where named) against what the
/// codes give: counts by value, then each difference with its row. WithFindings when there is a difference.
Result<ExitStatus> listPublished(const Dossier &dossier, const QString &plan, const QString &round, Console &console);
