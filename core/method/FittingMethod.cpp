#include "core/method/FittingMethod.h"

#include <QRegularExpression>

std::optional<QDate> dayOfPlan(const ActionPlan &plan)
{
    if (plan.starts)
        return plan.starts->lastDay();
    if (plan.submitted > 0)
        return QDate(plan.submitted, 12, 31);
    static const QRegularExpression year(QStringLiteral("\\b20\\d\\d\\b"));
    for (const QString &title : plan.title.texts) {
        if (const QRegularExpressionMatch match = year.match(title); match.hasMatch())
            return QDate(match.captured().toInt(), 12, 31);
    }
    return std::nullopt;
}

const LibraryMethod *fittingMethod(const QList<LibraryMethod> &methods, const std::optional<QDate> &day)
{
    const LibraryMethod *best = nullptr;
    for (const LibraryMethod &method : methods) {
        const std::optional<QDate> &from = method.pack.validFrom;
        const std::optional<QDate> &to = method.pack.validTo;
        if (!day || !from || *day < *from || (to && *day > *to))
            continue;
        if (!best || *from > *best->pack.validFrom)
            best = &method;
    }
    return best;
}
