#pragma once

#include "core/report/pages/MeaningPainter.h"

/// A place that headings and links know by name.
struct PlaceMark
{
    QString anchor{};
    int bookmarkLevel = 0; ///< 0: no bookmark
    QString text{};
    QString running{}; ///< what the page's head shows from here on; empty: as before
};

/// A page number that is filled in once every page is known; `right` is the right end of its baseline.
struct PageReference
{
    QString anchor{};
    QPointF right{};
    TextStyle style{};
    int tag = -1;
};

/// The smallest piece that the page breaker moves: a line, a row of lines across a table, a figure. Items have the
/// slice's upper left corner as origin. Slices chained by `keepsWithNext` stay on one page where a page can hold them.
struct Slice
{
    double space = 0; ///< before it; dropped at the top of a page
    double height = 0;
    bool keepsWithNext = false;
    bool startsPage = false;
    bool mayJoin = false; ///< it begins a chapter that needs no page of its own where much of the last one is free
    int holds = 0;        ///< so many slices from here on go on one page where little room is lost by it; one: nothing
    bool isFigure = false;
    int head = -1;       ///< index into SliceList::heads, of what is repeated when a page begins here
    bool goesOn = false; ///< not the first line of its row
    bool isHead = false; ///< this slice is part of that head
    bool startsTable = false;
    QList<PageItem> items{};
    QList<PlaceMark> marks{};
    QList<PageReference> references{};
};

/// Slices that are repeated, as artefacts, at the top of each further page of a table.
using RepeatedHead = QList<Slice>;

struct SliceList
{
    QList<Slice> slices{};
    QList<RepeatedHead> heads{};
    QList<Tag> tags{};

    int addTag(const Tag &tag)
    {
        tags.append(tag);
        return int(tags.size()) - 1;
    }
};
