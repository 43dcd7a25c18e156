#pragma once

#include <QTreeWidget>

/// A table of the dialog about the dossier: flat, striped, with these heads.
QTreeWidget *makeAboutList(const QString &accessibleName, const QStringList &heads, QWidget *parent);
