#pragma once

#include "core/Dossier.h"

#include <QObject>

class QWidget;
class Settings;

/// Brings dossiers onto the desk: opens files, writes the example, makes new ones, all off the window's thread. What
/// came is handed to `taker`, in the window's thread; `failed` says why nothing did.
class DossierDesk : public QObject
{
    Q_OBJECT

public:
    using Taker = std::function<void(std::unique_ptr<Dossier>)>;

    DossierDesk(Settings &settings, QWidget *window, Taker taker);

    void open(const QString &path, Access access = Access::ReadWrite);
    /// The Mexico 2012 example in the user's Documents, written on first use.
    void openExample();
    void create(const QString &path, const NewDossier &start);
    void create(const QString &path, const ImportBatch &start);

    static QString examplePath();
    /// A path in the user's Documents for a dossier of this title, with characters that file systems refuse left out.
    static QString proposedPath(const QString &title);
    Author author() const;

Q_SIGNALS:
    void failed(const Error &error);

private:
    using Opening = Result<std::unique_ptr<Dossier>>;
    void run(const QString &title, std::function<Opening(const Progress &)> work);

    Settings &m_settings;
    QWidget *m_window;
    Taker m_taker;
};
