#include "core/exchange/workbook/WorkbookWords.h"

using namespace Qt::StringLiterals;

QString WorkbookWords::country(const QString &country) const { return m_texts.placeName(country); }

QString WorkbookWords::ownLabel(const QString &code) const
{
    if (code == WorkbookCode::notRated())
        return m_texts.text(u"report.not-rated"_s);
    if (code == WorkbookCode::unsettled())
        return m_texts.text(u"report.unsettled"_s);
    if (code == WorkbookCode::notAsked())
        return text(u"not-asked"_s);
    return code == WorkbookCode::unknown() ? m_texts.text(u"report.derived.unknown"_s) : QString();
}

QString WorkbookWords::labelOf(const MethodPack &pack, const CriterionCode &criterion, const QString &code) const
{
    const QString own = ownLabel(code);
    return own.isEmpty() ? pack.labelOf(criterion, LevelCode(code), language()) : own;
}

QString WorkbookWords::labelOf(const DerivedValue &derived, const QString &code) const
{
    for (const Outcome &outcome : derived.outcomes()) {
        if (code == outcome.value)
            return of(outcome.label);
    }
    if (code == u"yes" || code == u"no")
        return m_texts.text(u"report."_s + code);
    const QString own = ownLabel(code);
    return own.isEmpty() ? code : own;
}
