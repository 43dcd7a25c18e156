#include "ui/overview/OverviewFigures.h"

#include "core/base/Catalogue.h"
#include "core/evaluation/CompletionTold.h"
#include "core/report/ReportContext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// What the charts show: completion, or where the method does not ask for it the first criterion there is.
CriterionCode shownCriterion(const MethodPack &pack, const RoundLevels &levels, const QList<Commitment> &commitments)
{
    if (const Criterion *completion = completionTold(pack, levels, commitments))
        return completion->id;
    const QList<Criterion> any = pack.criteriaFor(SubjectKind::Commitment);
    return any.isEmpty() ? CriterionCode() : any.first().id;
}

} // namespace

OverviewFigures::OverviewFigures(const Contents &contents, const MethodPack &pack, const Round &round,
                                 const QString &language, const OverviewScope &scope)
    : m_pack(std::make_shared<const MethodPack>(pack)), m_levels(contents, round.id), m_scope(scope),
      m_language(language), m_completion(shownCriterion(pack, m_levels, contents.commitmentsOf(round.plan)))
{
    for (const Rating &rating : contents.ratingsOf(round.id))
        m_rated += rating.isRated() && rating.key.subject.kind == SubjectKind::Commitment ? 1 : 0;
    m_commitments = contents.commitmentsOf(round.plan);
    m_commitments.removeIf([](const Commitment &commitment) { return !commitment.isCounted; });
    m_overlaps = std::any_of(m_commitments.cbegin(), m_commitments.cend(),
                             [](const Commitment &commitment) { return commitment.categories.size() > 1; });
    m_categories = chartByCategory(contents, *m_pack, m_levels, round.plan, m_completion);
    m_institutions = chartByInstitution(contents, *m_pack, m_levels, round.plan, m_completion);
    m_institutions.bars.removeIf([](const LevelBar &bar) { return bar.isTotal; });
    m_selfReports = compareSelfReports(contents, *m_pack, m_levels, round.plan, m_completion, round.asOf);
    m_profile = ::profile(contents, *m_pack, m_levels, round.plan);
    addTimes(contents, round);
    addDerived();
    addLowest();
    addRemarks(contents, round.plan);
}

const MethodPack *OverviewFigures::methodOf(RoundId id) const { return m_scope.methods.value(id).get(); }

void OverviewFigures::addTimes(const Contents &contents, const Round &round)
{
    m_scope.methods.insert(round.id, m_pack);
    const auto method = [this](RoundId id) {
        return methodOf(id);
    };
    const QDate asOf = m_scope.asOf.isValid() ? m_scope.asOf : round.asOf;
    if (asOf.isValid())
        m_due = chartOfDue(dueStates(contents, round.plan, asOf, method), asOf);
    m_matrix = criterionMatrix(contents, *m_pack, m_levels, round.plan);
    m_beforeAfter = beforeAndAfterPairs(contents, round.plan, method, m_scope.crossWalks);
}

Figure OverviewFigures::byCategory() const
{
    return {.pack = m_pack.get(), .language = m_language, .chart = m_categories};
}

Figure OverviewFigures::byInstitution() const
{
    return {.measure = Figure::Measure::Count, .pack = m_pack.get(), .language = m_language, .chart = m_institutions};
}

Figure OverviewFigures::profile() const
{
    return {.kind = Figure::Kind::Profile, .pack = m_pack.get(), .language = m_language, .profile = m_profile};
}

Figure OverviewFigures::selfReport() const
{
    return {.pack = m_pack.get(), .language = m_language, .chart = m_selfReports.chart};
}

