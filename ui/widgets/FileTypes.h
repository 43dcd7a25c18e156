#pragma once

#include <QString>

/// The name with the end of the chosen type ("Web page (*.html)") in place of that of another of the types
/// ("PDF document (*.pdf);;Web page (*.html)"), so that the type is what decides. A name with an end of its own keeps
/// it and gets the type's behind.
QString nameOfType(const QString &name, const QString &chosen, const QString &types);
