#pragma once

#include "core/evaluation/ChartData.h"
#include "core/report/BlockWriter.h"
#include "core/report/ReportContext.h"

/// Chapter 1: the figures of each round that has ratings, every one with its denominator, in words, charts and tables.
class SummaryChapter
{
public:
    SummaryChapter(const ReportContext &context, BlockWriter &writer) : m_context(context), m_writer(writer) {}

    void write();

private:
    void writeRound(const RoundContext &round);
    void writeSentences(const RoundContext &round, const Criterion &criterion);
    void writeCategories(const RoundContext &round, const Criterion &criterion);
    void writeLevels(const RoundContext &round, const Criterion &criterion);
    void writeChart(const RoundContext &round, const LevelChart &chart, const QString &caption, const QString &note);
    void writeProfile(const RoundContext &round);
    void writeScores(const RoundContext &round, const QList<ProfileDimension> &dimensions);
    void writeDerived(const RoundContext &round);
    void writeEmptyRounds();
    void head(const QString &title);

    QString completionSentence(const RoundContext &round, const Criterion &criterion) const;
    QString notCountedSentence(const RoundContext &round, const Criterion &criterion) const;
    /// Numbers of the counted commitments at a level.
    QStringList numbersAt(const RoundContext &round, const CriterionCode &criterion, const LevelCode &level) const;
    QList<Subject> subjects() const { return subjectsOf(m_context.commitments()); }

    const ReportContext &m_context;
    BlockWriter &m_writer;
    bool m_hasSeveralRounds = false;
};
