#include "ui/widgets/FileChoice.h"

#include <QFileDialog>
#include <QStandardPaths>

namespace {

QString documents() { return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation); }

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
        .save = [](QWidget *parent, const QString &title, const QString &proposed,
                   const QString &filter) { return QFileDialog::getSaveFileName(parent, title, proposed, filter); },
        .folder = [](QWidget *parent, const QString &title,
                     const QString &proposed) { return QFileDialog::getExistingDirectory(parent, title, proposed); },
    };
    return choice;
}
