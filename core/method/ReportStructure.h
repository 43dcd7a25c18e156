#pragma once

#include "core/base/Result.h"
#include "core/method/MethodPack.h"

/// Criteria and derived values that stand under a head of their own, because "yes" is a fault there.
struct SectionGroup
{
    LocalizedText title{};
    QList<CriterionCode> criteria{};
    QStringList derived{};
};

/// A section that a report may have. `criteria` and `derived`, in the order in which they are printed, belong to it
/// where it is printed: no other section repeats them. The groups part off some of them, wherever they are printed.
struct ReportSection
{
    QString code{};
    LocalizedText title{};
    bool isText = false; ///< written by people; without a text it is not printed
    QList<CriterionCode> criteria{};
    QStringList derived{};
    QList<SectionGroup> groups{};
};

/// Where a structure has a section, and how it calls it; an empty title is the section's own.
struct SectionPlace
{
    QString section{};
    LocalizedText title{};
    bool isInBothLanguages = false; ///< a text that is printed in every language in which it was written
};

/// The rounds a structure is made for. Years are those in which the plan began; 0 is open.
struct StructureUse
{
    QString method{};
    QList<Phase> stages{}; ///< how far the ratings go; empty for any
    int from = 0;
    int until = 0;

    bool fits(const QString &methodId, Phase stage, int year) const;
};

/// Which sections a kind of report has, in which order.
struct ReportStructure
{
    QString id{};
    LocalizedText title{};
    QList<StructureUse> rounds{};
    QList<SectionPlace> sections{};
};

/// All sections and structures that the program knows. The first structure serves where none fits.
struct ReportStructures
{
    QList<ReportSection> sections{};
    QList<ReportStructure> structures{};

    const ReportSection *section(const QString &code) const;
    const ReportStructure *structure(const QString &id) const;
    QStringList sectionCodes() const;
    QList<SectionGroup> groups() const; ///< of all sections
    QStringList structureIds() const;
    /// The first that fits, or the first of all.
    const ReportStructure &fitting(const QString &method, Phase stage, int year) const;
};

/// Those that come with the program.
const ReportStructures &reportStructures();

/// Checks everything; the error names the place.
Result<ReportStructures> readReportStructures(const QByteArray &json, const QString &name);
