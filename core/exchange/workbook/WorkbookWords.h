#pragma once

#include "core/base/Catalogue.h"
#include "core/method/MethodPack.h"

/// What stands in a workbook where a commitment has no level. Words that no scale has, so that nothing is blank.
namespace WorkbookCode {

inline QString notRated() { return QStringLiteral("not-rated"); }
inline QString unsettled() { return QStringLiteral("unsettled"); }
inline QString notAsked() { return QStringLiteral("not-asked"); }
inline QString unknown() { return QStringLiteral("not-known"); } ///< of a derived value: too little is known

} // namespace WorkbookCode

/// The words of a workbook in its language.
class WorkbookWords
{
public:
    explicit WorkbookWords(const QString &language) : m_texts(language) {}

    const Catalogue &texts() const { return m_texts; }
    const QString &language() const { return m_texts.language(); }
    QString text(const QString &key, const QStringList &arguments = {}) const
    {
        return m_texts.text(QStringLiteral("workbook.") + key, arguments);
    }
    QString of(const LocalizedText &text) const { return text.in(language()); }
    QString country(const QString &country) const;

    /// Of a level, a missing value, or one of the words above.
    QString labelOf(const MethodPack &pack, const CriterionCode &criterion, const QString &code) const;
    QString labelOf(const DerivedValue &derived, const QString &code) const;

private:
    QString ownLabel(const QString &code) const;

    Catalogue m_texts;
};
