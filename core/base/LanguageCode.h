#pragma once

#include <QString>

/// Whether this names a language: "es", "nah", or "und" where it is not told. Codes of two letters are those of
/// ISO 639-1; of those of three letters only the form is known here, so that every language of a country can be named.
bool isLanguageCode(const QString &code);
