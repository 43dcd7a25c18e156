#pragma once

#include "core/method/MethodPack.h"

#include <QHash>

#include <optional>

/// The levels of one subject by criterion; a criterion that is absent is not yet rated.
using LevelsByCriterion = QHash<CriterionCode, LevelCode>;

/// Outcome of a derived value: "yes", "no", the word of a band or case, or a number; nothing while too little is known.
/// A number without bands stands in both `value` and `number`. `failed` names the tests (criteria or derived values)
/// that made a yes/no value "no"; a test that is still open is not among them.
struct DerivedResult
{
    QString id{};
    std::optional<QString> value{};
    std::optional<int> number{};
    QStringList failed{};

    bool operator==(const DerivedResult &) const = default;
};

/// Three-valued: nr, nd and not yet rated leave a test open; na, unclear and a level without rank fail it.
std::optional<bool> holds(const Rule &rule, const MethodPack &pack, const LevelsByCriterion &levels);

/// All derived values of the pack for one subject of the kind, in the pack's order. Levels of closed criteria, given
/// before the gate closed, are left out of account.
QList<DerivedResult> deriveAll(const MethodPack &pack, SubjectKind kind, const LevelsByCriterion &levels);

/// Criteria that a gate keeps from being coded, with the gate that does.
QHash<CriterionCode, const Gate *> closedCriteria(const MethodPack &pack, const LevelsByCriterion &levels);

/// The levels without those of closed criteria, which can linger from before the gate closed.
LevelsByCriterion openLevels(const MethodPack &pack, const LevelsByCriterion &levels);
