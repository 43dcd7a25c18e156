#pragma once

#include "core/report/Figure.h"
#include "core/report/LevelPalette.h"

/// One level's share of a bar: what the chart, its table and its accessible twin all tell.
struct FigureSegment
{
    CriterionCode criterion{};
    LevelCode level{};                     ///< empty: not yet rated
    bool isUnsettled = false;              ///< the raters differ and nothing is settled
    std::optional<DueStanding> standing{}; ///< instead of a level where the figure is about due dates
    int count = 0;
    int bar = 0;                   ///< index into the chart's bars; nothing in a profile
    QList<CommitmentId> members{}; ///< empty where the figure does not carry them (profile)
};

/// One bar with its segments, those that are empty left out.
struct FigureRow
{
    int group = 0; ///< index into FigureRows::groups
    QString label{};
    CriterionCode criterion{};
    QList<FigureSegment> segments{};
    int total = 0;
    bool isTotal = false;
    int unsettled = 0; ///< beside the bar: evaluators differ
    int notAsked = 0;  ///< beside the bar: a gate closes the criterion
};

/// Rows under one heading; a chart of stacked bars is one group without a heading.
struct FigureGroup
{
    QString heading{};
    QString remark{}; ///< the score and what it rests on
};

/// A figure of either kind as rows, in a fixed order.
struct FigureRows
{
    QList<FigureGroup> groups{};
    QList<FigureRow> rows{};

    static FigureRows of(const Figure &figure);
};

/// What the columns of the figure's table and its legend stand for, in order, without counts; nothing for a profile,
/// whose rows have levels of their own.
QList<FigureSegment> figureColumns(const Figure &figure);
/// Whether the segment is of the column's kind.
bool isSameKind(const FigureSegment &segment, const FigureSegment &column);

/// Fill, label and glyph of a segment's level in the figure's language.
LevelLook segmentLook(const Figure &figure, const FigureSegment &segment, Ground ground);
QString segmentLabel(const Figure &figure, const FigureSegment &segment);
/// Empty for not yet rated and for a level of a scale without order, which has a letter.
QString segmentGlyph(const Figure &figure, const FigureSegment &segment);
QString segmentLetter(const Figure &figure, const FigureSegment &segment);
/// Whether it is a level of a scale without order, whose levels all look the same and need their names.
bool isUnorderedLevel(const MethodPack &pack, const FigureSegment &segment);
/// The whole value as a sentence: "Información: Completo, 16 de 34 (47 %)".
QString segmentSentence(const Figure &figure, const FigureRow &row, const FigureSegment &segment);
