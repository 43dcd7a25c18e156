#include "core/evaluation/DerivedFlags.h"

using namespace Qt::StringLiterals;

DerivedResult DerivedFlag::shown() const
{
    if (!setByHand)
        return computed;
    return {.id = computed.id,
            .value = setByHand->value,
            .failed = setByHand->value == u"no" ? computed.failed : QStringList()};
}

QList<DerivedFlag> deriveFlags(const Contents &contents, const MethodPack &pack, RoundId round, const Subject &subject,
                               const LevelsByCriterion &levels)
{
    QList<DerivedFlag> flags;
    for (const DerivedResult &computed : deriveAll(pack, subject.kind, levels)) {
        DerivedFlag flag{.computed = computed};
        if (const FlagOverride *setByHand = contents.overrideOf(round, subject, computed.id))
            flag.setByHand = *setByHand;
        flags.append(flag);
    }
    return flags;
}

QList<DerivedResult> deriveShown(const Contents &contents, const MethodPack &pack, RoundId round,
                                 const Subject &subject, const LevelsByCriterion &levels)
{
    QList<DerivedResult> shown;
    for (const DerivedFlag &flag : deriveFlags(contents, pack, round, subject, levels))
        shown.append(flag.shown());
    return shown;
}
