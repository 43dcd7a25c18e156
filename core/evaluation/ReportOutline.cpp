#include "core/evaluation/ReportOutline.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

int yearOf(const ActionPlan *plan)
{
    if (!plan)
        return 0;
    return plan->starts ? plan->starts->lastDay().year() : plan->submitted;
}

bool hasRatings(const Contents &contents, const Round &round)
{
    const QList<Rating> ratings = contents.ratingsOf(round.id);
    return std::any_of(ratings.cbegin(), ratings.cend(), [](const Rating &rating) { return rating.isRated(); });
}

/// The newest by its day that has ratings, else the newest.
const Round *ruling(const Contents &contents, const QList<Round> &rounds)
{
    const Round *best = nullptr;
    bool isBestRated = false;
    for (const Round &round : rounds) {
        const bool isRated = hasRatings(contents, round);
        const bool isNewer = !best || round.asOf >= best->asOf;
        if (!best || (isRated && !isBestRated) || (isRated == isBestRated && isNewer)) {
            best = &round;
            isBestRated = isRated;
        }
    }
    return best;
}

bool isWritten(const Contents &contents, ActionPlanId plan, const QString &section)
{
    const Narrative *narrative = contents.narrative(plan, section);
    return (narrative && !narrative->text.isEmpty()) ||
           (section == u"recommendations" && !contents.recommendationsOf(plan).isEmpty());
}

/// Before the first of those that come after it among all that the program knows: an annex that stands at the end stays
/// there.
qsizetype placeOf(const ReportSection &section, const QList<OutlineEntry> &entries)
{
    const QStringList known = reportStructures().sectionCodes();
    const qsizetype own = known.indexOf(section.code);
    const auto next = std::find_if(entries.cbegin(), entries.cend(), [&](const OutlineEntry &entry) {
        return entry.isOn && known.indexOf(entry.code()) > own;
    });
    return next - entries.cbegin();
}

/// The sections of the structure in its order, with texts that were written all the same; then the others, off.
QList<OutlineEntry> entriesOf(const ReportStructure &structure, const Contents &contents, ActionPlanId plan)
{
    const ReportStructures &known = reportStructures();
    QList<OutlineEntry> entries;
    for (const SectionPlace &place : structure.sections) {
        const ReportSection *section = known.section(place.section);
        entries.append({section, place.title.isEmpty() ? section->title : place.title, true, true,
                        place.isInBothLanguages});
    }
    for (const ReportSection &section : known.sections) {
        const bool isThere = std::any_of(entries.cbegin(), entries.cend(),
                                         [&](const OutlineEntry &entry) { return entry.section == &section; });
        if (isThere)
            continue;
        const bool isOn = section.isText && isWritten(contents, plan, section.code);
        entries.insert(isOn ? placeOf(section, entries) : entries.size(),
                       OutlineEntry{&section, section.title, isOn, false});
    }
    return entries;
}

/// The choices come first, in their order; what they do not know keeps its order behind them.
QList<OutlineEntry> arranged(QList<OutlineEntry> entries, const QList<ReportSectionChoice> &choices)
{
    QList<OutlineEntry> result;
    for (const ReportSectionChoice &choice : choices) {
        const auto found = std::find_if(entries.begin(), entries.end(),
                                        [&](const OutlineEntry &entry) { return entry.code() == choice.section; });
        if (found == entries.end())
            continue; // a section of another version of the program
        found->isOn = choice.isOn;
        result.append(*found);
        entries.erase(found);
    }
    return result + entries;
}

} // namespace

void ReportOutline::keepOnly(const QStringList &codes)
{
    QList<ReportSectionChoice> choices;
    for (const QString &code : codes)
        choices.append({.section = code});
    for (OutlineEntry &entry : entries)
        entry.isOn = false;
    entries = arranged(entries, choices);
    isArranged = true;
}

const OutlineEntry *ReportOutline::entry(const QString &code) const
{
    const auto found =
        std::find_if(entries.cbegin(), entries.cend(), [&](const OutlineEntry &entry) { return entry.code() == code; });
    return found == entries.cend() ? nullptr : &*found;
}

bool ReportOutline::isOn(const QString &code) const
{
    const OutlineEntry *found = entry(code);
    return found && found->isOn;
}

Phase stageOf(const Contents &contents, const Round &round, const MethodPack &pack)
{
    QSet<CriterionCode> rated;
    for (const Rating &rating : contents.ratingsOf(round.id)) {
        const bool says = rating.isRated() && !isMissingCode(rating.level);
        if (says && rating.key.subject.kind != SubjectKind::Plan)
            rated.insert(rating.key.criterion);
    }
    Phase stage = Phase::Design;
    for (const Criterion &criterion : pack.criteria) {
        if (rated.contains(criterion.id))
            stage = std::max(stage, criterion.phase);
    }
    return stage;
}

const ReportStructure &fittingStructure(const Contents &contents, ActionPlanId plan, const MethodOfRound &methodOf)
{
    const QList<Round> rounds = contents.roundsOf(plan);
    const Round *round = ruling(contents, rounds);
    const MethodPack *pack = round ? methodOf(round->id) : nullptr;
    if (!pack)
        return reportStructures().structures.first();
    const int year = yearOf(contents.plan(plan));
    return reportStructures().fitting(pack->id, stageOf(contents, *round, *pack), year > 0 ? year : round->asOf.year());
}

ReportOutline reportOutline(const Contents &contents, ActionPlanId plan, const MethodOfRound &methodOf,
                            const QString &structure)
{
    const ReportStructures &known = reportStructures();
    const QString preferred = structure.isEmpty() ? contents.preference(PreferenceKey::Structure, plan) : structure;
    const ReportStructure *chosen = known.structure(preferred);
    ReportOutline outline;
    outline.isStructureChosen = chosen != nullptr;
    outline.structure = chosen ? chosen : &fittingStructure(contents, plan, methodOf);
    // Another structure than the plan's own is asked for as it is.
    const bool isOther = !structure.isEmpty() && structure != contents.preference(PreferenceKey::Structure, plan);
    const QList<ReportSectionChoice> choices = isOther ? QList<ReportSectionChoice>() : contents.reportSectionsOf(plan);
    outline.isArranged = !choices.isEmpty();
    outline.entries = arranged(entriesOf(*outline.structure, contents, plan), choices);
    return outline;
}

QList<ReportSectionChoice> choicesOf(const ReportOutline &outline, ActionPlanId plan)
{
    QList<ReportSectionChoice> choices;
    for (const OutlineEntry &entry : outline.entries)
        choices.append({plan, int(choices.size()), entry.code(), entry.isOn});
    return choices;
}
