#include "ui/window/FileDrop.h"

#include "ui/scoring/EvidenceIntake.h"
#include "ui/widgets/DroppedFiles.h"
#include "ui/widgets/InfoBar.h"
#include "ui/window/DossierDesk.h"
#include "ui/window/MainWindow.h"
#include "ui/window/WindowCommands.h"
#include "ui/window/Workspace.h"

#include <QApplication>
#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace {

/// Would write the name of a file that is dropped on it.
bool isTextField(const QObject *object)
{
    const QObject *parent = object->parent(); // drags go to the viewport
    return qobject_cast<const QLineEdit *>(object) || qobject_cast<const QTextEdit *>(parent) ||
           qobject_cast<const QPlainTextEdit *>(parent);
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
    qApp->installEventFilter(this);
}

FileDrop::~FileDrop() { delete m_hint; }

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    const bool isHere = watched == &m_window;
    switch (event->type()) {
    case QEvent::DragEnter: {
        auto *drag = static_cast<QDragEnterEvent *>(event);
        if (isHere)
            return onEnter(*drag);
        if (!isTextField(watched) || localFilesIn(*drag->mimeData()).isEmpty())
            return false;
        drag->ignore(); // whoever stands behind the field may take them
        return true;
    }
    case QEvent::DragLeave:
        if (isHere)
            m_hint->hide();
        return isHere;
    case QEvent::Drop:
        if (isHere)
            onDrop(*static_cast<QDropEvent *>(event));
        return isHere;
    default:
        return false;
    }
}

bool FileDrop::onEnter(QDragEnterEvent &drag)
{
    const QStringList paths = localFilesIn(*drag.mimeData());
    if (paths.isEmpty())
        return false;
    const Use use = useOf(paths);
    showHint(use == Use::Refuse ? refusal(paths) : announcement(use));
    drag.acceptProposedAction(); // what is refused is told after the drop, too
    return true;
}

void FileDrop::onDrop(QDropEvent &drop)
{
    m_hint->hide();
    drop.acceptProposedAction();
    // After the program they come from is let go, since a dialog may follow.
    QMetaObject::invokeMethod(
        this, [this, paths = localFilesIn(*drop.mimeData())] { take(paths); }, Qt::QueuedConnection);
}

FileDrop::Use FileDrop::useOf(const QStringList &paths) const
{
    const Workspace *workspace = m_window.workspace();
    const bool isWritable = workspace && workspace->isWritable();
    const bool isEvidence = isWritable && workspace->commitment() && canBeEvidence(paths);
    if (paths.size() > 1)
        return isEvidence ? Use::AddEvidence : Use::Refuse; // together they can be nothing else
    switch (droppedKindOf(paths.first())) {
    case DroppedKind::Dossier:
        return Use::OpenDossier;
    case DroppedKind::Table:
        return !workspace || isWritable ? Use::ReadTable : Use::Refuse;
    case DroppedKind::Package:
        return Use::ReadPackage;
    case DroppedKind::Folder:
        return Use::Refuse;
    case DroppedKind::Other:
        return isEvidence ? Use::AddEvidence : Use::Refuse;
    }
    return Use::Refuse;
}

QString FileDrop::announcement(Use use) const
{
    switch (use) {
    case Use::OpenDossier:
        return tr("Drop here to open the dossier");
    case Use::ReadTable:
        return m_window.workspace() ? tr("Drop here to import the table")
                                    : tr("Drop here for a new dossier from the table");
    case Use::ReadPackage:
        return tr("Drop here for a new dossier from the data package");
    case Use::AddEvidence:
        return tr("Drop on a card to add as its evidence, or anywhere for the commitment");
    case Use::Refuse:
        break;
    }
    return {};
}

QString FileDrop::refusal(const QStringList &paths) const
{
    const Workspace *workspace = m_window.workspace();
    if (paths.size() == 1 && droppedKindOf(paths.first()) == DroppedKind::Folder)
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
    switch (useOf(paths)) {
    case Use::OpenDossier:
        m_window.desk().open(paths.first());
        break;
    case Use::ReadTable:
        if (m_window.workspace())
            m_commands.importFile(paths.first());
        else
            m_commands.newFromFile(paths.first());
        break;
    case Use::ReadPackage:
        m_commands.newFromPackage(paths.first());
        break;
    case Use::AddEvidence:
        offerEvidence(paths);
        break;
    case Use::Refuse:
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
    QList<NewCopy> files;
    for (const QString &path : paths) {
        Evidence item;
        item.title = QFileInfo(path).completeBaseName();
        item.accessed = PartialDate::fromDate(QDate::currentDate());
        files.append({path, item});
    }
    auto *intake = new EvidenceIntake(*workspace, &m_window);
    MainWindow *window = &m_window;
    connect(intake, &EvidenceIntake::added, window, [window, intake](const QList<EvidenceId> &ids) {
        window->tell(tr("%n file(s) added as evidence.", nullptr, int(ids.size())));
        intake->deleteLater();
    });
    connect(intake, &EvidenceIntake::failed, window, [window, intake](const QString &sentence) {
        window->tell(sentence);
        intake->deleteLater();
    });
    intake->add(files, {.commitments = {*workspace->commitment()}});
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
