#pragma once

#include "app/cli/Selection.h"
#include "ui/charts/PlanFigures.h"

#include <QJsonObject>

/// What a chart shows, as data: its bars with their counts and commitments, the rows of a time line with their dates, or
/// the cells of the matrix as codes.
QJsonObject chartJson(const NamedFigure &named, const PlanRound &one, const Contents &contents);

/// The rows of a time line: cells parted by tabs, or as CSV.
QString timeLineText(const NamedFigure &named);
QString timeLineCsv(const NamedFigure &named);
