#include "core/report/chapters/SectionWriters.h"

#include "core/report/chapters/BeforeAfterSection.h"
#include "core/report/chapters/CodeReasons.h"
#include "core/report/chapters/CodesAnnex.h"
#include "core/report/chapters/CommitmentChapter.h"
#include "core/report/chapters/CriteriaSection.h"
#include "core/report/chapters/DueSection.h"
#include "core/report/chapters/EvidenceAnnex.h"
#include "core/report/chapters/MatrixSection.h"
#include "core/report/chapters/MethodAnnex.h"
#include "core/report/chapters/NarrativeChapter.h"
#include "core/report/chapters/ProcessChapter.h"
#include "core/report/chapters/PromisingSection.h"
#include "core/report/chapters/RecommendationsChapter.h"
#include "core/report/chapters/ResultsSection.h"
#include "core/report/chapters/SummaryChapter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isAlwaysThere(const ReportContext &) { return true; }
bool hasRounds(const ReportContext &context) { return !context.rounds().isEmpty(); }
bool hasCodes(const ReportContext &context)
{
    const QList<RoundContext> rounds = context.ratedRounds();
    return std::any_of(rounds.cbegin(), rounds.cend(),
                       [](const RoundContext &round) { return round.hasCommitmentRatings; });
}

/// What belongs to the figures of completion: due dates, changes over time, and all commitments at a glance.
void writeFigures(const ReportContext &context, BlockWriter &writer)
{
    DueSection(context, writer).write();
    BeforeAfterSection(context, writer).write();
    MatrixSection(context, writer).write();
}

template <typename Chapter>
void writeWhole(const ReportContext &context, BlockWriter &writer)
{
    Chapter(context, writer).write();
}

SectionWriter process(const QString &code, ProcessChapter::Part part)
{
    return {code, [part](const ReportContext &context) { return ProcessChapter::hasContent(context, part); },
            [part, code](const ReportContext &context, BlockWriter &writer) {
                ProcessChapter(context, writer, part, code).write();
            }};
}

/// A section that is nothing but what was answered to its criteria about the plan.
SectionWriter criteria(const QString &code)
{
    return {code, [code](const ReportContext &context) { return CriteriaSection::hasContent(context, code); },
            [code](const ReportContext &context, BlockWriter &writer) {
                CriteriaSection(context, writer, code).write();
            }};
}

SectionWriter codes(const QString &code, CodesAnnex::Scope scope)
{
    return {code, hasCodes, [code, scope](const ReportContext &context, BlockWriter &writer) {
                CodesAnnex(context, writer, scope).write();
                // Once, below the whole of the codes where the report has them.
                if (scope == CodesAnnex::Scope::All || !context.outline().isOn(u"codes"_s))
                    CodeReasons(context, writer).write();
            }};
}

SectionWriter narrative(const QString &code)
{
    return {code, [code](const ReportContext &context) { return NarrativeChapter::hasContent(context, code); },
            [code](const ReportContext &context, BlockWriter &writer) {
                NarrativeChapter(context, writer, code).write();
            }};
}

const QList<SectionWriter> &writers()
{
    static const QList<SectionWriter> all{
        narrative(u"executive-summary"_s),
        narrative(u"introduction"_s),
        narrative(u"background"_s),
        narrative(u"context"_s),
        narrative(u"implementation-context"_s),
        narrative(u"lessons"_s),
        narrative(u"moving-forward"_s),
        {u"recommendations"_s, RecommendationsChapter::hasContent, writeWhole<RecommendationsChapter>},
        {u"summary"_s, isAlwaysThere,
         [](const ReportContext &context, BlockWriter &writer) {
             SummaryChapter(context, writer).write();
             writeFigures(context, writer);
         }},
        {u"overview"_s, ResultsSection::hasOverview,
         [](const ReportContext &context, BlockWriter &writer) {
             ResultsSection(context, writer).writeOverview();
         }},
        process(u"process"_s, ProcessChapter::Part::Whole),
        process(u"process-development"_s, ProcessChapter::Part::Development),
        process(u"process-implementation"_s, ProcessChapter::Part::Implementation),
        criteria(u"participation"_s),
        criteria(u"requirements"_s),
        criteria(u"self-assessment"_s),
        {u"promising"_s, PromisingSection::hasContent, writeWhole<PromisingSection>},
        {u"early-results"_s, ResultsSection::hasEarlyResults,
         [](const ReportContext &context, BlockWriter &writer) {
             ResultsSection(context, writer).writeEarlyResults();
         }},
        {u"completion"_s, hasCodes,
         [](const ReportContext &context, BlockWriter &writer) {
             SummaryChapter(context, writer, SummaryChapter::Part::Completion).write();
             writeFigures(context, writer);
         }},
        {u"commitments"_s, isAlwaysThere, writeWhole<CommitmentChapter>},
        codes(u"commitment-list"_s, CodesAnnex::Scope::Design),
        {u"evidence"_s, EvidenceAnnex::hasContent, writeWhole<EvidenceAnnex>},
        codes(u"codes"_s, CodesAnnex::Scope::All),
        {u"method"_s, hasRounds, writeWhole<MethodAnnex>}};
    return all;
}

} // namespace

const SectionWriter *sectionWriter(const QString &code)
{
    const auto found = std::find_if(writers().cbegin(), writers().cend(),
                                    [&](const SectionWriter &writer) { return writer.code == code; });
    return found == writers().cend() ? nullptr : &*found;
}
