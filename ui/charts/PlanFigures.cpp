#include "ui/charts/PlanFigures.h"

#include "core/base/Catalogue.h"
#include "core/evaluation/BeforeAfter.h"
#include "core/evaluation/CompletionTold.h"
#include "core/evaluation/SelfReportComparison.h"
#include "core/report/ReportContext.h"

using namespace Qt::StringLiterals;

namespace {

/// Makes the figures of one question.
class Maker
{
public:
    Maker(const Contents &contents, const MethodOfRound &methodOf, const ChartQuestion &question,
          const QString &language)
        : m_contents(contents), m_methodOf(methodOf), m_question(question), m_texts(language),
          m_pack(methodOf(question.round)), m_levels(contents, question.round)
    {
        const Round *round = contents.round(question.round);
        if (!m_question.asOf.isValid())
            m_question.asOf = round ? round->asOf : QDate();
        if (m_pack)
            m_criterion = completionTold(*m_pack, m_levels, contents.commitmentsOf(question.plan));
    }

    QList<NamedFigure> make(const QString &name)
    {
        if (name == u"due")
            return due();
        if (name == u"time-line")
            return timeLine();
        if (name == u"before-after")
            return beforeAfter();
        if (!m_pack)
            return {};
        if (name == u"profile")
            return profileFigure();
        if (name == u"matrix")
            return matrix();
        if (!m_criterion)
            return {};
        if (name == u"by-category")
            return {bars(u"chart.title.by-category"_s,
                         chartByCategory(m_contents, *m_pack, m_levels, m_question.plan, m_criterion->id))};
        if (name == u"by-institution")
            return {bars(u"chart.title.by-institution"_s,
                         chartByInstitution(m_contents, *m_pack, m_levels, m_question.plan, m_criterion->id))};
        return selfReport();
    }

private:
    QString measured() const { return m_criterion->title.in(m_texts.language()); }

    NamedFigure bars(const QString &key, const LevelChart &chart) const
    {
        return {m_texts.text(key, {measured()}), {.pack = m_pack, .language = m_texts.language(), .chart = chart}};
    }

    QList<NamedFigure> due() const
    {
        const DueChart chart =
            chartOfDue(dueStates(m_contents, m_question.plan, m_question.asOf, m_methodOf), m_question.asOf);
        if (chart.isEmpty())
            return {};
        return {{m_texts.text(u"chart.title.due"_s), Figure::ofDue(chart, m_texts.language())}};
    }

    QList<NamedFigure> timeLine() const
    {
        const TimeLine line = timeLineOfPlan(m_contents, m_question.plan, m_question.asOf, m_methodOf);
        if (line.isEmpty())
            return {};
        return {{m_texts.text(u"chart.title.time-line"_s), Figure::ofTimeLine(line, m_texts.language())}};
    }

    QList<NamedFigure> beforeAfter() const
    {
        QList<NamedFigure> figures;
        for (const BeforeAfter &pair :
             beforeAndAfterPairs(m_contents, m_question.plan, m_methodOf, m_question.crossWalks)) {
            const MethodPack *pack = m_methodOf(pair.after);
            for (const CriterionBeforeAfter &one : pair.criteria) {
                if (!one.rows.isEmpty())
                    figures.append({titleOf(pair, one, *pack),
                                    {.pack = pack, .language = m_texts.language(), .chart = one.chart}});
            }
        }
        return figures;
    }

    QString titleOf(const BeforeAfter &pair, const CriterionBeforeAfter &one, const MethodPack &pack) const
    {
        const auto round = [this](RoundId id) {
            return m_contents.round(id)->title.in(m_texts.language());
        };
        const QString criterion = pack.criterion(one.after)->title.in(m_texts.language());
        if (pair.before == pair.after)
            return m_texts.text(u"chart.title.phases"_s, {criterion, round(pair.after)});
        return m_texts.text(u"chart.title.before-after"_s, {criterion, round(pair.before), round(pair.after)});
    }

    QList<NamedFigure> profileFigure() const
    {
        return {{m_texts.text(u"chart.title.profile"_s),
                 {.kind = Figure::Kind::Profile,
                  .pack = m_pack,
                  .language = m_texts.language(),
                  .profile = ::profile(m_contents, *m_pack, m_levels, m_question.plan)}}};
    }

    QList<NamedFigure> matrix() const
    {
        const CriterionMatrix matrix = criterionMatrix(m_contents, *m_pack, m_levels, m_question.plan);
        if (matrix.cells.isEmpty())
            return {};
        return {{m_texts.text(u"chart.title.matrix"_s), Figure::ofMatrix(matrix, *m_pack, m_texts.language())}};
    }

    QList<NamedFigure> selfReport() const
    {
        const SelfReportComparison reports =
            compareSelfReports(m_contents, *m_pack, m_levels, m_question.plan, m_criterion->id, m_question.asOf);
        if (reports.rows.isEmpty())
            return {};
        return {bars(u"chart.title.self-report"_s, reports.chart)};
    }

    const Contents &m_contents;
    const MethodOfRound &m_methodOf;
    ChartQuestion m_question;
    const Catalogue m_texts;
    const MethodPack *m_pack;
    const RoundLevels m_levels;
    const Criterion *m_criterion = nullptr;
};

} // namespace

const QStringList &planFigureNames()
{
    static const QStringList names{u"by-category"_s, u"by-institution"_s, u"profile"_s,      u"self-report"_s,
                                   u"due"_s,         u"time-line"_s,      u"before-after"_s, u"matrix"_s};
    return names;
}

QList<NamedFigure> planFigures(const QString &name, const Contents &contents, const MethodOfRound &methodOf,
                               const ChartQuestion &question, const QString &language)
{
    return Maker(contents, methodOf, question, language).make(name);
}
