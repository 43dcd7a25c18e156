#include "app/cli/Installation.h"

#include "ui/settings/Settings.h"

#include <QCoreApplication>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

QString systemUser()
{
#ifdef Q_OS_UNIX
    if (const passwd *user = getpwuid(geteuid()))
        return QString::fromLocal8Bit(user->pw_name);
#endif
    for (const char *variable : {"USER", "USERNAME"}) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    }
    return u"?"_s;
}

} // namespace

QString usualPerson()
{
    const QString person = qEnvironmentVariable("COTEJO_PERSON").trimmed();
    return person.isEmpty() ? systemUser() : person;
}

Author authorNamed(const QString &name)
{
    // The window's own settings, so that window and command line are one installation.
    QCoreApplication::setOrganizationName(u"Cotejo"_s);
    QCoreApplication::setApplicationName(u"Cotejo"_s);
    return {.name = name.isEmpty() ? usualPerson() : name, .installation = Settings().installationId(), .now = {}};
}
