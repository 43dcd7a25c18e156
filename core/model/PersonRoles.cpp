#include "core/model/PersonRoles.h"

#include "core/base/Catalogue.h"

using namespace Qt::StringLiterals;

QStringList personRoles() { return {u"evaluator"_s, u"secretariat"_s, u"expert"_s, u"observer"_s}; }

QStringList personRolesFor(const QString &role)
{
    const QStringList roles = personRoles();
    return roles.contains(role) ? roles : QStringList{role};
}

QString personRoleName(const Catalogue &catalogue, const QString &role)
{
    const QString name = catalogue.text(u"person.role."_s + role);
    return name.left(1).toUpper() + name.mid(1);
}
