#include "ui/comparing/ComparisonFigures.h"

#include "core/evaluation/PlanChart.h"

#include <algorithm>

using namespace Qt::StringLiterals;

ComparisonFigures::ComparisonFigures(const Contents &contents, const MethodOfRound &methodOf,
                                     const ComparisonQuestion &question, const QString &language)
    : m_methodOf(methodOf), m_criterion(question.criterion), m_view(question.view), m_language(language)
{
    if (!question.crossWalk.isEmpty()) {
        if (const Result<CrossWalk> walk = crossWalkNamed(question.crossWalk))
            m_crossWalk = *walk;
    }
    ask(contents, question);
}

void ComparisonFigures::ask(const Contents &contents, const ComparisonQuestion &question)
{
    PlanFilter filter = question.filter;
    if (m_view == ComparisonQuestion::View::OverTime)
        filter.countries = {question.country};
    QList<PlanDistribution> plans =
        comparePlans(contents, m_methodOf, filter, m_criterion, m_crossWalk ? &*m_crossWalk : nullptr);
    m_plans = int(plans.size());
    if (m_view == ComparisonQuestion::View::WithPeers) {
        const auto own =
            std::find_if(plans.cbegin(), plans.cend(), [&](const auto &one) { return one.plan.id == question.plan; });
        if (own != plans.cend())
            addSection(contents, {*own}, peersOf(plans, question.plan, own->scale));
        return;
    }
    if (m_view == ComparisonQuestion::View::SideBySide) {
        QList<QStringList> scales;
        for (const PlanDistribution &one : std::as_const(plans)) {
            if (!scales.contains(one.scale))
                scales.append(one.scale);
        }
        std::stable_sort(plans.begin(), plans.end(), [&](const auto &a, const auto &b) {
            return scales.indexOf(a.scale) < scales.indexOf(b.scale);
        });
    }
    plans = overTime(plans);
    for (qsizetype begin = 0; begin < plans.size();) {
        qsizetype end = begin + 1;
        while (end < plans.size() && !plans.at(end).isBreak)
            ++end;
        addSection(contents, plans.mid(begin, end - begin));
        begin = end;
    }
}

void ComparisonFigures::addSection(const Contents &contents, const QList<PlanDistribution> &plans,
                                   const std::optional<Peers> &peers)
{
    const MethodPack *pack = packFor(contents, plans);
    if (!pack)
        return;
    ComparisonSection section{.note = noteOn(plans, peers), .plans = plans};
    //: %1 is a criterion's title
    section.title =
        tr("%1 in %n plan(s)", nullptr, int(plans.size())).arg(pack->criterion(m_criterion)->title.in(m_language));
    if (m_view == ComparisonQuestion::View::WithPeers) {
        //: %1 is a criterion's title
        section.title = tr("%1: the plan and its %n peer(s)", nullptr, peers ? peers->plans : 0)
                            .arg(pack->criterion(m_criterion)->title.in(m_language));
    }
    if (!m_sections.isEmpty()) {
        section.breakBefore = m_view == ComparisonQuestion::View::OverTime
                                  ? tr("Here the scale changed: what is above and below is not to be compared.")
                                  : tr("Another scale: what is above and below is not to be compared.");
    }
    section.figure.pack = pack;
    section.figure.language = m_language;
    section.figure.chart = chartOfPlans(plans, *pack, m_criterion, peers);
    m_sections.append(section);
}

/// A pack that has the criterion on the scale of these plans; where all are carried over, any that has the criterion.
const MethodPack *ComparisonFigures::packFor(const Contents &contents, const QList<PlanDistribution> &plans)
{
    const MethodPack *found = nullptr;
    for (const PlanDistribution &one : plans) {
        if (!one.isCarriedOver && !found)
            found = m_methodOf(one.round.id);
    }
    for (const Round &round : contents.rounds) {
        const MethodPack *pack = found ? nullptr : m_methodOf(round.id);
        if (pack && pack->criterion(m_criterion))
            found = pack;
    }
    if (!found)
        return nullptr;
    m_packs.push_back(std::make_unique<MethodPack>(*found));
    return m_packs.back().get();
}

QString ComparisonFigures::noteOn(const QList<PlanDistribution> &plans, const std::optional<Peers> &peers) const
{
    QStringList methods;
    int outside = 0;
    int unsettled = 0;
    bool isCarriedOver = false;
    for (const PlanDistribution &one : plans) {
        const MethodPack *pack = m_methodOf(one.round.id);
        const QString title = pack ? pack->title.in(m_language) : one.round.method;
        if (!methods.contains(title))
            methods.append(title);
        outside += one.outside;
        unsettled += one.counts.unsettled;
        isCarriedOver = isCarriedOver || one.isCarriedOver;
    }
    QStringList sentences{tr("Rated by: %1.").arg(methods.join(u"; "_s))};
    if (isCarriedOver && m_crossWalk)
        sentences.append(tr("Read through the cross-walk “%1”.").arg(m_crossWalk->title.in(m_language)));
    if (outside > 0)
        sentences.append(tr("%n level(s) have no counterpart in the cross-walk and are left out.", nullptr, outside));
    if (unsettled > 0)
        sentences.append(tr("%n commitment(s) on which evaluators differ are left out.", nullptr, unsettled));
    if (peers && peers->leftOut > 0)
        sentences.append(tr("%n plan(s) on another scale are not among the peers.", nullptr, peers->leftOut));
    return sentences.join(u' ');
}
