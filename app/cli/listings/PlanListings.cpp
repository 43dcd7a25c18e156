#include "app/cli/RegisterItems.h"
#include "app/cli/listings/Listings.h"
#include "core/evaluation/SimilarInstitutions.h"

using namespace Qt::StringLiterals;

Listing planListing(const ListScope &scope)
{
    Listing listing{.items = {},
                    .csvColumns = {u"id"_s, u"planLabel"_s, u"country"_s, u"number"_s, u"title"_s, u"starts"_s,
                                   u"ends"_s, u"language"_s, u"region"_s, u"commitments"_s, u"note"_s},
                    .shownColumns = {u"planLabel"_s, u"title"_s, u"starts"_s, u"ends"_s, u"commitments"_s}};
    for (const ActionPlan &plan : scope.plans)
        listing.items.append(planItem(plan, scope.dossier.contents(), scope.language));
    return listing;
}

Listing categoryListing(const ListScope &scope)
{
    Listing listing{
        .items = {},
        .csvColumns = {u"id"_s, u"planLabel"_s, u"code"_s, u"title"_s, u"commitments"_s, u"inferred"_s, u"source"_s},
        .shownColumns = {u"code"_s, u"title"_s, u"commitments"_s}};
    if (scope.plans.size() > 1)
        listing.shownColumns.prepend(u"planLabel"_s);
    const Contents &contents = scope.dossier.contents();
    for (const ActionPlan &plan : scope.plans) {
        for (const Category &category : contents.categoriesOf(plan.id))
            listing.items.append(categoryItem(category, contents, scope.language));
    }
    return listing;
}

Listing doublesListing(const ListScope &scope)
{
    Listing listing{.items = {},
                    .csvColumns = {u"country"_s, u"likeness"_s, u"institutions"_s},
                    .shownColumns = {u"country"_s, u"likeness"_s, u"institutions"_s}};
    const Contents &contents = scope.dossier.contents();
    for (const SimilarInstitutions &group : similarInstitutions(contents)) {
        QJsonArray names;
        QString country;
        for (const InstitutionId &id : group.institutions) {
            const Institution *institution = contents.institution(id);
            names.append(institution->name);
            country = institution->country;
        }
        listing.items.append(QJsonObject{
            {u"country"_s, country}, {u"likeness"_s, toString(group.likeness)}, {u"institutions"_s, names}});
    }
    return listing;
}
