#pragma once

#include "core/report/BlockWriter.h"
#include "core/report/ReportContext.h"

#include <functional>

/// What fills a section of the report, found by the section's code.
struct SectionWriter
{
    QString code{};
    /// Whether there is anything to print; a section without is left out.
    std::function<bool(const ReportContext &)> hasContent{};
    /// Writes a chapter with the section's title.
    std::function<void(const ReportContext &, BlockWriter &)> write{};
};

/// Null for a section that nothing in the dossier can fill.
const SectionWriter *sectionWriter(const QString &code);
