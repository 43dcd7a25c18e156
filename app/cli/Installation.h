#pragma once

#include "core/Dossier.h"

/// $COTEJO_PERSON, else the name of the system's user.
QString usualPerson();

/// The author of changes made from here; the usual person when `name` is empty. The installation's id is the window's,
/// or a passing one where no settings can be kept.
Author authorNamed(const QString &name);
