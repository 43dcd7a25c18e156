#include "core/model/PlanName.h"

#include "core/base/Catalogue.h"
#include "core/base/FoldedText.h"
#include "core/model/ActionPlan.h"

using namespace Qt::StringLiterals;

QString planName(const ActionPlan &plan, const Catalogue &texts)
{
    const QString title = plan.title.in(texts.language());
    const QString country = texts.placeName(plan.country);
    if (title.isEmpty())
        return country + u'/' + plan.number;
    const QString folded = foldedText(title);
    const bool isNamed = folded.contains(foldedText(country)) || folded.contains(foldedText(plan.country));
    return isNamed ? title : country + u" · "_s + title;
}
