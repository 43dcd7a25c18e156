#pragma once

#include "core/evaluation/ChartData.h"
#include "core/evaluation/CriterionMatrix.h"
#include "core/evaluation/DueChart.h"
#include "core/evaluation/TimeLine.h"

class QPainter;
class QRectF;

/// Rows of one figure: few, so that no page is left half empty before it, or what fills a page where there are many.
constexpr qsizetype rowsOfTimeLine(qsizetype all)
{
    constexpr qsizetype some = 15;
    constexpr qsizetype wholePage = 42;
    return all > 2 * wholePage ? wholePage : some;
}

/// A chart as data: what is drawn on screen and in print by one painter. `pack` outlives the figure; due dates and time
/// lines need none.
struct Figure
{
    enum class Kind { StackedBars, Profile, DueDates, TimeLine, Matrix };
    enum class Measure { Share, Count }; ///< every bar 100 % of its row, or as long as its number of commitments

    Kind kind = Kind::StackedBars;
    Measure measure = Measure::Share;
    const MethodPack *pack = nullptr;
    QString language{};
    LevelChart chart{};                ///< StackedBars
    QList<ProfileDimension> profile{}; ///< Profile
    DueChart due{};                    ///< DueDates
    TimeLine timeLine{};               ///< TimeLine
    CriterionMatrix matrix{};          ///< Matrix

    bool needsPack() const { return kind != Kind::DueDates && kind != Kind::TimeLine; }
    /// A figure that was never given anything.
    bool isBlank() const { return needsPack() && !pack; }

    static Figure ofDue(const DueChart &due, const QString &language)
    {
        return {.kind = Kind::DueDates, .measure = Measure::Count, .language = language, .due = due};
    }
    static Figure ofMatrix(const CriterionMatrix &matrix, const MethodPack &pack, const QString &language)
    {
        return {.kind = Kind::Matrix, .pack = &pack, .language = language, .matrix = matrix};
    }
    static Figure ofTimeLine(const TimeLine &line, const QString &language)
    {
        return {.kind = Kind::TimeLine, .language = language, .timeLine = line};
    }
};

/// Draws figures as vectors. The window's charts implement it, so that a chart looks the same on screen and on paper.
class FigurePainter
{
public:
    virtual ~FigurePainter() = default;

    /// The height, in points, that the figure needs at this width.
    virtual double heightFor(const Figure &figure, double width) const = 0;
    /// Paints on white paper, in points.
    virtual void paint(QPainter &painter, const QRectF &area, const Figure &figure) const = 0;
};
