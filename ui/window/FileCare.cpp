#include "ui/window/FileCare.h"

#include "core/Dossier.h"
#include "core/StoragePlace.h"
#include "core/base/Catalogue.h"
#include "ui/settings/Settings.h"
#include "ui/widgets/FileChoice.h"
#include "ui/window/BackgroundWork.h"
#include "ui/window/BackupsDialog.h"
#include "ui/window/DossierDesk.h"
#include "ui/window/MainWindow.h"

#include <QDir>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace {

using Kept = Result<std::optional<Backup>>;

/// Errors that keep a dossier closed.
bool keepsClosed(const QString &what)
{
    static const QStringList known{u"dossier.damaged"_s,        u"dossier.foreign"_s, u"dossier.newer"_s,
                                   u"dossier.unknown-schema"_s, u"dossier.method"_s,  u"dossier.locked"_s,
                                   u"dossier.not-found"_s};
    return known.contains(what);
}

/// A path in the user's Documents for a copy of this backup, not yet taken.
QString freePathFor(const Backup &backup)
{
    const QString name = FileCare::tr("%1 (backup of %2)")
                             .arg(dossierNameOf(backup), backup.at.toLocalTime().toString(u"yyyy-MM-dd HH.mm"_s));
    QString path = DossierDesk::proposedPath(name);
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = DossierDesk::proposedPath(name + u' ' + QString::number(i));
    return path;
}

QString momentText(const QDateTime &at)
{
    const QDateTime local = at.toLocalTime();
    if (local.date() == QDate::currentDate())
        return QLocale().toString(local.time(), QLocale::ShortFormat);
    return QLocale().toString(local, QLocale::ShortFormat);
}

} // namespace

FileCare::FileCare(MainWindow &window, Settings &settings) : QObject(&window), m_window(window), m_settings(settings)
{
    m_pool.setMaxThreadCount(1); // one after another, so that none is made twice
}

FileCare::~FileCare() { m_pool.waitForDone(); }

BackupShelf FileCare::shelf() const
{
    return {m_settings.effectiveBackupFolder(), m_settings.value(settings::backupCount)};
}

void FileCare::noteRecent(const Dossier &dossier)
{
    const QList<ActionPlan> &plans = dossier.contents().plans;
    m_settings.addRecent(dossier.path(), plans.isEmpty() ? QString() : plans.first().title.in(m_window.language()));
}

void FileCare::keepBackup(const QString &dossier)
{
    auto *watcher = new QFutureWatcher<Kept>(this);
    connect(watcher, &QFutureWatcher<Kept>::finished, this, [this, watcher] {
        const Kept kept = watcher->result();
        watcher->deleteLater();
        if (!kept && kept.error().what.startsWith(u"backup."))
            m_window.tellFault(kept.error());
    });
    watcher->setFuture(QtConcurrent::run(
        &m_pool, [shelf = shelf(), dossier] { return shelf.keepUp(dossier, QDateTime::currentDateTimeUtc()); }));
}

void FileCare::keepBackupFirst(const QString &dossier, const std::function<void()> &next)
{
    BackgroundWork::run<Kept>(
        &m_window, tr("Making a backup first…"),
        [shelf = shelf(), dossier](const Progress &progress) {
            return shelf.keepUp(dossier, QDateTime::currentDateTimeUtc(), progress);
        },
        [this, next](const Kept &kept) {
            if (!kept && kept.error().code == ErrorCode::Cancelled)
                return;
            next();
            if (!kept)
                m_window.tellFault(kept.error());
        });
}

void FileCare::showPlace(InfoBar &bar, const QString &path)
{
    const StoragePlace place = path.isEmpty() ? StoragePlace() : placeOf(path);
    if (place.isSafe() || m_settings.value(settings::acceptedPlaces).contains(path)) {
        bar.dismiss();
        return;
    }
    bar.tell(InfoBar::Kind::Caution, placeSentence(place, path, Catalogue(m_window.language())),
             {{tr("Move a copy to a safe place…"),
               [this, path] {
                   moveCopy(path);
               }},
              {tr("Go on here"), [this, path] {
                   m_settings.note(settings::acceptedPlaces, path);
               }}});
}

