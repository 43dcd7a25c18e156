#include "app/cli/Installation.h"

#include <QSettings>
#include <QUuid>

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

QString installationId()
{
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, u"cotejo"_s, u"cotejo"_s);
    const QString key = u"installation/id"_s;
    const QUuid kept = QUuid::fromString(settings.value(key).toString());
    if (!kept.isNull())
        return kept.toString(QUuid::WithoutBraces);
    const QString fresh = QUuid::createUuid().toString(QUuid::WithoutBraces);
    settings.setValue(key, fresh);
    settings.sync();
    return fresh;
}

QString usualPerson()
{
    const QString person = qEnvironmentVariable("COTEJO_PERSON").trimmed();
    return person.isEmpty() ? systemUser() : person;
}

Author authorNamed(const QString &name)
{
    return {.name = name.isEmpty() ? usualPerson() : name, .installation = installationId(), .now = {}};
}
