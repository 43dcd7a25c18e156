#pragma once

#include "core/Dossier.h"

#include <QObject>
#include <QPointer>

class QWidget;
class Workspace;

/// A file offered as evidence: what it is, and the item whose copy has the same bytes, where there is one.
struct OfferedFile
{
    QString path{};
    qint64 size = 0;
    std::optional<EvidenceId> known{};
};

/// A file to be copied in, and the item it becomes.
struct NewCopy
{
    QString path{};
    Evidence item{};
};

/// Takes files into the dossier. Reading and copying run off the window's thread, with progress and cancel; the items
/// are then added in one change.
class EvidenceIntake : public QObject
{
    Q_OBJECT

public:
    EvidenceIntake(Workspace &workspace, QWidget *parent);

    /// Reads the files through; ends in `recognised`.
    void recognise(const QStringList &paths);
    /// Copies the files in and adds all as `addition` says; ends in `added`.
    void add(const QList<NewCopy> &files, const EvidenceAddition &addition);

Q_SIGNALS:
    void recognised(const QList<OfferedFile> &files);
    void added(const QList<EvidenceId> &ids);
    void failed(const QString &sentence);

private:
    void finish(const QList<NewCopy> &files, EvidenceAddition addition, const QList<StoredCopy> &copies);
    void tell(const Error &error);

    QPointer<Workspace> m_workspace;
    QPointer<QWidget> m_parent;
};
