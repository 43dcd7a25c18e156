#include "ui/window/DossierDesk.h"

#include "core/exchange/ExampleReader.h"
#include "core/method/MethodLibrary.h"
#include "ui/exchange/ImportTask.h"
#include "ui/settings/Settings.h"
#include "ui/window/BackgroundWork.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QThread>
#include <QWidget>

using namespace Qt::StringLiterals;

DossierDesk::DossierDesk(Settings &settings, QWidget *window, Taker taker)
    : QObject(window), m_settings(settings), m_window(window), m_taker(std::move(taker))
{}

Author DossierDesk::author() const
{
    return {.name = m_settings.value(settings::personName), .installation = m_settings.installationId(), .now = {}};
}

QString DossierDesk::examplePath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(u"México 2012.cotejo"_s);
}

QString DossierDesk::proposedPath(const QString &title)
{
    QString name;
    for (const QChar c : title.simplified())
        name += u"\\/:*?\"<>|"_s.contains(c) || c.category() == QChar::Other_Control ? QChar(u' ') : c;
    name = name.simplified().first(std::min<qsizetype>(name.simplified().size(), 80));
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString bare = documents.filePath(name.isEmpty() ? u"cotejo"_s : name);
    QString path = bare + u".cotejo"_s;
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = u"%1 %2.cotejo"_s.arg(bare, QString::number(i));
    return path;
}

void DossierDesk::run(const QString &title, std::function<Opening(const Progress &)> work, const QString &madePath,
                      const Refused &refused)
{
    QThread *window = thread();
    BackgroundWork::run<Opening>(
        m_window, title,
        [work = std::move(work), window](const Progress &progress) {
            Opening opening = work(progress);
            if (opening)
                (*opening)->moveToThread(window);
            return opening;
        },
        [this, madePath, refused](Opening opening) {
            if (opening) {
                m_taker(std::move(*opening));
                if (!madePath.isEmpty())
                    Q_EMIT made(madePath);
            } else if (refused) {
                refused(opening.error());
            } else if (opening.error().code != ErrorCode::Cancelled) {
                Q_EMIT failed(opening.error());
            }
        });
}

void DossierDesk::open(const QString &path, Access access)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    run(tr("Opening “%1”…").arg(QFileInfo(path).fileName()),
        [absolute, access, author = author()](const Progress &) { return Dossier::open(absolute, access, author); });
}

void DossierDesk::openExample()
{
    const QString path = examplePath();
    if (QFileInfo::exists(path)) {
        open(path);
        return;
    }
    run(tr("Writing the Mexico 2012 example…"), [path, author = author()](const Progress &progress) -> Opening {
        QDir().mkpath(QFileInfo(path).absolutePath());
        const Result<ImportBatch> batch = readMexico2012();
        if (!batch)
            return batch.error();
        return Dossier::create(path, *batch, author, progress);
    });
}

void DossierDesk::create(const QString &path, const NewDossier &start, const Refused &refused)
{
    run(
        tr("Making the dossier…"),
        [path, start, author = author()](const Progress &) { return Dossier::create(path, start, author); }, path,
        refused);
}

void DossierDesk::create(const QString &path, const ImportBatch &start, const std::optional<FirstRound> &round,
                         const Refused &refused)
{
    run(
        tr("Making the dossier…"),
        [path, start, round, author = author()](const Progress &progress) -> Opening {
            Opening opening = Dossier::create(path, start, author, progress);
            if (!opening || !round)
                return opening;
            Dossier &dossier = **opening;
            const Result<LibraryMethod> method = methodFromLibrary(round->method);
            if (!method)
                return method.error();
            const QList<ActionPlan> plans = dossier.contents().plans;
            for (const ActionPlan &plan : plans) {
                const Result<RoundId> opened = dossier.openRound(plan.id, *method, round->title, round->asOf);
                if (!opened)
                    return opened.error();
            }
            return opening;
        },
        path, refused);
}
