#pragma once

#include <QString>

/// Text that XML and HTML can hold: as printed (see printable()), without halves of a character and what Unicode
/// keeps for no character. Escaping is the writer's.
QString xmlText(const QString &text);

/// A link that may stand in a document: to http, https or mailto. Anything else answers with nothing.
QString safeAddress(const QString &link);
