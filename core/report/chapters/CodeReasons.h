#pragma once

#include "core/report/BlockWriter.h"
#include "core/report/chapters/RatingsTable.h"

/// The reasons below codes that are given without them: of each commitment that has no section of its own in the
/// report, then of the clusters and of the plan as a whole, whatever no other section of the report says why. Nothing
/// where nobody gave such a reason.
class CodeReasons
{
public:
    CodeReasons(const ReportContext &context, BlockWriter &writer) : m_context(context), m_writer(writer) {}

    void write();

private:
    void head();
    void writeCommitments(const RoundContext &round);
    void writeRatings(const RoundContext &round, const Subject &subject, const QString &title,
                      const RatingsPart &part);
    bool hasOwnSection(const Commitment &commitment) const;
    bool isToldElsewhere(const RoundContext &round, const Criterion &criterion) const;
    bool isOfPlanHere(const Criterion &criterion) const;
    TableBlock table(const RoundContext &round, ReasonsBelow &below) const;
    /// Those with a reason alone.
    QList<TableRow> rowsOf(const RoundContext &round, const Commitment &commitment, ReasonsBelow &below) const;
    QList<TableRow> milestoneRows(const RoundContext &round, const Commitment &commitment, ReasonsBelow &below) const;
    QList<TableRow> rowOf(const RoundContext &round, const Commitment &commitment, const Subject &subject,
                          const CriterionCode &criterion, const QString &title, ReasonsBelow &below) const;

    const ReportContext &m_context;
    BlockWriter &m_writer;
    bool m_isHeaded = false;
};
