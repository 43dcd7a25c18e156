#include "ui/widgets/FileChoice.h"

#include "core/StoragePlace.h"
#include "core/base/Catalogue.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

QString usedFolder;

QString noted(const QString &path)
{
    if (!path.isEmpty())
        usedFolder = QFileInfo(path).absolutePath();
    return path;
}

QString openFile(QWidget *parent, const QString &title, const QString &filter)
{
    return noted(QFileDialog::getOpenFileName(parent, title, FileChoice::lastFolder(), filter));
}

QStringList openFiles(QWidget *parent, const QString &title, const QString &filter)
{
    const QStringList paths = QFileDialog::getOpenFileNames(parent, title, FileChoice::lastFolder(), filter);
    noted(paths.value(0));
    return paths;
}

/// The name follows the kind of file: its ending changes when it is the one of another kind.
void followKind(QFileDialog &dialog, const QStringList &filters)
{
    QStringList endings;
    for (const QString &filter : filters)
        endings.append(suffixOfFilter(filter));
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&dialog, endings](const QString &filter) {
        const QString ending = suffixOfFilter(filter);
        dialog.setDefaultSuffix(ending);
        const QFileInfo chosen(dialog.selectedFiles().value(0));
        if (!ending.isEmpty() && endings.contains(chosen.suffix()))
            dialog.selectFile(chosen.completeBaseName() + u'.' + ending);
    });
}

/// Whether a file that is there may be replaced is asked by the dialog, or never.
QString writtenFile(QWidget *parent, const QString &title, const QString &proposed, const QString &filter,
                    bool mayReplace)
{
    const QFileInfo start(QDir::isAbsolutePath(proposed) ? proposed : QString(proposed).replace(u'/', u'-'));
    QFileDialog dialog(parent, title, start.isRelative() ? FileChoice::lastFolder() : start.absolutePath());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setOption(QFileDialog::DontConfirmOverwrite, !mayReplace);
    if (!filter.isEmpty()) {
        const QStringList filters = filter.split(u";;"_s);
        dialog.setNameFilters(filters);
        dialog.setDefaultSuffix(suffixOfFilter(filters.first()));
        followKind(dialog, filters);
    }
    dialog.selectFile(start.fileName());
    return dialog.exec() == QDialog::Accepted ? noted(dialog.selectedFiles().value(0)) : QString();
}

/// Why the file cannot be written there; empty where it can.
QString objection(const QString &path, bool mayReplace)
{
    if (!mayReplace && QFileInfo::exists(path))
        return QCoreApplication::translate("FileChoice",
                                           "“%1” is there already and stays as it is. Choose another name.")
            .arg(QFileInfo(path).fileName());
    const Result<> allowed = mayWriteTo(path);
    return allowed ? QString()
                   : errorSentence(allowed.error(),
                                   Catalogue(QLocale().language() == QLocale::Spanish ? u"es"_s : u"en"_s));
}

/// Asks again, with what was chosen, until it can be written.
QString writableFile(QWidget *parent, const QString &title, const QString &proposed, const QString &filter,
                     bool mayReplace)
{
    QString path = proposed;
    while (true) {
        path = writtenFile(parent, title, path, filter, mayReplace);
        const QString fault = path.isEmpty() ? QString() : objection(path, mayReplace);
        if (fault.isEmpty())
            return path;
        QMessageBox::information(parent, title, fault);
        if (!QFileInfo(path).absoluteDir().exists())
            path = QFileInfo(path).fileName(); // where the dialogs begin
    }
}

} // namespace

FileChoice &FileChoice::current()
{
    static FileChoice choice{
        .open = openFile,
        .openMany = openFiles,
        .save = [](QWidget *parent, const QString &title, const QString &proposed,
                   const QString &filter) { return writableFile(parent, title, proposed, filter, true); },
        .create = [](QWidget *parent, const QString &title, const QString &proposed,
                     const QString &filter) { return writableFile(parent, title, proposed, filter, false); },
        .folder = [](QWidget *parent, const QString &title,
                     const QString &proposed) { return QFileDialog::getExistingDirectory(parent, title, proposed); },
    };
    return choice;
}

QString FileChoice::lastFolder()
{
    return !usedFolder.isEmpty() && QFileInfo(usedFolder).isDir()
               ? usedFolder
               : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void FileChoice::setLastFolder(const QString &folder) { usedFolder = folder; }

QString suffixOfFilter(const QString &filter)
{
    static const QRegularExpression ending(uR"(\(\*\.([A-Za-z0-9]+)[ )])"_s);
    return ending.match(filter).captured(1);
}
