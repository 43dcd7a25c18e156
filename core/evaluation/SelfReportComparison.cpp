#include "core/evaluation/SelfReportComparison.h"

#include "core/base/Catalogue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QDate firstDay(const PartialDate &date) { return {date.year, std::max(1, date.month), std::max(1, date.day)}; }

QDate lastDay(const SelfReport &report) { return report.reported ? report.reported->lastDay() : QDate(); }

/// The latest of each commitment up to the day.
QHash<CommitmentId, const SelfReport *> latestReports(const Contents &contents, QDate asOf)
{
    QHash<CommitmentId, const SelfReport *> latest;
    for (const SelfReport &report : contents.selfReports) {
        if (asOf.isValid() && report.reported && firstDay(*report.reported) > asOf)
            continue;
        const SelfReport *&known = latest[report.commitment];
        if (!known || (report.reported && (!known->reported || lastDay(report) > lastDay(*known))))
            known = &report;
    }
    return latest;
}

ReportedStand standOf(const Scale &scale, const LevelCode &score, const LevelCode &reported)
{
    if (score == reported)
        return ReportedStand::Same;
    const Level *found = scale.level(score);
    const Level *said = scale.level(reported);
    if (!found->rank || !said->rank)
        return ReportedStand::Apart;
    return *said->rank > *found->rank ? ReportedStand::Higher : ReportedStand::Lower;
}

LevelBar barOf(const QString &key, const QList<LevelCode> &levels, const QList<std::pair<LevelCode, CommitmentId>> &at)
{
    LevelBar bar;
    for (const QString &language : {u"es"_s, u"en"_s})
        bar.label.texts.insert(language, Catalogue::rawText(key, language));
    bar.members.resize(levels.size());
    for (const auto &[level, commitment] : at)
        bar.members[levels.indexOf(level)].append(commitment);
    for (const QList<CommitmentId> &members : std::as_const(bar.members))
        bar.counts.append(int(members.size()));
    return bar;
}

LevelChart chartOf(const MethodPack &pack, const SelfReportComparison &comparison)
{
    QList<std::pair<LevelCode, CommitmentId>> scored;
    QList<std::pair<LevelCode, CommitmentId>> reported;
    QSet<LevelCode> occurring;
    for (const ReportedBeside &row : comparison.rows) {
        scored.append({row.score, row.commitment});
        reported.append({LevelCode(row.report.status), row.commitment});
        occurring << scored.last().first << reported.last().first;
    }
    LevelChart chart{.criterion = comparison.criterion, .levels = shownLevels(pack, comparison.criterion, occurring)};
    chart.bars = {barOf(u"chart.scored"_s, chart.levels, scored), barOf(u"chart.reported"_s, chart.levels, reported)};
    return chart;
}

} // namespace

const QList<ReportedStand> &reportedStands()
{
    static const QList<ReportedStand> stands{ReportedStand::Higher, ReportedStand::Same, ReportedStand::Lower,
                                             ReportedStand::Apart};
    return stands;
}

QString toString(ReportedStand stand)
{
    switch (stand) {
    case ReportedStand::Higher:
        return u"higher"_s;
    case ReportedStand::Same:
        return u"same"_s;
    case ReportedStand::Lower:
        return u"lower"_s;
    case ReportedStand::Apart:
        return u"apart"_s;
    }
    Q_UNREACHABLE();
}

QList<CommitmentId> SelfReportComparison::at(ReportedStand stand) const
{
    QList<CommitmentId> ids;
    for (const ReportedBeside &row : rows) {
        if (row.stand == stand)
            ids.append(row.commitment);
    }
    return ids;
}

SelfReportComparison compareSelfReports(const Contents &contents, const MethodPack &pack, const RoundLevels &levels,
                                        ActionPlanId plan, const CriterionCode &criterion, QDate asOf)
{
    SelfReportComparison comparison{.criterion = criterion};
    const Scale *scale = pack.scaleOf(criterion);
    if (!scale)
        return comparison;
    const QHash<CommitmentId, const SelfReport *> latest = latestReports(contents, asOf);
    for (const Commitment &commitment : contents.commitmentsOf(plan)) {
        if (!commitment.isCounted)
            continue;
        const SelfReport *report = latest.value(commitment.id);
        const Subject subject = Subject::of(commitment.id);
        const CodedAnswer answer = levels.answers(pack, subject).to(criterion);
        if (!report)
            comparison.withoutReport.append(commitment.id);
        else if (!scale->level(LevelCode(report->status)))
            comparison.onAnotherScale.append(commitment.id);
        else if (!answer.isCounted() || !scale->level(answer.code))
            comparison.withoutScore.append(commitment.id);
        else
            comparison.rows.append(
                {commitment.id, answer.code, *report, standOf(*scale, answer.code, LevelCode(report->status))});
    }
    std::stable_sort(comparison.rows.begin(), comparison.rows.end(),
                     [](const ReportedBeside &a, const ReportedBeside &b) { return a.stand < b.stand; });
    comparison.chart = chartOf(pack, comparison);
    return comparison;
}
