#pragma once

#include "core/base/Progress.h"
#include "core/report/Block.h"
#include "core/report/Report.h"

class QIODevice;

/// What a page says and brings besides the blocks.
struct HtmlExtras
{
    Paper paper = Paper::A4; ///< that it is printed on
    bool isDraft = false;
    QString dataName{}; ///< of the file that the link saves
    QByteArray data{};  ///< the data set (JSON); none when empty
};

/// A data set of more bytes is not put into the page: a browser holds the whole link in memory.
constexpr qsizetype largestDataInPage = 4 * 1024 * 1024;

/// Writes the report as one HTML file that needs nothing else: styles and charts inside, no script, nothing fetched.
/// Made for screen readers, for printing, and for light and dark screens. Same tree and extras: same bytes. Written
/// block by block. Errors "report.write" (`out` took no more) and "cancelled". Needs a QGuiApplication.
Result<> writeHtml(QIODevice &out, const ReportTree &tree, const HtmlExtras &extras, const FigurePainter &figures,
                   const Progress &progress = {});
