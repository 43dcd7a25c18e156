#include "core/model/Commitment.h"

using namespace Qt::StringLiterals;

QString toString(InvolvementRole role)
{
    switch (role) {
    case InvolvementRole::Lead:
        return u"lead"_s;
    case InvolvementRole::Supporting:
        return u"supporting"_s;
    case InvolvementRole::Counterpart:
        return u"counterpart"_s;
    }
    Q_UNREACHABLE();
}

std::optional<InvolvementRole> involvementRoleFrom(const QString &text)
{
    for (const InvolvementRole role :
         {InvolvementRole::Lead, InvolvementRole::Supporting, InvolvementRole::Counterpart}) {
        if (toString(role) == text)
            return role;
    }
    return std::nullopt;
}
