#pragma once

#include "ui/comparing/ComparisonQuestion.h"

#include "core/report/Figure.h"

#include <QCoreApplication>

#include <memory>

/// Plans on one scale: a chart of them, and what stands before it when the scale is another than that above.
struct ComparisonSection
{
    QString title{};
    QString note{};
    QString breakBefore{}; ///< empty: nothing is to be told apart
    Figure figure{};
    QList<PlanDistribution> plans{}; ///< parallel to the chart's bars; a last bar for the peers is nobody's
};

/// The answer to a question about plans, worked out at once from one state of the dossier. Keeps its own copies of the
/// packs.
class ComparisonFigures
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonFigures)

public:
    ComparisonFigures(const Contents &contents, const MethodOfRound &methodOf, const ComparisonQuestion &question,
                      const QString &language);

    /// Each on a scale of its own; over time in the order of the plans, else those of one scale together.
    const QList<ComparisonSection> &sections() const { return m_sections; }
    bool isEmpty() const { return m_sections.isEmpty(); }
    int plans() const { return m_plans; }

private:
    void ask(const Contents &contents, const ComparisonQuestion &question);
    void addSection(const Contents &contents, const QList<PlanDistribution> &plans,
                    const std::optional<Peers> &peers = {});
    const MethodPack *packFor(const Contents &contents, const QList<PlanDistribution> &plans);
    QString noteOn(const QList<PlanDistribution> &plans, const std::optional<Peers> &peers) const;

    MethodOfRound m_methodOf;
    CriterionCode m_criterion;
    ComparisonQuestion::View m_view;
    QString m_language;
    std::optional<CrossWalk> m_crossWalk{};
    int m_plans = 0;
    QList<ComparisonSection> m_sections{};
    std::vector<std::unique_ptr<MethodPack>> m_packs{};
};
