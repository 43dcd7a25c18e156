#include "ui/widgets/FileChoice.h"

#include "ui/widgets/FileTypes.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace {

QString documents() { return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation); }

/// The name follows the type that is chosen: asked about overwriting is the file that will be written.
QString askWhereToSave(QWidget *parent, const QString &title, const QString &proposed, const QString &types)
{
    QFileDialog dialog(parent, title, QFileInfo(proposed).path(), types);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.selectFile(QFileInfo(proposed).fileName());
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&dialog, types](const QString &chosen) {
        const QString name = QFileInfo(dialog.selectedFiles().value(0)).fileName();
        dialog.selectFile(nameOfType(name, chosen, types));
    });
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace

FileChoice &FileChoice::current()
{
    static FileChoice choice{
        .open = [](QWidget *parent, const QString &title,
                   const QString &filter) { return QFileDialog::getOpenFileName(parent, title, documents(), filter); },
        .openMany =
            [](QWidget *parent, const QString &title, const QString &filter) {
                return QFileDialog::getOpenFileNames(parent, title, documents(), filter);
            },
        .save = askWhereToSave,
        .folder = [](QWidget *parent, const QString &title,
                     const QString &proposed) { return QFileDialog::getExistingDirectory(parent, title, proposed); },
    };
    return choice;
}
