#pragma once

#include "core/base/Result.h"

#include <QString>
#include <QStringList>

class MainWindow;
class QImage;
class QWidget;

/// The pictures of the guide: the real window on the example of Mexico 2012, as the evaluator Ana Ruiz sees it some way
/// into her work.
class Pictures
{
public:
    /// `folder` takes them, as "<language>/<name>.png"; `work` is for the dossier.
    Pictures(const QString &folder, const QString &work) : m_folder(folder), m_work(work) {}

    /// Of every mode that the example fills and of the start page, in that language.
    Result<> take(const QString &language);

private:
    Result<QString> dossier(const QString &language) const;
    void save(QWidget &widget, const QString &language, const QString &name) const;
    void takeModes(MainWindow &window, const QString &language) const;

    QString m_folder;
    QString m_work;
};
