#pragma once

#include <QStringList>

class Catalogue;

/// What somebody can be in an evaluation: codes, the usual one first. Published codes of another body have a role of
/// their own, "source", that nobody takes.
QStringList personRoles();
/// Those to choose from for somebody who has this one: one that cannot be chosen stays alone.
QStringList personRolesFor(const QString &role);
/// As it stands by itself: "Evaluator".
QString personRoleName(const Catalogue &catalogue, const QString &role);
