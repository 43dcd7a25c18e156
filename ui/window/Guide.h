#pragma once

#include <QDialog>

/// A page of help in the window's language, beside the work: "guide" or "whats-new", from resources/help.
class Guide : public QDialog
{
    Q_OBJECT

public:
    Guide(const QString &page, const QString &title, const QString &language, QWidget *parent);
};
