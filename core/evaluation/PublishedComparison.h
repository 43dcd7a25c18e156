#pragma once

#include "core/evaluation/RoundLevels.h"

/// How a published value stands to the one computed from the codes of its round.
/// Agree, Differ: both are there. NotPublished: the source gives nr, nd, na or unclear. NotComputable: a code that the
/// rule needs is missing, or the method does not derive the value.
enum class PublishedStanding { Agree, Differ, NotPublished, NotComputable };

struct PublishedCheck
{
    PublishedValue published{};
    QString computed{};   ///< empty when it cannot be computed
    QStringList failed{}; ///< tests that made the computed value "no"
    PublishedStanding standing = PublishedStanding::NotComputable;
};

/// Every published value of the round held against our own computation, in the order of their keys.
QList<PublishedCheck> comparePublished(const Contents &contents, const MethodPack &pack, RoundId round);

/// How many checks of one derived value stand how.
struct PublishedAgreement
{
    int agree = 0;
    int differ = 0;
    int notPublished = 0;
    int notComputable = 0;
};

QMap<QString, PublishedAgreement> agreementByName(const QList<PublishedCheck> &checks);
