#pragma once

#include "core/Dossier.h"

/// Stable id of this installation, kept beside the settings; a passing one where nothing can be kept.
QString installationId();

/// $COTEJO_PERSON, else the name of the system's user.
QString usualPerson();

/// The author of changes made from here; by the usual person when `name` is empty.
Author authorNamed(const QString &name);
