#pragma once

#include "core/report/ReportContext.h"

/// How often each outcome of a derived value came up among the counted commitments.
struct DerivedCounts
{
    const DerivedValue *derived = nullptr;
    QList<std::pair<QString, int>> outcomes{}; ///< in the method's order, yes before no, or rising; label and count
    int known = 0;                             ///< the denominator: commitments where it could be worked out
    int of = 0;
    QStringList yesNumbers{}; ///< commitments for which a yes/no value is yes

    bool isYesNo() const { return derived->rule.isYesNo(); }
    bool isNumber() const { return derived->rule.isNumeric() && derived->bands.isEmpty(); }
    bool isKnownOfAll() const { return known == of; }
};

/// "Sí: 25; No: 11" or "1 de 5: 2; 2 de 5: 11", and of how many it cannot be determined.
QString outcomesInWords(const ReportContext &context, const DerivedCounts &counts);

QList<DerivedCounts> derivedCounts(const ReportContext &context, const RoundContext &round);
