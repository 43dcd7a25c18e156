#include "app/cli/Installation.h"

#include "core/StoragePlace.h"
#include "ui/settings/Settings.h"

#include <QCoreApplication>
#include <QFileInfo>

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

namespace {

/// The window's own settings, so that window and command line are one installation.
Settings windowSettings()
{
    QCoreApplication::setOrganizationName(u"Cotejo"_s);
    QCoreApplication::setApplicationName(u"Cotejo"_s);
    return {};
}

} // namespace

Author authorNamed(const QString &name)
{
    return {
        .name = name.isEmpty() ? usualPerson() : name, .installation = windowSettings().installationId(), .now = {}};
}

BackupShelf usualBackups()
{
    const Settings settings = windowSettings();
    return {settings.effectiveBackupFolder(), settings.value(settings::backupCount)};
}

QString placeNote(const QString &path, const Catalogue &texts)
{
    const StoragePlace place = placeOf(path);
    if (place.isSafe() || !windowSettings().note(settings::notedPlaces, QFileInfo(path).absoluteFilePath()))
        return {};
    return placeSentence(place, path, texts);
}
