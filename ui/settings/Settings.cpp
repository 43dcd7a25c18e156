#include "ui/settings/Settings.h"

#include "core/base/FoldedText.h"

#include <QDir>
#include <QLocale>
#include <QStandardPaths>
#include <QUuid>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype recentLimit = 8;
constexpr qsizetype notedLimit = 200;
} // namespace

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

QString Settings::effectiveBackupFolder() const
{
    const QString chosen = value(settings::backupFolder);
    if (!chosen.isEmpty())
        return chosen;
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(u"backups"_s);
}

bool Settings::note(const Setting<QStringList> &list, const QString &path)
{
    QStringList noted = value(list);
    if (noted.contains(path))
        return false;
    noted.prepend(path);
    set(list, QStringList(noted.first(std::min(noted.size(), notedLimit))));
    return true;
}

void Settings::addRecent(const QString &path, const QString &title)
{
    QStringList recent = value(settings::recentDossiers);
    recent.removeAll(path);
    recent.prepend(path);
    recent = recent.first(std::min(recent.size(), recentLimit));
    const QVariantMap before = value(settings::recentTitles);
    QVariantMap titles;
    for (const QString &kept : std::as_const(recent)) {
        if (before.contains(kept))
            titles.insert(kept, before.value(kept));
    }
    titles.insert(path, title);
    set(settings::recentDossiers, recent);
    set(settings::recentTitles, titles);
}

QString Settings::recentTitle(const QString &path) const
{
    return value(settings::recentTitles).value(path).toString();
}

QPair<int, int> Settings::recentProgress(const QString &path) const
{
    const QString kept = value(settings::recentProgress).value(path).toString();
    return {kept.section(u'/', 0, 0).toInt(), kept.section(u'/', 1).toInt()};
}

/// Of the recent ones only.
void Settings::setRecentProgress(const QString &path, int answered, int asked)
{
    const QStringList recent = value(settings::recentDossiers);
    QVariantMap progress = value(settings::recentProgress);
    progress.insert(path, u"%1/%2"_s.arg(QString::number(answered), QString::number(asked)));
    for (const QString &kept : progress.keys()) {
        if (!recent.contains(kept))
            progress.remove(kept);
    }
    set(settings::recentProgress, progress);
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
