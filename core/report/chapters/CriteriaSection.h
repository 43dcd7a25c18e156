#pragma once

#include "core/report/BlockWriter.h"
#include "core/report/ReportContext.h"

/// What each round answered to the criteria that belong to one section, as far as they are about the plan: the
/// requirements of the process, the government's self-assessment, participation.
class CriteriaSection
{
public:
    CriteriaSection(const ReportContext &context, BlockWriter &writer, const QString &code);

    static bool hasContent(const ReportContext &context, const QString &code);
    void write();

private:
    const ReportContext &m_context;
    BlockWriter &m_writer;
    QString m_code;
};
