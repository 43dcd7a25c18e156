#pragma once

#include "core/report/ReportContext.h"

/// How often each outcome of a derived value came up among the counted commitments.
struct DerivedCounts
{
    const DerivedValue *derived = nullptr;
    QList<std::pair<QString, int>> outcomes{}; ///< in the method's order or yes before no, label and count
    int known = 0;                             ///< the denominator: commitments where it could be worked out
    int of = 0;
    QStringList yesNumbers{}; ///< commitments for which a yes/no value is yes

    bool isYesNo() const { return derived->rule.isYesNo(); }
};

QList<DerivedCounts> derivedCounts(const ReportContext &context, const RoundContext &round);
