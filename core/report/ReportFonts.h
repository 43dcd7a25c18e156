#pragma once

#include "core/report/pages/PageItem.h"

#include <QFont>

/// The report is measured and painted in twentieths of a point, fine enough that rounding to whole units never shows.
constexpr double unitsPerPoint = 20;

/// The face in those units. Noto Sans from the program's own resources, loaded once, without hinting, so that text is
/// as wide on every machine and at every scale. Call in the thread that uses the font.
QFont reportFont(const TextStyle &style);

double textWidth(const QString &text, const TextStyle &style);
/// The same, remembered: for the words of tables.
double wordWidth(const QString &word, const TextStyle &style);
/// The longest piece between spaces, for columns that should not break words.
double widestWord(const QString &text, const TextStyle &style);
/// The text, cut with "…" where it is wider than `room` points.
QString shortened(const QString &text, double room, const TextStyle &style);
