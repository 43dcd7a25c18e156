#include "core/BackupShelf.h"

#include "core/storage/DossierFile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestStem = 60;
constexpr int daysWithOneEach = 7;
constexpr int daysWithOneAWeek = 31;
const QString timeForm = QStringLiteral("yyyyMMdd'T'HHmmss'Z'");

QString digestOf(const QString &dossier)
{
    const QString absolute = QDir::cleanPath(QFileInfo(dossier).absoluteFilePath());
    return QString::fromLatin1(
        QCryptographicHash::hash(absolute.toUtf8(), QCryptographicHash::Sha256).toHex().first(12));
}

/// What a name of ours says; nothing for a file that is not ours.
std::optional<Backup> backupIn(const QFileInfo &file)
{
    static const QRegularExpression form(u"^(\\d{8}T\\d{6}Z)-j(\\d+)\\.cotejo$"_s);
    const QRegularExpressionMatch match = form.match(file.fileName());
    if (!match.hasMatch() || file.isSymLink())
        return std::nullopt;
    QDateTime at = QDateTime::fromString(match.captured(1), timeForm);
    at.setTimeSpec(Qt::UTC);
    return Backup{file.absoluteFilePath(), at, match.captured(2).toLongLong(), file.size()};
}

bool isNewer(const Backup &one, const Backup &other)
{
    return std::pair(one.at, one.journal) > std::pair(other.at, other.journal);
}

QList<Backup> backupsIn(const QString &folder)
{
    QList<Backup> backups;
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.cotejo"_s}, QDir::Files);
    for (const QFileInfo &file : files) {
        if (const auto backup = backupIn(file))
            backups.append(*backup);
    }
    std::sort(backups.begin(), backups.end(), isNewer);
    return backups;
}

/// Under another name until it is known to be sound; gone when it is not.
class Part
{
public:
    explicit Part(const QString &folder) : m_path(u"%1/.part-%2"_s.arg(folder).arg(QCoreApplication::applicationPid()))
    {
        QFile::remove(m_path);
    }
    ~Part() { QFile::remove(m_path); }
    Part(const Part &) = delete;
    Part &operator=(const Part &) = delete;

    const QString &path() const { return m_path; }

private:
    QString m_path;
};

} // namespace

BackupShelf::BackupShelf(const QString &folder, int keep) : m_folder(folder), m_keep(std::max(keep, 1)) {}

QString BackupShelf::folderOf(const QString &dossier) const
{
    const QString digest = digestOf(dossier);
    const QStringList there = QDir(m_folder).entryList({u"*-"_s + digest}, QDir::Dirs);
    if (!there.isEmpty())
        return QDir(m_folder).filePath(there.first());
    return QDir(m_folder).filePath(QFileInfo(dossier).completeBaseName().left(longestStem) + u'-' + digest);
}

QList<Backup> BackupShelf::backupsOf(const QString &dossier) const { return backupsIn(folderOf(dossier)); }

QList<Backup> BackupShelf::allBackups() const
{
    QList<Backup> backups;
    const QFileInfoList folders = QDir(m_folder).entryInfoList({u"*-????????????"_s}, QDir::Dirs);
    for (const QFileInfo &folder : folders)
        backups += backupsIn(folder.absoluteFilePath());
    std::sort(backups.begin(), backups.end(), isNewer);
    return backups;
}

Result<std::optional<Backup>> BackupShelf::keepUp(const QString &dossier, const QDateTime &now,
                                                  const Progress &progress) const
{
    const auto file = DossierFile::open(dossier, false, DossierFile::Check::Schema); // the copy is checked whole
    if (!file)
        return file.error();
    const QList<Backup> before = backupsOf(dossier);
    const bool isDue = before.isEmpty() || before.first().journal != (*file)->journal().length() ||
                       before.first().at.addDays(1) <= now;
    if (!isDue)
        return std::optional<Backup>();
    const Result<Backup> written = write(**file, dossier, now, progress);
    if (!written)
        return written.error();
    rotate(dossier, now);
    return std::optional<Backup>(*written);
}

Result<Backup> BackupShelf::write(const DossierFile &file, const QString &dossier, const QDateTime &now,
                                  const Progress &progress) const
{
    const QString folder = folderOf(dossier);
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::Storage, u"backup.folder"_s, QDir::toNativeSeparators(folder)};
    const Part part(folder);
    if (Result<> copied = file.backup(part.path(), progress); !copied)
        return copied.error().code == ErrorCode::Cancelled
                   ? copied.error()
                   : Error{ErrorCode::Storage, u"backup.folder"_s, QDir::toNativeSeparators(folder)};
    qint64 length = 0;
    {
        // Opening checks it whole; what it holds may be newer than what was asked for.
        const auto copy = DossierFile::open(part.path(), false);
        if (!copy)
            return Error{ErrorCode::Storage, u"backup.unsound"_s, QDir::toNativeSeparators(folder)};
        length = (*copy)->journal().length();
    }
    const QString path = u"%1/%2-j%3.cotejo"_s.arg(folder, now.toUTC().toString(timeForm)).arg(length);
    if (!QFileInfo::exists(path) && !QFile::rename(part.path(), path))
        return Error{ErrorCode::Storage, u"backup.folder"_s, QDir::toNativeSeparators(folder)};
    return *backupIn(QFileInfo(path));
}

int BackupShelf::rotate(const QString &dossier, const QDateTime &now) const
{
    int gone = 0;
    for (const Backup &backup : supernumerary(backupsOf(dossier), m_keep, now))
        gone += QFile::remove(backup.path) ? 1 : 0;
    return gone;
}

Result<> BackupShelf::takeOut(const Backup &backup, const QString &path, const Progress &progress)
{
    const auto file = DossierFile::open(backup.path, false);
    if (!file)
        return file.error();
    return (*file)->backup(path, progress);
}

QList<Backup> supernumerary(const QList<Backup> &backups, int keep, const QDateTime &now)
{
    QList<Backup> mayGo;
    QSet<QDate> days;
    QSet<std::pair<int, int>> weeks;
    for (qsizetype i = 0; i < backups.size(); ++i) {
        const QDate day = backups.at(i).at.date();
        int year = 0;
        const int week = day.weekNumber(&year);
        const qint64 age = day.daysTo(now.toUTC().date());
        const bool isLastOfDay = age < daysWithOneEach && !days.contains(day);
        const bool isLastOfWeek = age < daysWithOneAWeek && !weeks.contains({year, week});
        days.insert(day);
        weeks.insert({year, week});
        if (i >= keep && !isLastOfDay && !isLastOfWeek)
            mayGo.append(backups.at(i));
    }
    return mayGo;
}
