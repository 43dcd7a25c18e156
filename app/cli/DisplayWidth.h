#pragma once

#include <QString>

/// How many columns of a terminal the text takes: marks that combine take none, wide East Asian characters two.
int displayWidth(const QString &text);

/// Filled up with spaces to the width; longer text stays as it is.
QString paddedTo(const QString &text, int width, bool toTheRight = false);

/// Cut to the width, with "…" where something was left out.
QString cutTo(const QString &text, int width);

/// Broken between words into lines no wider than `width`.
QStringList wrappedTo(const QString &text, int width);
