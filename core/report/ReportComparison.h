#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QList>

/// One thing in which a report differs from what its data give.
struct ReportDifference
{
    enum class Kind {
        Figure,    ///< something with a number in it
        Text,      ///< other words
        Chart,     ///< what a chart says it shows
        Drawing,   ///< the page reads the same and looks different
        Page,      ///< one has it and the other does not
        Attachment ///< the data set is not what it was when it was attached
    };

    Kind kind = Kind::Figure;
    int page = 0;       ///< from 1; 0 for the file as a whole
    QString figure{};   ///< the words before it, to find it by
    QString printed{};  ///< in the report
    QString computed{}; ///< from its data

    bool operator==(const ReportDifference &) const = default;
};

QString toString(ReportDifference::Kind kind); ///< "figure", "text", "chart", "drawing", "page", "attachment"

struct ReportComparison
{
    int pages = 0;
    int figures = 0; ///< words with numbers, on paper and behind charts, that were held against the data
    QList<ReportDifference> differences{};
};

/// Holds the PDF of a report against the one that its data give, page by page. Where another version of the program
/// made it (`isSameProgram` false) only figures count: words and drawing may have changed since. Errors as
/// `readPdfParts()`, and "cancelled".
Result<ReportComparison> compareReports(const QByteArray &given, const QByteArray &computed, const QString &path,
                                        bool isSameProgram, const Progress &progress = {});
