#pragma once

#include <QStringList>

class Catalogue;
struct ReportCheck;
struct ReportDifference;

/// What a check of a report found, in sentences: first what was checked and of which state, then every difference.
QStringList linesOf(const ReportCheck &check, const Catalogue &texts);
QString headlineOf(const ReportCheck &check, const Catalogue &texts);
QString sentenceOf(const ReportDifference &difference, const Catalogue &texts);
