#include "ui/settings/Settings.h"

#include "core/base/FoldedText.h"

#include <QLocale>
#include <QUuid>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype recentLimit = 8;
}

QString Settings::effectiveLanguage() const
{
    const QString chosen = value(settings::language);
    if (chosen == u"es" || chosen == u"en")
        return chosen;
    return QLocale::system().language() == QLocale::Spanish ? u"es"_s : u"en"_s;
}

QString Settings::installationId()
{
    QString id = value(settings::installation);
    if (id.isEmpty()) {
        id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        set(settings::installation, id);
    }
    return id;
}

void Settings::addRecent(const QString &path)
{
    QStringList recent = value(settings::recentDossiers);
    recent.removeAll(path);
    recent.prepend(path);
    set(settings::recentDossiers, QStringList(recent.first(std::min(recent.size(), recentLimit))));
}

void Settings::removeRecent(const QString &path)
{
    QStringList recent = value(settings::recentDossiers);
    recent.removeAll(path);
    set(settings::recentDossiers, recent);
}

QString systemFullName()
{
#ifdef Q_OS_UNIX
    if (const passwd *entry = getpwuid(getuid())) {
        const QString name = QString::fromLocal8Bit(entry->pw_gecos).section(u',', 0, 0).trimmed();
        // The superuser is nobody's name.
        if (!name.isEmpty() && getuid() != 0)
            return name;
    }
#endif
    return {};
}

QString shortNameFor(const QString &fullName)
{
    return foldedText(fullName).section(u' ', 0, 0, QString::SectionSkipEmpty);
}
