#include "ui/window/WindowCommands.h"

#include "core/method/MethodLibrary.h"
#include "ui/settings/Settings.h"
#include "ui/widgets/FileChoice.h"
#include "ui/widgets/InfoBar.h"
#include "ui/window/DossierDesk.h"
#include "ui/window/Guide.h"
#include "ui/window/KeyList.h"
#include "ui/window/MainWindow.h"
#include "ui/window/NewDossierDialog.h"
#include "ui/window/RoundDialog.h"
#include "ui/window/RoundFields.h"
#include "ui/window/TableDialog.h"
#include "ui/window/Workspace.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileInfo>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace {

QString dossierFilter() { return QCoreApplication::translate("WindowCommands", "Dossiers (*.cotejo)"); }

QString tableFilter()
{
    return QCoreApplication::translate("WindowCommands", "Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)");
}

} // namespace

WindowCommands::WindowCommands(MainWindow &window, Settings &settings)
    : QObject(&window), m_window(window), m_settings(settings)
{}

void WindowCommands::newDossier()
{
    NewDossierDialog dialog(m_window.language(), &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const NewDossier start = dialog.start();
    const QString path = FileChoice::current().save(&m_window, tr("New dossier"),
                                                    DossierDesk::proposedPath(start.plan.title.in(m_window.language())),
                                                    dossierFilter());
    if (!path.isEmpty())
        m_window.desk().create(path, start);
}

void WindowCommands::browse()
{
    const QString path = FileChoice::current().open(&m_window, tr("Open a dossier"), dossierFilter());
    if (!path.isEmpty())
        m_window.desk().open(path);
}

void WindowCommands::newFromTable()
{
    const QString table = FileChoice::current().open(&m_window, tr("New dossier from a table"), tableFilter());
    if (table.isEmpty())
        return;
    TableDialog dialog(table, {}, m_window.language(), TableDialog::Purpose::NewDossier, &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString path = FileChoice::current().save(
        &m_window, tr("New dossier"), DossierDesk::proposedPath(QFileInfo(table).completeBaseName()), dossierFilter());
    if (!path.isEmpty())
        m_window.desk().create(path, dialog.batch());
}

void WindowCommands::importTable()
{
    Workspace *workspace = m_window.workspace();
    const QString table =
        workspace ? FileChoice::current().open(&m_window, tr("Import a table"), tableFilter()) : QString();
    if (table.isEmpty())
        return;
    workspace->flush();
    TableDialog dialog(table, workspace->contents(), m_window.language(), TableDialog::Purpose::Import, &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Result<ImportCounts> counts = workspace->dossier().import(dialog.batch());
    if (!counts) {
        m_window.tellFault(counts.error());
        return;
    }
    if (*counts == ImportCounts{})
        m_window.tell(tr("The dossier held all of that already; nothing changed."));
    else
        m_window.tell(tr("Imported: %1.")
                          .arg(QStringList{tr("%n plan(s)", nullptr, counts->plans),
                                           tr("%n commitment(s)", nullptr, counts->commitments),
                                           tr("%n institution(s)", nullptr, counts->institutions),
                                           tr("%n rating(s)", nullptr, counts->ratings)}
                                   .join(u", "_s)));
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
    const QString path = FileChoice::current().save(&m_window, tr("Back up"), proposed, dossierFilter());
    if (path.isEmpty())
        return;
    const Result<> saved = workspace->dossier().backup(path);
    if (saved)
        m_window.tell(tr("Backed up to %1.").arg(path));
    else
        m_window.tellFault(saved.error());
}

void WindowCommands::openRound()
{
    Workspace *workspace = m_window.workspace();
    if (!workspace)
        return;
    RoundDialog dialog(m_window.language(), &m_window);
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

void WindowCommands::undo()
{
    Workspace *workspace = m_window.workspace();
    if (!workspace)
        return;
    workspace->flush();
    if (const Result<> undone = workspace->dossier().undo(); !undone)
        m_window.tellFault(undone.error());
}

void WindowCommands::redo()
{
    Workspace *workspace = m_window.workspace();
    if (!workspace)
        return;
    workspace->flush();
    if (const Result<> redone = workspace->dossier().redo(); !redone)
        m_window.tellFault(redone.error());
}

void WindowCommands::showKeys() { KeyList(&m_window).exec(); }

void WindowCommands::showGuide() { (new Guide(u"guide"_s, tr("Guide"), m_window.language(), &m_window))->show(); }

void WindowCommands::showWhatsNew()
{
    (new Guide(u"whats-new"_s, tr("What's new"), m_window.language(), &m_window))->show();
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
