#pragma once

#include <QStringList>

/// What somebody can be in an evaluation: codes, the usual one first. Published codes of another body have a role of
/// their own, "source", that nobody takes.
inline QStringList personRoles()
{
    return {QStringLiteral("evaluator"), QStringLiteral("secretariat"), QStringLiteral("expert"),
            QStringLiteral("observer")};
}
