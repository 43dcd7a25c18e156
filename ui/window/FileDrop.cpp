#include "ui/window/FileDrop.h"

#include "core/exchange/DataPackageReader.h"
#include "ui/widgets/InfoBar.h"
#include "ui/window/DossierDesk.h"
#include "ui/window/MainWindow.h"
#include "ui/window/WindowCommands.h"
#include "ui/window/Workspace.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QProgressDialog>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

QStringList localFilesIn(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

FileDrop::FileDrop(MainWindow &window, WindowCommands &commands)
    : QObject(&commands), m_window(window), m_commands(commands), m_hint(new QLabel(&window))
{
    m_hint->setObjectName(u"dropHint"_s);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setFrameShape(QFrame::StyledPanel);
    m_hint->setAutoFillBackground(true);
    m_hint->setBackgroundRole(QPalette::Highlight);
    m_hint->setForegroundRole(QPalette::HighlightedText);
    m_hint->hide();
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

FileDrop::~FileDrop() { delete m_hint; }

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter: {
        auto *drag = static_cast<QDragEnterEvent *>(event);
        const QStringList paths = localFilesIn(*drag->mimeData());
        if (paths.isEmpty())
            return false;
        const Kind kind = kindOf(paths);
        showHint(kind == Kind::Refused ? refusal(paths) : announcement(kind));
        drag->acceptProposedAction(); // what is refused is told after the drop, too
        return true;
    }
    case QEvent::DragLeave:
        m_hint->hide();
        return true;
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        m_hint->hide();
        drop->acceptProposedAction();
        // After the program they come from is let go, since a dialog may follow.
        QMetaObject::invokeMethod(
            this, [this, paths = localFilesIn(*drop->mimeData())] { take(paths); }, Qt::QueuedConnection);
        return true;
    }
    default:
        return QObject::eventFilter(watched, event);
    }
}

FileDrop::Kind FileDrop::kindOf(const QString &path)
{
    const QFileInfo file(path);
    const QString suffix = file.suffix().toLower();
    if (file.isDir())
        return QFileInfo::exists(path + u"/datapackage.json"_s) ? Kind::Package : Kind::Refused;
    if (isDataPackage(path))
        return Kind::Package;
    if (suffix == u"cotejo")
        return Kind::Dossier;
    if (suffix == u"csv" || suffix == u"tsv" || suffix == u"xlsx")
        return Kind::Table;
    return Kind::Evidence;
}

FileDrop::Kind FileDrop::kindOf(const QStringList &paths) const
{
    const Kind first = kindOf(paths.first());
    const Workspace *workspace = m_window.workspace();
    const bool isWritable = workspace && workspace->isWritable();
    if (paths.size() > 1) {
        // Together they can only be evidence.
        const bool haveFiles = std::all_of(paths.cbegin(), paths.cend(), [](const QString &path) {
            const Kind kind = kindOf(path);
            return kind == Kind::Evidence || kind == Kind::Table;
        });
        return haveFiles && isWritable && workspace->commitment() ? Kind::Evidence : Kind::Refused;
    }
    if (first == Kind::Evidence && !(isWritable && workspace->commitment()))
        return Kind::Refused;
    if (first == Kind::Table && workspace && !isWritable)
        return Kind::Refused;
    return first;
}

QString FileDrop::announcement(Kind kind) const
{
    switch (kind) {
    case Kind::Dossier:
        return tr("Drop here to open the dossier");
    case Kind::Table:
        return m_window.workspace() ? tr("Drop here to import the table")
                                    : tr("Drop here for a new dossier from the table");
    case Kind::Package:
        return tr("Drop here for a new dossier from the data package");
    case Kind::Evidence:
        return tr("Drop on a card to add as its evidence, or anywhere for the commitment");
    case Kind::Refused:
        break;
    }
    return {};
}

QString FileDrop::refusal(const QStringList &paths) const
{
    const Workspace *workspace = m_window.workspace();
    if (paths.size() == 1 && QFileInfo(paths.first()).isDir())
        return tr("This folder is no data package: it holds no datapackage.json.");
    if (!workspace)
        return tr("Without a dossier, drop one file: a dossier (.cotejo), a table (CSV, TSV, XLSX) or a data package. "
                  "Evidence needs an open dossier.");
    if (!workspace->isWritable())
        return tr("This dossier is open for reading only, so nothing can be added to it.");
    if (!workspace->commitment())
        return tr("Choose the commitment first that these files are evidence for.");
    return tr("Dossiers, data packages and folders are taken one at a time.");
}

void FileDrop::take(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    switch (kindOf(paths)) {
    case Kind::Dossier:
        m_window.desk().open(paths.first());
        break;
    case Kind::Table:
        if (m_window.workspace())
            m_commands.importFile(paths.first());
        else
            m_commands.newFromFile(paths.first());
        break;
    case Kind::Package:
        m_commands.newFromPackage(paths.first());
        break;
    case Kind::Evidence:
        offerEvidence(paths);
        break;
    case Kind::Refused:
        m_window.tell(refusal(paths));
        break;
    }
}

void FileDrop::offerEvidence(const QStringList &paths)
{
    const Commitment *commitment = m_window.workspace()->currentCommitment();
    if (!commitment)
        return;
    const QString text = paths.size() == 1 ? tr("“%1” was dropped.").arg(QFileInfo(paths.first()).fileName())
                                           : tr("%n file(s) were dropped.", nullptr, int(paths.size()));
    //: %1: number of the commitment
    m_window.infoBar().tell(InfoBar::Kind::Note, text,
                            {{tr("Add as evidence to commitment %1").arg(commitment->number), [this, paths] {
                                  addEvidence(paths);
                              }}});
}

void FileDrop::addEvidence(const QStringList &paths)
{
    Workspace *workspace = m_window.workspace();
    if (!workspace || !workspace->commitment())
        return;
    int added = 0;
    for (const QString &path : paths) {
        QProgressDialog dialog(tr("Copying “%1” into the dossier…").arg(QFileInfo(path).fileName()), tr("Cancel"), 0,
                               100, &m_window);
        dialog.setWindowModality(Qt::ApplicationModal);
        dialog.setMinimumDuration(600);
        Evidence item;
        item.title = QFileInfo(path).completeBaseName();
        item.accessed = PartialDate::fromDate(QDate::currentDate());
        item.commitments = {*workspace->commitment()};
        const Progress progress{.report =
                                    [&dialog](int done, int total) {
                                        dialog.setMaximum(total);
                                        dialog.setValue(done);
                                    },
                                .isCancelled =
                                    [&dialog] {
                                        return dialog.wasCanceled();
                                    }};
        const Result<EvidenceId> result = workspace->dossier().addEvidence(item, path, progress);
        dialog.reset();
        if (!result) {
            m_window.tellFault(result.error());
            return;
        }
        ++added;
    }
    m_window.tell(tr("%n file(s) added as evidence.", nullptr, added));
}

void FileDrop::showHint(const QString &text)
{
    m_hint->setText(text);
    const QSize size(std::min(m_window.width() - 80, m_hint->sizeHint().width() + 64),
                     m_hint->sizeHint().height() + 36);
    m_hint->setWordWrap(true);
    m_hint->setGeometry(
        QRect(QPoint((m_window.width() - size.width()) / 2, m_window.height() - size.height() - 56), size));
    m_hint->show();
    m_hint->raise();
}
