#pragma once

#include "core/method/MethodPack.h"

/// The pack as a report prints it: straight quotation marks and apostrophes of its English texts are curved ones. What
/// the dossier keeps stays as it is, since ratings are bound to the digests of those texts.
MethodPack printedPack(MethodPack pack);

/// "The plan's \"end\"" as “The plan’s “end””.
QString withCurvedQuotes(const QString &text);
