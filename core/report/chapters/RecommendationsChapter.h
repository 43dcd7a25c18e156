#pragma once

#include "core/report/BlockWriter.h"
#include "core/report/ReportContext.h"

/// What is recommended, by number, each with its addressee, the commitments it concerns, and what became of it; before
/// them, the numbers of each addressee.
class RecommendationsChapter
{
public:
    RecommendationsChapter(const ReportContext &context, BlockWriter &writer) : m_context(context), m_writer(writer) {}

    static bool hasContent(const ReportContext &context);
    void write();

private:
    void writeAddressees(const QList<Recommendation> &all);
    void writeOne(const Recommendation &recommendation);
    QString nameOf(InstitutionId addressee) const;

    const ReportContext &m_context;
    BlockWriter &m_writer;
};

QString anchorOf(const Recommendation &recommendation);
/// "Recommendations 1, 3", each a link, for those about the commitment; empty where there are none.
Spans recommendationReferences(const ReportContext &context, CommitmentId commitment);
