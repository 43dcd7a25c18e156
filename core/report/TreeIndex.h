#pragma once

#include "core/report/Block.h"

#include <QSet>

/// What a renderer must know of the whole tree before it writes the first block. Looks into the tree.
struct TreeIndex
{
    QList<const HeadingBlock *> headings{}; ///< those in the contents
    QSet<QString> anchors{};                ///< of headings and rows: where links can lead
    QStringList glyphs{};                   ///< that occur, in their order
    bool hasTitlePage = false;

    static TreeIndex of(const ReportTree &tree);
};
