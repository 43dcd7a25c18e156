#include "ui/plan/PlanStates.h"

#include "core/report/ReportContext.h"
#include "ui/scoring/LevelChoices.h"
#include "ui/window/Workspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

void PlanStates::reset(const Workspace *workspace)
{
    m_workspace = workspace;
    m_isWorkedOut = false;
    m_due.clear();
    m_levels.reset();
}

void PlanStates::workOut() const
{
    if (m_isWorkedOut || !m_workspace)
        return;
    m_isWorkedOut = true;
    const Round *round = m_workspace->round();
    if (!round)
        return;
    const auto methodOf = [this](RoundId id) {
        return m_workspace->dossier().methodOf(id);
    };
    for (const DueState &state : dueStates(m_workspace->contents(), m_workspace->plan(), round->asOf, methodOf))
        m_due.insert(state.subject, state);
    if (const std::optional<PersonId> person = m_workspace->shownPerson())
        m_levels = std::make_shared<RoundLevels>(m_workspace->contents(), round->id, person);
}

const DueState *PlanStates::dueOf(const Subject &subject) const
{
    workOut();
    const auto found = m_due.constFind(subject);
    return found == m_due.constEnd() ? nullptr : &*found;
}

QString PlanStates::standingText(DueStanding standing) const
{
    return m_workspace ? m_workspace->catalogue().text(u"report.due."_s + toString(standing)) : QString();
}

std::optional<int> PlanStates::daysLeft(const Subject &subject) const
{
    const DueState *state = dueOf(subject);
    const Round *round = m_workspace ? m_workspace->round() : nullptr;
    if (!state || !state->due || !round)
        return std::nullopt;
    return int(round->asOf.daysTo(state->due->lastDay()));
}

QString PlanStates::timeText(const Subject &subject) const
{
    const auto text = [](const char *source, int n = -1) {
        return QCoreApplication::translate("PlanStates", source, nullptr, n);
    };
    const DueState *state = dueOf(subject);
    if (!state)
        return {};
    switch (state->standing) {
    case DueStanding::Done:
        return text(QT_TRANSLATE_NOOP("PlanStates", "done"));
    case DueStanding::Late:
        return text(QT_TRANSLATE_N_NOOP("PlanStates", "%n day(s) late"), state->daysPast);
    case DueStanding::Unknown:
        return text(QT_TRANSLATE_N_NOOP("PlanStates", "%n day(s) past"), state->daysPast);
    case DueStanding::NotYetDue:
        return text(QT_TRANSLATE_N_NOOP("PlanStates", "%n day(s) left"), daysLeft(subject).value_or(0));
    case DueStanding::Withdrawn:
        return text(QT_TRANSLATE_NOOP("PlanStates", "withdrawn"));
    case DueStanding::WithoutDate:
        return {};
    }
    Q_UNREACHABLE();
}

LevelsByCriterion PlanStates::levelsOf(const Subject &subject) const
{
    workOut();
    return m_levels ? m_levels->of(subject) : LevelsByCriterion();
}

const Criterion *PlanStates::criterionOf(const Subject &subject) const
{
    const MethodPack *pack = m_workspace ? m_workspace->method() : nullptr;
    if (!pack)
        return nullptr;
    return subject.kind == SubjectKind::Milestone ? pack->criterion(CriterionCode(u"milestone-completion"_s))
                                                  : completionCriterion(*pack);
}

LevelCode PlanStates::completionOf(const Subject &subject) const
{
    const Criterion *criterion = criterionOf(subject);
    return criterion ? levelsOf(subject).value(criterion->id) : LevelCode();
}

QString PlanStates::completionText(const Subject &subject) const
{
    const Criterion *criterion = criterionOf(subject);
    const LevelCode level = completionOf(subject);
    return criterion && !level.isEmpty() ? m_workspace->method()->labelOf(criterion->id, level, m_workspace->language())
                                         : QString();
}

QString PlanStates::completionGlyph(const Subject &subject) const
{
    const Criterion *criterion = criterionOf(subject);
    return criterion ? glyphOf(*m_workspace->method(), criterion->id, completionOf(subject)) : QString();
}

QVariant PlanStates::completionRank(const Subject &subject) const
{
    const Criterion *criterion = criterionOf(subject);
    const LevelCode level = completionOf(subject);
    if (!criterion || level.isEmpty())
        return {};
    const Level *known = m_workspace->method()->level(criterion->id, level);
    constexpr int behindAll = 100;
    return known ? known->rank.value_or(behindAll) : behindAll + 1;
}

FacetValue PlanStates::standingValue(const Subject &subject) const
{
    const DueState *state = dueOf(subject);
    if (!state)
        return {{}, QCoreApplication::translate("PlanStates", "Not counted"), {}};
    return {toString(state->standing), standingText(state->standing), int(dueStandings().indexOf(state->standing))};
}

FacetValue PlanStates::completionValue(const Subject &subject) const
{
    const LevelCode level = completionOf(subject);
    if (level.isEmpty())
        return {{}, QCoreApplication::translate("PlanStates", "Not yet rated"), {}};
    return {level.toString(), completionText(subject), completionRank(subject)};
}
