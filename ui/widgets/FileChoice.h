#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

/// How the user is asked for files; tests put their own answers in place. Empty answers mean the user changed their
/// mind.
struct FileChoice
{
    std::function<QString(QWidget *parent, const QString &title, const QString &filter)> open{};
    std::function<QStringList(QWidget *parent, const QString &title, const QString &filter)> openMany{};
    std::function<QString(QWidget *parent, const QString &title, const QString &proposed, const QString &filter)>
        save{};
    std::function<QString(QWidget *parent, const QString &title, const QString &proposed)> folder{};

    /// The one in use: the system's dialogs unless replaced.
    static FileChoice &current();
};
