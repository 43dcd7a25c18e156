#pragma once

#include "core/Dossier.h"

#include <QObject>

class QWidget;
class Settings;
struct FirstRound;

/// Brings dossiers onto the desk: opens files, writes the example, makes new ones, all off the window's thread. What
/// came is handed to `taker`, in the window's thread; `failed` says why nothing did.
class DossierDesk : public QObject
{
    Q_OBJECT

public:
    using Taker = std::function<void(std::unique_ptr<Dossier>)>;
    /// Hears why a new dossier was not made, also that it was cancelled.
    using Refused = std::function<void(const Error &)>;

    DossierDesk(Settings &settings, QWidget *window, Taker taker);

    void open(const QString &path, Access access = Access::ReadWrite);
    /// The Mexico 2012 example in the user's Documents, written on first use.
    void openExample();
    /// `refused` is told in the place of `failed`.
    void create(const QString &path, const NewDossier &start, const Refused &refused);
    /// With a first round of each plan, where one was asked for.
    void create(const QString &path, const ImportBatch &start, const std::optional<FirstRound> &round,
                const Refused &refused = {});

    static QString examplePath();
    /// A free path in the user's Documents for a dossier of this title, without characters that file systems refuse.
    static QString proposedPath(const QString &title);
    Author author() const;

Q_SIGNALS:
    void made(const QString &path); ///< a new dossier, which is on the desk now
    void failed(const Error &error);

private:
    using Opening = Result<std::unique_ptr<Dossier>>;
    void run(const QString &title, std::function<Opening(const Progress &)> work, const QString &madePath = {},
             const Refused &refused = {});

    Settings &m_settings;
    QWidget *m_window;
    Taker m_taker;
};
