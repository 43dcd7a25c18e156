#include "ui/window/WindowCommands.h"

#include "core/IntegrityCheck.h"
#include "core/LongChange.h"
#include "core/StoragePlace.h"
#include "core/method/MethodLibrary.h"
#include "ui/about/DossierDialog.h"
#include "ui/exchange/ExportDialog.h"
#include "ui/exchange/ImportWizard.h"
#include "ui/help/Guide.h"
#include "ui/journal/JournalDialog.h"
#include "ui/journal/VerifyDialog.h"
#include "ui/settings/Settings.h"
#include "ui/settings/SettingsDialog.h"
#include "ui/widgets/FileChoice.h"
#include "ui/widgets/InfoBar.h"
#include "ui/window/BackgroundWork.h"
#include "ui/window/DossierDesk.h"
#include "ui/window/FileCare.h"
#include "ui/window/FileDrop.h"
#include "ui/window/KeyList.h"
#include "ui/window/MainWindow.h"
#include "ui/window/RoundDialog.h"
#include "ui/window/RoundFields.h"
#include "ui/window/StoredEdit.h"
#include "ui/window/Workspace.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileInfo>
#include <QMessageBox>
#include <QPointer>

using namespace Qt::StringLiterals;

QString WindowCommands::dossierFilter() { return tr("Dossiers (*.cotejo)"); }

QString WindowCommands::tableFilter() { return tr("Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)"); }

WindowCommands::WindowCommands(MainWindow &window, Settings &settings)
    : QObject(&window), m_window(window), m_settings(settings)
{
    new FileDrop(window, *this);
}

void WindowCommands::browse()
{
    const QString path = FileChoice::current().open(&m_window, tr("Open a dossier"), dossierFilter());
    if (!path.isEmpty())
        m_window.desk().open(path);
}

void WindowCommands::importTable()
{
    const QString table =
        m_window.workspace() ? FileChoice::current().open(&m_window, tr("Import a table"), tableFilter()) : QString();
    if (!table.isEmpty())
        importFile(table);
}

