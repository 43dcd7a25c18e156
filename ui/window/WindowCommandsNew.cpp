// WindowCommands: making dossiers, from nothing, a table or a package. None is ever written over.
#include "ui/window/WindowCommands.h"

#include "core/StoragePlace.h"
#include "core/base/Catalogue.h"
#include "core/exchange/package/DataPackageReader.h"
#include "ui/exchange/ImportWizard.h"
#include "ui/widgets/FileChoice.h"
#include "ui/widgets/InfoBar.h"
#include "ui/window/BackgroundWork.h"
#include "ui/window/DossierDesk.h"
#include "ui/window/MainWindow.h"
#include "ui/window/NewDossierDialog.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace {

/// The form comes again, with all that was filled in, until `make` has made the dossier: a disk may be full.
template <typename Form>
void askUntilMade(MainWindow &window, Form *form, const std::function<void(const DossierDesk::Refused &refused)> &make)
{
    QObject::connect(&window.desk(), &DossierDesk::made, form, &QObject::deleteLater, Qt::UniqueConnection);
    if (form->exec() == QDialog::Rejected) {
        form->deleteLater();
        return;
    }
    make([&window, form = QPointer<Form>(form), make](const Error &error) {
        if (!form)
            return;
        if (error.code != ErrorCode::Cancelled)
            form->tell(errorSentence(error, Catalogue(window.language())));
        askUntilMade(window, form.data(), make);
    });
}

} // namespace

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
    auto *form = new NewDossierDialog(m_window.language(), &m_window);
    const auto path = std::make_shared<QString>();
    form->setMayAccept([this, form, path] {
        QString fault;
        *path =
            placeForDossier(form, tr("Save the new dossier"), form->start().plan.title.in(m_window.language()), &fault);
        form->tell(fault);
        return !path->isEmpty();
    });
    askUntilMade(m_window, form, [this, form, path](const DossierDesk::Refused &refused) {
        m_window.desk().create(*path, form->start(), refused);
    });
}

void WindowCommands::newFromTable()
{
    const QString table = FileChoice::current().open(&m_window, tr("New dossier from a table"), tableFilter());
    if (!table.isEmpty())
        newFromFile(table);
}

void WindowCommands::newFromFile(const QString &table)
{
    auto *form =
        new ImportWizard(table, {}, m_window.language(), ImportWizard::Purpose::NewDossier, m_settings, &m_window);
    const auto path = std::make_shared<QString>();
    form->setMayAccept([this, form, path, table] {
        QString fault;
        *path = placeForDossier(form, tr("Save the new dossier"), QFileInfo(table).completeBaseName(), &fault);
        if (!fault.isEmpty())
            form->tell(fault);
        return !path->isEmpty();
    });
    askUntilMade(m_window, form, [this, form, path](const DossierDesk::Refused &refused) {
        m_window.desk().create(*path, form->batch(), form->firstRound(), refused);
    });
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
