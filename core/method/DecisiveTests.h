#pragma once

#include "core/method/RuleEvaluation.h"

#include <functional>

/// The tests (criteria or derived values) that make the rule come out as `outcome`, each once. `holds` answers of a
/// part of it.
QStringList decisiveTests(const Rule &rule, bool outcome,
                          const std::function<std::optional<bool>(const Rule &)> &holds);
