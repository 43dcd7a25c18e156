#pragma once

#include "core/report/Report.h"

#include <QJsonObject>

/// How a report was made, as it stands in the data set it carries: with it and the data the report can be made again.
struct ReportRecord
{
    ReportOptions options{};
    QString program{}; ///< version that made it

    bool isOfThisProgram() const;
};

QJsonObject recordOf(const ReportOptions &options);
/// Nothing for what `recordOf()` did not write.
std::optional<ReportRecord> recordFrom(const QJsonObject &json);
