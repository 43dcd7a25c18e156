#pragma once

#include "core/evaluation/MethodOfRound.h"
#include "core/method/ReportStructure.h"
#include "core/model/Contents.h"

/// A section where it stands in a plan's report.
struct OutlineEntry
{
    const ReportSection *section = nullptr;
    LocalizedText title{}; ///< as the structure calls it
    bool isOn = true;
    bool isOfStructure = true;
    bool isInBothLanguages = false; ///< a text that follows in its other language as well

    QString code() const { return section->code; }
};

/// Which sections a plan's report has, in which order: those of its structure and texts that were written all the same,
/// as they were put and switched by hand; then all others, switched off.
struct ReportOutline
{
    const ReportStructure *structure = nullptr;
    bool isStructureChosen = false; ///< by hand
    bool isArranged = false;        ///< put or switched by hand
    QList<OutlineEntry> entries{};

    /// Only these, in this order.
    void keepOnly(const QStringList &codes);
    bool isOn(const QString &code) const;
    const OutlineEntry *entry(const QString &code) const;
};

/// How far the ratings of the round go: to the design of the commitments, half of their time, or its end.
Phase stageOf(const Contents &contents, const Round &round, const MethodPack &pack);

/// The structure for the newest round of the plan that has ratings, or else for its newest.
const ReportStructure &fittingStructure(const Contents &contents, ActionPlanId plan, const MethodOfRound &methodOf);

/// `structure` is an id, for what the plan prefers or what fits it when empty.
ReportOutline reportOutline(const Contents &contents, ActionPlanId plan, const MethodOfRound &methodOf,
                            const QString &structure = {});

/// The outline as the choices that make it up again.
QList<ReportSectionChoice> choicesOf(const ReportOutline &outline, ActionPlanId plan);
