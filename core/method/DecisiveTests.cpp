#include "core/method/DecisiveTests.h"

using namespace Qt::StringLiterals;

QStringList decisiveTests(const Rule &rule, bool outcome, const std::function<std::optional<bool>(const Rule &)> &holds)
{
    QStringList names;
    switch (rule.kind) {
    case Rule::Kind::All:
    case Rule::Kind::Any:
        for (const Rule &part : rule.rules) {
            if (holds(part) == outcome)
                names += decisiveTests(part, outcome, holds);
        }
        break;
    case Rule::Kind::Not:
        names = decisiveTests(rule.rules.first(), !outcome, holds);
        break;
    case Rule::Kind::Is:
    case Rule::Kind::In:
    case Rule::Kind::AtLeast:
        names = {rule.criterion.toString()};
        break;
    case Rule::Kind::Derived:
        names = {rule.derived};
        break;
    case Rule::Kind::Minus:
    case Rule::Kind::Sum:
    case Rule::Kind::Choose:
        break;
    }
    names.removeDuplicates();
    return names;
}
