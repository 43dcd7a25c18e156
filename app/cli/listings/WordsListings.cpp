#include "app/cli/WordsItems.h"
#include "app/cli/listings/Listings.h"

using namespace Qt::StringLiterals;

namespace {

/// The plan's label before the other columns, where several plans are shown.
Listing listingWith(const ListScope &scope, const QStringList &csvColumns, QStringList shownColumns)
{
    if (scope.plans.size() > 1)
        shownColumns.prepend(u"planLabel"_s);
    return {.items = {}, .csvColumns = QStringList{u"planLabel"_s} + csvColumns, .shownColumns = shownColumns};
}

} // namespace

Listing narrativeListing(const ListScope &scope)
{
    Listing listing = listingWith(scope, {u"section"_s, u"title"_s, u"languages"_s, u"text"_s},
                                  {u"section"_s, u"title"_s, u"languages"_s, u"text"_s});
    const Contents &contents = scope.dossier.contents();
    for (const ActionPlan &plan : scope.plans) {
        for (const QString &section : narrativeSections()) {
            if (const Narrative *narrative = contents.narrative(plan.id, section))
                listing.items.append(narrativeItem(*narrative, contents, scope.language));
        }
    }
    return listing;
}

Listing recommendationListing(const ListScope &scope)
{
    Listing listing = listingWith(scope, {u"id"_s, u"number"_s, u"to"_s, u"commitments"_s, u"text"_s, u"followUp"_s},
                                  {u"number"_s, u"to"_s, u"commitments"_s, u"text"_s, u"followUp"_s});
    const Contents &contents = scope.dossier.contents();
    for (const ActionPlan &plan : scope.plans) {
        for (const Recommendation &one : contents.recommendationsOf(plan.id))
            listing.items.append(recommendationItem(one, contents, scope.language));
    }
    return listing;
}

Listing missingTranslationListing(const ListScope &scope)
{
    Listing listing = listingWith(
        scope, {u"kind"_s, u"name"_s, u"criterion"_s, u"person"_s, u"languages"_s, u"outdated"_s, u"text"_s},
        {u"kind"_s, u"name"_s, u"criterion"_s, u"person"_s, u"languages"_s, u"outdated"_s, u"text"_s});
    const Contents &contents = scope.dossier.contents();
    for (const ActionPlan &plan : scope.plans) {
        for (const MissingTranslation &missing : missingTranslations(contents, plan.id, scope.language))
            listing.items.append(missingTranslationItem(missing, plan.id, contents));
    }
    return listing;
}
