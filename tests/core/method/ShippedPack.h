#pragma once

#include "core/method/MethodReader.h"
#include "core/method/RuleEvaluation.h"

#include <QFile>

/// A pack that comes with the program, as its tests look at it.
namespace shipped {

using namespace Qt::StringLiterals;

inline MethodPack pack(const QString &id)
{
    QFile file(u":/methods/"_s + id + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const Result<MethodPack> read = readMethodPack(file.readAll(), file.fileName());
    return read ? *read : MethodPack();
}

/// "verifiable=yes completion=limited"
inline LevelsByCriterion levelsOf(const QString &text)
{
    LevelsByCriterion levels;
    for (const QString &pair : text.split(u' ', Qt::SkipEmptyParts))
        levels.insert(CriterionCode(pair.section(u'=', 0, 0)), LevelCode(pair.section(u'=', 1)));
    return levels;
}

/// What the value comes to; "open" while too little is known.
inline QString derived(const MethodPack &pack, const QString &id, const LevelsByCriterion &levels,
                       std::optional<SubjectKind> kind = std::nullopt)
{
    const DerivedValue *value = pack.derivedValue(id);
    if (!value)
        return u"no such value"_s;
    for (const DerivedResult &result : deriveAll(pack, kind.value_or(value->subject), levels)) {
        if (result.id == id)
            return result.value.value_or(u"open"_s);
    }
    return u"not derived"_s;
}

} // namespace shipped