void WindowCommands::importFile(const QString &table)
{
    Workspace *workspace = m_window.workspace();
    if (!workspace)
        return;
    workspace->flush();
    ImportWizard dialog(table, workspace->contents(), m_window.language(), ImportWizard::Purpose::Import, m_settings,
                        &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_window.care().keepBackupFirst(workspace->dossier().path(), [this, batch = dialog.batch()] { import(batch); });
}

void WindowCommands::import(const ImportBatch &batch)
{
    Workspace *workspace = m_window.workspace();
    if (!workspace)
        return;
    auto begun = workspace->dossier().beginImport(batch);
    if (!begun) {
        m_window.tellFault(begun.error());
        return;
    }
    makeLong(std::move(*begun), tr("Importing “%1”…").arg(batch.source),
             [this](const ImportCounts &counts) { tellImported(counts); });
}

/// Off the window's thread; `done` only where it came about.
void WindowCommands::makeLong(std::unique_ptr<LongChange> begun, const QString &title,
                              const std::function<void(const ImportCounts &)> &done)
{
    const auto change = std::make_shared<std::unique_ptr<LongChange>>(std::move(begun));
    BackgroundWork::run<Result<>>(
        &m_window, title, [change](const Progress &progress) { return (*change)->run(progress); },
        [this, change, done, workspace = QPointer(m_window.workspace())](const Result<> &made) {
            const ImportCounts counts = (*change)->counts();
            if (workspace)
                workspace->dossier().end(std::move(*change));
            if (made)
                done(counts);
            else
                m_window.tellFault(made.error());
        },
        BackgroundWork::Dialog::AtOnce);
}

void WindowCommands::tellImported(const ImportCounts &counts)
{
    if (counts == ImportCounts{})
        m_window.tell(tr("The dossier held all of that already; nothing changed."));
    else
        m_window.tell(tr("Imported: %1.")
                          .arg(QStringList{tr("%n plan(s)", nullptr, counts.plans),
                                           tr("%n commitment(s)", nullptr, counts.commitments),
                                           tr("%n institution(s)", nullptr, counts.institutions),
                                           tr("%n rating(s)", nullptr, counts.ratings)}
                                   .join(u", "_s)));
}

/// Where the data go; empty when the user changed their mind, or where nothing can be written, as the dialog says.
QString WindowCommands::placeForData(ExportDialog &dialog)
{
    const QFileInfo file(m_window.workspace()->dossier().path());
    const QString ending = dialog.suffix().isEmpty() ? QString() : u'.' + dialog.suffix();
    QString path = FileChoice::current().save(
        &dialog, tr("Export data"), file.absolutePath() + u'/' + file.completeBaseName() + ending, dialog.filter());
    if (path.isEmpty())
        return {};
    if (!ending.isEmpty() && QFileInfo(path).suffix().isEmpty())
        path += ending;
    const Result<> allowed = mayWriteTo(path);
    dialog.tell(allowed ? QString() : m_window.workspace()->sentence(allowed.error()));
    return allowed ? path : QString();
}

void WindowCommands::exportData()
{
    Workspace *workspace = m_window.workspace();
    if (!workspace)
        return;
    workspace->flush();
    ExportDialog dialog(*workspace, &m_window);
    QString path;
    dialog.setMayAccept([&] {
        path = placeForData(dialog);
        return !path.isEmpty();
    });
    if (dialog.exec() != QDialog::Accepted)
        return;
    const ExportChoice choice = dialog.choice();
    BackgroundWork::run<Result<>>(
        &m_window, tr("Exporting…"),
        // Over the file, not the open dossier: that one may change or close meanwhile.
        [source = workspace->dossier().path(), choice, path](const Progress &progress) -> Result<> {
            const auto dossier = Dossier::open(source, Access::ReadOnly, {});
            if (!dossier)
                return dossier.error();
            return ::exportData((*dossier)->contents(), choice.of(**dossier), path, progress);
        },
        [this, path](const Result<> &written) {
            if (written)
                m_window.tell(tr("Exported to %1.").arg(path));
            else if (written.error().code != ErrorCode::Cancelled)
                m_window.tellFault(written.error());
        });
}

void WindowCommands::backup()
{
    Workspace *workspace = m_window.workspace();
    if (!workspace)
        return;
    workspace->flush();
    const QFileInfo file(workspace->dossier().path());
    const QString proposed =
        file.absolutePath() + u'/' +
        tr("%1 backup %2").arg(file.completeBaseName(), QDate::currentDate().toString(Qt::ISODate)) + u".cotejo"_s;
    const QString path = FileChoice::current().create(&m_window, tr("Back up"), proposed, dossierFilter());
    if (path.isEmpty())
        return;
    BackgroundWork::run<Result<>>(
        &m_window, tr("Backing up…"),
        [source = workspace->dossier().path(), path](const Progress &) -> Result<> {
            const auto dossier = Dossier::open(source, Access::ReadOnly, {});
            return dossier ? (*dossier)->backup(path) : Result<>(dossier.error());
        },
        [this, path](const Result<> &saved) {
            if (saved)
                m_window.tell(tr("Backed up to %1.").arg(path));
            else
                m_window.tellFault(saved.error());
        });
}

void WindowCommands::openRound()
{
    Workspace *workspace = m_window.workspace();
    if (!workspace)
        return;
    const ActionPlan *plan = workspace->contents().plan(workspace->plan());
    RoundDialog dialog(plan ? *plan : ActionPlan(), m_window.language(), &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Result<LibraryMethod> method = methodFromLibrary(dialog.fields().methodId());
    if (!method) {
        m_window.tellFault(method.error());
        return;
    }
    const Result<RoundId> round =
        workspace->dossier().openRound(workspace->plan(), *method, dialog.fields().title(), dialog.fields().asOf());
    if (round)
        workspace->setRound(*round);
    else
        m_window.tellFault(round.error());
}

void WindowCommands::undo() { step(JournalKind::Undo); }
void WindowCommands::redo() { step(JournalKind::Redo); }

void WindowCommands::step(JournalKind kind)
{
    Workspace *workspace = m_window.workspace();
    if (!workspace)
        return;
    workspace->flush();
    Dossier &dossier = workspace->dossier();
    const bool isUndo = kind == JournalKind::Undo;
    if (dossier.isLongStep(kind)) {
        if (auto begun = dossier.beginStep(kind))
            makeLong(std::move(*begun), isUndo ? tr("Undoing…") : tr("Redoing…"), [](const ImportCounts &) {});
        return;
    }
    if (const Result<> stepped = isUndo ? dossier.undo() : dossier.redo(); !stepped)
        m_window.tellFault(stepped.error());
}

void WindowCommands::showSettings()
{
    const Workspace *workspace = m_window.workspace();
    auto *dialog = new SettingsDialog(
        m_settings, workspace ? workspace->personRole() : m_settings.value(settings::personRole), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    MainWindow *window = &m_window; // outlives these commands, which go with the language
    connect(dialog, &SettingsDialog::personChanged, window, &MainWindow::setPerson);
    connect(dialog, &SettingsDialog::roleChanged, window, &MainWindow::setPersonRole);
    connect(dialog, &SettingsDialog::lookChanged, window, &MainWindow::changeLook, Qt::QueuedConnection);
    connect(dialog, &SettingsDialog::pauseChanged, window, &StoredEdit::setPause);
    dialog->open();
}

void WindowCommands::showDossier()
{
    Workspace *workspace = m_window.workspace();
    if (!workspace)
        return;
    workspace->flush();
    auto *dialog = new DossierDialog(*workspace, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DossierDialog::placeChosen, &m_window, &MainWindow::goTo);
    dialog->open();
}

void WindowCommands::showJournal()
{
    const Workspace *workspace = m_window.workspace();
    if (!workspace)
        return;
    auto *journal = new JournalDialog(workspace->dossier(), m_window.language(), &m_window);
    journal->setObjectName(u"journal"_s);
    connect(journal, &JournalDialog::verifyRequested, this, &WindowCommands::verify);
    journal->show();
}

void WindowCommands::verify()
{
    Workspace *workspace = m_window.workspace();
    if (!workspace)
        return;
    workspace->flush();
    using Findings = Result<QList<IntegrityFinding>>;
    const QString path = workspace->dossier().path();
    const qint64 rows = workspace->dossier().journalLength();
    BackgroundWork::run<Findings>(
        &m_window, tr("Verifying…"), [path](const Progress &progress) { return IntegrityCheck(path).run(progress); },
        [this, path, rows](const Findings &findings) {
            const Catalogue catalogue(m_window.language());
            if (!findings)
                m_window.tellFault(findings.error());
            else if (findings->isEmpty())
                m_window.tell(catalogue.count(u"verify.sound"_s, rows, {QFileInfo(path).fileName()}));
            else
                VerifyDialog(*findings, catalogue, &m_window).exec();
        },
        BackgroundWork::Dialog::AtOnce);
}

void WindowCommands::showKeys() { KeyList(&m_window).exec(); }

void WindowCommands::showGuide() { showPage(u"guide"_s, tr("Guide")); }

void WindowCommands::showWhatsNew() { showPage(u"whats-new"_s, tr("What's new")); }

void WindowCommands::showPage(const QString &page, const QString &title)
{
    auto *guide = new Guide(page, title, m_window.language(), &m_window);
    guide->setObjectName(page);
    guide->show();
}

void WindowCommands::showAgain(const QString &name)
{
    if (name == u"journal")
        showJournal();
    else if (name == u"guide")
        showGuide();
    else if (name == u"whats-new")
        showWhatsNew();
}

void WindowCommands::checkMethod()
{
    const QString path = FileChoice::current().open(&m_window, tr("Check a method pack"), tr("Method packs (*.json)"));
    if (path.isEmpty())
        return;
    const Result<LibraryMethod> method = methodFromFile(path);
    if (!method)
        m_window.tellFault(method.error());
    else
        m_window.tell(tr("“%1”: the method %2, version %3, is valid.")
                          .arg(QFileInfo(path).fileName(), method->pack.id, method->pack.version));
}

void WindowCommands::showAbout()
{
    QMessageBox::about(
        &m_window, tr("About Cotejo"),
        tr("<p><b>Cotejo %1</b></p><p>A workbench for the independent review of open-government action plans.</p>"
           "<p>Everything stays on this computer: the program never sends anything anywhere.</p>"
           "<p>Free software under the GNU General Public License, version 3.</p>")
            .arg(QCoreApplication::applicationVersion()));
}
