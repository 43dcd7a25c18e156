#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

/// How the user is asked for files; tests put their own answers in place. Empty answers mean the user changed their
/// mind. Dialogs begin in the folder that was used last; a filter is as QFileDialog has it.
struct FileChoice
{
    std::function<QString(QWidget *parent, const QString &title, const QString &filter)> open{};
    std::function<QStringList(QWidget *parent, const QString &title, const QString &filter)> openMany{};
    /// Where to write; a place where nothing can be written is told, and asked for again. A name without an ending gets
    /// that of the chosen kind of file; one that is there already is replaced only when the user says so.
    std::function<QString(QWidget *parent, const QString &title, const QString &proposed, const QString &filter)>
        save{};
    /// As `save`, for what never replaces a file: a name that is taken is told, and asked for again.
    std::function<QString(QWidget *parent, const QString &title, const QString &proposed, const QString &filter)>
        create{};
    std::function<QString(QWidget *parent, const QString &title, const QString &proposed)> folder{};

    /// The one in use: the system's dialogs unless replaced.
    static FileChoice &current();

    /// The folder in which dialogs begin; documents when there is no such folder.
    static QString lastFolder();
    static void setLastFolder(const QString &folder);
};

/// The ending that a name of this kind of file has, without its dot: "svg" of "Vector drawing (*.svg)"; empty where
/// any goes.
QString suffixOfFilter(const QString &filter);
