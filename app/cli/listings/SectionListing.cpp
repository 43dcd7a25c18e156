#include "app/cli/listings/Listings.h"
#include "core/evaluation/ReportOutline.h"

using namespace Qt::StringLiterals;

/// The sections of each plan's report in their order, with those that are off behind them.
Listing sectionListing(const ListScope &scope)
{
    Listing listing{
        .items = {},
        .csvColumns = {u"plan"_s, u"structure"_s, u"position"_s, u"code"_s, u"title"_s, u"on"_s, u"written"_s},
        .shownColumns = {u"plan"_s, u"position"_s, u"code"_s, u"title"_s, u"on"_s, u"written"_s}};
    const auto methodOf = [&](RoundId round) {
        return scope.dossier.methodOf(round);
    };
    for (const ActionPlan &plan : scope.plans) {
        const ReportOutline outline = reportOutline(scope.dossier.contents(), plan.id, methodOf);
        int position = 0;
        for (const OutlineEntry &entry : outline.entries)
            listing.items.append(QJsonObject{{u"plan"_s, planLabel(plan)},
                                             {u"structure"_s, outline.structure->id},
                                             {u"position"_s, ++position},
                                             {u"code"_s, entry.code()},
                                             {u"title"_s, entry.title.in(scope.language)},
                                             {u"on"_s, entry.isOn},
                                             {u"written"_s, entry.section->isText ? u"text"_s : u"figures"_s}});
    }
    return listing;
}
