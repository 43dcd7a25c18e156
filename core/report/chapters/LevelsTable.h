#pragma once

#include "core/evaluation/LevelCounts.h"
#include "core/report/BlockWriter.h"
#include "core/report/ReportContext.h"

/// How many of the counted commitments stand at each level of a criterion in a round, in a sentence and as a table with
/// their numbers. What is missing, and of whom the criterion is not asked, is counted apart and outside the
/// percentages.
class LevelsTable
{
public:
    LevelsTable(const ReportContext &context, const RoundContext &round, const Criterion &criterion);

    QString sentence() const;
    TableBlock table() const;

private:
    QString besideTheLevels() const;
    QString note() const;
    int shareOf(int count) const; ///< in whole per cent of those with a level
    void addRow(TableBlock &table, const CodedAnswer &answer, const Span &label, int count) const;

    const ReportContext &m_context;
    const RoundContext &m_round;
    const Criterion &m_criterion;
    LevelCounts m_counts;
    QList<std::pair<CodedAnswer, QString>> m_numbers; ///< of each commitment, in the plan's order
};
