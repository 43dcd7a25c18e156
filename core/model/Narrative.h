#pragma once

#include "core/base/LocalizedText.h"
#include "core/model/Ids.h"

#include <QStringList>

#include <tuple>

/// A text of a plan's report that people write, in the languages in which it is written. At most one a section.
struct Narrative
{
    ActionPlanId plan{};
    QString section{}; ///< one of `narrativeSections()`
    LocalizedText text{};

    friend bool operator==(const Narrative &, const Narrative &) = default;
    friend bool operator<(const Narrative &a, const Narrative &b)
    {
        return std::tie(a.plan, a.section) < std::tie(b.plan, b.section);
    }
};

/// Codes of the sections that people write, in the order in which a report has them.
const QStringList &narrativeSections();
/// What the section is called, in every language of the program; empty for an unknown code.
LocalizedText narrativeTitle(const QString &section);
