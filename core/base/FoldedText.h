#pragma once

#include <QString>

/// The text for comparing and searching: lower case, without diacritics, runs of anything but letters and digits as one
/// space.
QString foldedText(const QString &text);
