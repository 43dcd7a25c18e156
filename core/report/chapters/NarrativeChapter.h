#pragma once

#include "core/report/BlockWriter.h"
#include "core/report/ReportContext.h"

/// A chapter that people wrote: "executive-summary", "context" … Without a text there is no chapter.
class NarrativeChapter
{
public:
    NarrativeChapter(const ReportContext &context, BlockWriter &writer, const QString &section)
        : m_context(context), m_writer(writer), m_section(section)
    {}

    static bool hasContent(const ReportContext &context, const QString &section);
    void write();

private:
    const ReportContext &m_context;
    BlockWriter &m_writer;
    QString m_section;
};