void FileCare::moveCopy(const QString &path)
{
    const QString target = FileChoice::current().create(&m_window, tr("Move a copy to a safe place"),
                                                        DossierDesk::proposedPath(QFileInfo(path).completeBaseName()),
                                                        tr("Dossiers (*.cotejo)"));
    if (target.isEmpty() || !m_window.storeTypedText()) {
        m_window.showPlace();
        return;
    }
    BackgroundWork::run<Result<>>(
        &m_window, tr("Copying…"),
        [path, target](const Progress &) -> Result<> {
            const auto dossier = Dossier::open(path, Access::ReadOnly, {});
            return dossier ? (*dossier)->backup(target) : Result<>(dossier.error());
        },
        [this, target](const Result<> &copied) {
            if (copied) {
                m_window.desk().open(target);
                return;
            }
            m_window.tellFault(copied.error());
            m_window.showPlace();
        });
}

QList<InfoBar::Choice> FileCare::waysOn(const Error &error)
{
    QList<InfoBar::Choice> ways;
    const QString path = error.where;
    if (error.what == u"dossier.locked") {
        ways.append({tr("Open for reading"), [this, path] {
                         m_window.desk().open(path, Access::ReadOnly);
                     }});
        ways.append({tr("Try again"), [this, path] {
                         m_window.desk().open(path);
                     }});
    }
    if (error.what == u"storage.permission" && QFileInfo(path).isReadable())
        ways.append({tr("Open for reading"), [this, path] {
                         m_window.desk().open(path, Access::ReadOnly);
                     }});
    const QList<Backup> backups = keepsClosed(error.what) ? shelf().backupsOf(path) : QList<Backup>();
    if (!backups.isEmpty())
        //: %1: the time, or day and time, of the backup
        ways.append({tr("Open the backup of %1").arg(momentText(backups.first().at)), [this, backups] {
                         openCopyOf(backups);
                     }});
    return ways;
}

void FileCare::openCopyOf(const QList<Backup> &backups)
{
    QStringList targets;
    for (const Backup &backup : backups)
        targets.append(freePathFor(backup));
    BackgroundWork::run<Result<QString>>(
        &m_window, tr("Opening the backup…"),
        [backups, targets](const Progress &progress) -> Result<QString> {
            Error first{ErrorCode::NotFound, u"backup.none"_s, {}};
            for (qsizetype i = 0; i < backups.size() && !progress.cancelled(); ++i) {
                QDir().mkpath(QFileInfo(targets.at(i)).absolutePath());
                const Result<> taken = BackupShelf::takeOut(backups.at(i), targets.at(i), progress);
                if (taken)
                    return targets.at(i);
                if (i == 0)
                    first = taken.error();
            }
            return first;
        },
        [this](const Result<QString> &copy) {
            if (copy)
                m_window.desk().open(*copy);
            else
                m_window.tellFault(copy.error());
        });
}

void FileCare::showBackups(const QString &dossier)
{
    const QList<Backup> backups = dossier.isEmpty() ? shelf().allBackups() : shelf().backupsOf(dossier);
    BackgroundWork::run<QList<BackupRow>>(
        &m_window, tr("Looking into the backups…"),
        [backups, language = m_window.language()](const Progress &progress) {
            return backupRows(backups, language, progress);
        },
        [this](const QList<BackupRow> &rows) {
            BackupsDialog dialog(rows, m_settings.effectiveBackupFolder(), &m_window);
            if (dialog.exec() == QDialog::Accepted && m_window.storeTypedText())
                openCopyOf({dialog.chosen()});
        });
}