/// Values that answer yes or no count their yes; of a schedule, those behind. Other words and numbers are no headline.
void OverviewFigures::addDerived()
{
    QList<QList<DerivedResult>> ofCommitments;
    for (const Commitment &commitment : std::as_const(m_commitments))
        ofCommitments.append(deriveAll(*m_pack, SubjectKind::Commitment, m_levels.of(Subject::of(commitment.id))));
    for (const DerivedValue &value : m_pack->derived) {
        const bool isSchedule = value.id == u"schedule";
        if (value.subject != SubjectKind::Commitment || (!value.rule.isYesNo() && !isSchedule))
            continue;
        Highlight highlight{.id = value.id, .explanation = value.explanation.in(m_language)};
        for (qsizetype i = 0; i < m_commitments.size(); ++i) {
            const QList<DerivedResult> &results = ofCommitments.at(i);
            const auto result = std::find_if(results.cbegin(), results.cend(),
                                             [&](const DerivedResult &other) { return other.id == value.id; });
            if (result == results.cend() || !result->value)
                continue;
            ++highlight.of;
            if (*result->value == (isSchedule ? u"behind"_s : u"yes"_s))
                highlight.members.append(m_commitments.at(i).id);
        }
        highlight.count = int(highlight.members.size());
        highlight.caption = captionOf(value, highlight.count, highlight.of);
        // A rule of stars that can be determined for a part alone, and holds for none of it, would read as failure.
        const bool isTold = highlight.count > 0 || highlight.of == m_commitments.size() || !value.id.contains(u"star");
        if (highlight.of > 0 && isTold)
            m_highlights.append(highlight);
    }
    const auto rank = [](const Highlight &highlight) {
        static const QStringList order{u"high-completion"_s, u"schedule"_s, u"starred"_s};
        const qsizetype at = order.indexOf(highlight.id);
        return at < 0 ? order.size() : at;
    };
    std::stable_sort(m_highlights.begin(), m_highlights.end(),
                     [&](const Highlight &a, const Highlight &b) { return rank(a) < rank(b); });
}

QString OverviewFigures::captionOf(const DerivedValue &value, int count, int of) const
{
    if (value.id == u"high-completion")
        return tr("substantial or complete (%1)").arg(Catalogue(m_language).percent(count, of));
    if (value.id == u"schedule")
        return tr("behind schedule");
    if (value.id == u"starred")
        return tr("starred (rule of the first reports)");
    const QString caption = value.title.in(m_language);
    return caption.left(1).toLower() + caption.mid(1);
}

void OverviewFigures::addLowest()
{
    const Scale *scale = m_pack->scaleOf(m_completion);
    if (!scale)
        return;
    const auto lowest =
        std::find_if(scale->levels.cbegin(), scale->levels.cend(), [](const Level &level) { return level.rank == 0; });
    if (lowest == scale->levels.cend())
        return;
    Highlight highlight{.id = u"lowest"_s, .caption = lowest->label.in(m_language).toLower()};
    highlight.explanation = lowest->guidance.in(m_language);
    for (const Commitment &commitment : std::as_const(m_commitments)) {
        const CodedAnswer answer = answerOf(commitment, m_completion);
        if (!answer.isCounted())
            continue;
        ++highlight.of;
        if (answer.code == lowest->code)
            highlight.members.append(commitment.id);
    }
    highlight.count = int(highlight.members.size());
    if (highlight.of > 0)
        m_highlights.insert(std::min<qsizetype>(3, m_highlights.size()), highlight);
}

void OverviewFigures::addRemarks(const Contents &contents, ActionPlanId plan)
{
    QStringList left;
    for (const Commitment &commitment : contents.commitmentsOf(plan)) {
        if (!commitment.isCounted)
            left.append(commitment.number);
    }
    if (!left.isEmpty())
        m_remarks.append(tr("%n not counted, since it is no commitment: %1", nullptr, int(left.size()))
                             .arg(Catalogue(m_language).list(left)));
    const LevelCounts counts = countLevels(*m_pack, m_levels, m_completion, subjectsOf(m_commitments));
    const int missing = std::accumulate(counts.missing.cbegin(), counts.missing.cend(), 0);
    if (counts.notRated > 0)
        m_remarks.append(tr("%n without a rating of completion yet", nullptr, counts.notRated));
    if (missing > 0)
        m_remarks.append(tr("%n whose completion could not be scored", nullptr, missing));
    if (counts.unsettled > 0)
        m_remarks.append(tr("%n on whose completion the evaluators differ", nullptr, counts.unsettled));
    if (counts.notAsked > 0)
        m_remarks.append(
            tr("%n whose completion is not asked, since another answer rules it out", nullptr, counts.notAsked));
}

QList<CommitmentId> OverviewFigures::membersAt(const CriterionCode &criterion, const LevelCode &level,
                                               bool unsettled) const
{
    QList<CommitmentId> members;
    for (const Commitment &commitment : m_commitments) {
        const CodedAnswer answer = answerOf(commitment, criterion);
        if (answer.isAsked() && (answer.kind == CodedAnswer::Kind::Unsettled) == unsettled &&
            (unsettled || answer.code == level))
            members.append(commitment.id);
    }
    return members;
}
