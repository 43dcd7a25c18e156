#include "core/model/ReasonTranslation.h"

#include "core/base/Digest.h"

bool ReasonTranslation::isOf(const Rating &translated) const { return reasonDigest == ::reasonDigest(translated.reason); }

QString reasonDigest(const QString &reason) { return sha256Hex(reason.toUtf8()); }
