#pragma once

#include "core/report/BlockWriter.h"
#include "core/report/ReportContext.h"

/// What is recommended, a group an addressee: each with its number, the commitments it concerns, and what became of it.
class RecommendationsChapter
{
public:
    RecommendationsChapter(const ReportContext &context, BlockWriter &writer) : m_context(context), m_writer(writer) {}

    static bool hasContent(const ReportContext &context);
    void write();

private:
    void writeGroup(InstitutionId addressee, const QList<Recommendation> &all);
    void writeOne(const Recommendation &recommendation);
    QString nameOf(InstitutionId addressee) const;

    const ReportContext &m_context;
    BlockWriter &m_writer;
};

QString anchorOf(const Recommendation &recommendation);
/// "Recommendations 1, 3", each a link, for those about the commitment; empty where there are none.
Spans recommendationReferences(const ReportContext &context, CommitmentId commitment);
