// WindowCommands: making dossiers, from nothing, a table or a package. None is ever written over.
#include "ui/window/WindowCommands.h"

#include "core/StoragePlace.h"
#include "core/base/Catalogue.h"
#include "core/exchange/DataPackageReader.h"
#include "ui/exchange/ImportWizard.h"
#include "ui/widgets/FileChoice.h"
#include "ui/widgets/InfoBar.h"
#include "ui/window/BackgroundWork.h"
#include "ui/window/DossierDesk.h"
#include "ui/window/MainWindow.h"
#include "ui/window/NewDossierDialog.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

/// Where a new dossier is to lie; empty when the user changed their mind, or where one lies already or none can be
/// written, as `fault` says.
QString WindowCommands::placeForDossier(QWidget *asking, const QString &title, const QString &proposed, QString *fault)
{
    QString path = FileChoice::current().create(asking, title, DossierDesk::proposedPath(proposed), dossierFilter());
    if (path.isEmpty())
        return {};
    if (QFileInfo(path).suffix().compare(u"cotejo"_s, Qt::CaseInsensitive) != 0)
        path += u".cotejo"_s;
    const Result<> allowed =
        QFileInfo::exists(path) ? Error{ErrorCode::Conflict, u"dossier.exists"_s, path} : mayWriteTo(path);
    if (allowed)
        return path;
    *fault = errorSentence(allowed.error(), Catalogue(m_window.language()));
    return {};
}

void WindowCommands::newDossier()
{
    NewDossierDialog dialog(m_window.language(), &m_window);
    QString path;
    dialog.setMayAccept([&] {
        QString fault;
        path = placeForDossier(&dialog, tr("Save the new dossier"), dialog.start().plan.title.in(m_window.language()),
                               &fault);
        dialog.tell(fault);
        return !path.isEmpty();
    });
    if (dialog.exec() == QDialog::Accepted)
        m_window.desk().create(path, dialog.start());
}

void WindowCommands::newFromTable()
{
    const QString table = FileChoice::current().open(&m_window, tr("New dossier from a table"), tableFilter());
    if (!table.isEmpty())
        newFromFile(table);
}

void WindowCommands::newFromFile(const QString &table)
{
    ImportWizard dialog(table, {}, m_window.language(), ImportWizard::Purpose::NewDossier, m_settings, &m_window);
    QString path;
    dialog.setMayAccept([&] {
        QString fault;
        path = placeForDossier(&dialog, tr("Save the new dossier"), QFileInfo(table).completeBaseName(), &fault);
        if (!fault.isEmpty())
            dialog.tell(fault);
        return !path.isEmpty();
    });
    if (dialog.exec() == QDialog::Accepted)
        m_window.desk().create(path, dialog.batch(), dialog.firstRound());
}

void WindowCommands::openPackage()
{
    const QString package =
        FileChoice::current().folder(&m_window, tr("Folder of the data package"), FileChoice::lastFolder());
    if (!package.isEmpty())
        newFromPackage(package);
}

void WindowCommands::newFromPackage(const QString &package)
{
    const QFileInfo given(package);
    const QString name = given.isDir() ? given.fileName() : given.dir().dirName();
    QString fault;
    const QString path = placeForDossier(&m_window, tr("New dossier from a data package"), name, &fault);
    if (!fault.isEmpty())
        m_window.infoBar().tell(InfoBar::Kind::Fault, fault);
    if (path.isEmpty())
        return;
    BackgroundWork::run<Result<ImportBatch>>(
        &m_window, tr("Reading the data package…"),
        [package](const Progress &progress) { return readDataPackage(package, progress); },
        [this, path](const Result<ImportBatch> &batch) {
            if (batch)
                m_window.desk().create(path, *batch, {});
            else
                m_window.tellFault(batch.error());
        });
}
