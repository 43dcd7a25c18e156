#pragma once

#include "core/evaluation/ChartData.h"
#include "core/report/BlockWriter.h"
#include "core/report/ReportContext.h"
#include "core/report/chapters/DerivedCounts.h"

/// The figures of each round that has ratings, every one with its denominator, in words, charts and tables; all of
/// them, or those on how far the commitments were carried out.
class SummaryChapter
{
public:
    enum class Part { Whole, Completion };

    SummaryChapter(const ReportContext &context, BlockWriter &writer, Part part = Part::Whole)
        : m_context(context), m_writer(writer), m_part(part)
    {}

    void write();

private:
    void writeRound(const RoundContext &round);
    void writeSentences(const RoundContext &round, const Criterion &criterion);
    void writeCategories(const RoundContext &round, const Criterion &criterion);
    void writeLevels(const RoundContext &round, const Criterion &criterion);
    void writeChart(const RoundContext &round, const LevelChart &chart, const QString &caption, const QString &note);
    void writeReasons(const RoundContext &round, const Criterion &criterion);
    void writeProfile(const RoundContext &round);
    void writeScores(const RoundContext &round, const QList<ProfileDimension> &dimensions);
    void writeDerived(const RoundContext &round);
    void writeEmptyRounds();
    void head(const QString &title);

    QString starSentence(const DerivedCounts &star) const;
    QString scoresNote(const RoundContext &round, const QList<ProfileDimension> &dimensions) const;
    QString notCountedSentence(const RoundContext &round, const Criterion &criterion) const;

    const ReportContext &m_context;
    BlockWriter &m_writer;
    Part m_part;
    bool m_hasSeveralRounds = false;
};
