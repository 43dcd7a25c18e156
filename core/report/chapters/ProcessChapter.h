#pragma once

#include "core/report/BlockWriter.h"
#include "core/report/ReportContext.h"
#include "core/report/chapters/RatingsTable.h"

/// What each round says of the process of the plan as a whole, or that it was asked and not rated; then what happened
/// and what was proposed. Of all of it, of the making of the plan, or of its implementation. What another section of
/// the report prints is left to it.
class ProcessChapter
{
public:
    enum class Part { Whole, Development, Implementation };

    ProcessChapter(const ReportContext &context, BlockWriter &writer, Part part, const QString &code)
        : m_context(context), m_writer(writer), m_part(part), m_code(code)
    {}

    static bool hasContent(const ReportContext &context, Part part);
    void write();

private:
    bool hasMuchToSay() const;
    void writeNarratives();
    void writeRound(const RoundContext &round);
    RatingsPart asked() const;

    const ReportContext &m_context;
    BlockWriter &m_writer;
    Part m_part;
    QString m_code;
};
