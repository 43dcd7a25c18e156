#include "ui/scoring/EvidenceIntake.h"

#include "core/evaluation/EvidenceUse.h"
#include "ui/window/BackgroundWork.h"
#include "ui/window/CopyStates.h"
#include "ui/window/Workspace.h"

#include <QFileInfo>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int stepsAFile = 1000;

/// The progress of one of several files, told as part of all.
Progress partOf(const Progress &whole, qsizetype file, qsizetype count)
{
    return {.report =
                [&whole, file, count](int done, int total) {
                    whole.at(int(file * stepsAFile + qint64(done) * stepsAFile / std::max(1, total)),
                             int(count * stepsAFile));
                },
            .isCancelled =
                [&whole] {
                    return whole.cancelled();
                }};
}

using Recognised = Result<QList<std::pair<QString, QString>>>; ///< path and digest

Recognised digestsOf(const QStringList &paths, const Progress &progress)
{
    QList<std::pair<QString, QString>> digests;
    for (const QString &path : paths) {
        const Result<QString> digest =
            EvidenceCopies::digestOf(path, partOf(progress, digests.size(), paths.size()));
        if (!digest)
            return digest.error();
        digests.append({path, *digest});
    }
    return digests;
}

/// All or none of them.
Result<QList<StoredCopy>> takeAll(const EvidenceCopies &store, const QList<NewCopy> &files, const Progress &progress)
{
    QList<StoredCopy> copies;
    for (const NewCopy &file : files) {
        const Result<StoredCopy> copy = store.take(file.path, partOf(progress, copies.size(), files.size()));
        if (!copy) {
            const Result<> gone = store.discard(copies);
            Q_UNUSED(gone); // the first error is the one to tell
            return copy.error();
        }
        copies.append(*copy);
    }
    return copies;
}

} // namespace

EvidenceIntake::EvidenceIntake(Workspace &workspace, QWidget *parent)
    : QObject(parent), m_workspace(&workspace), m_parent(parent)
{}

void EvidenceIntake::tell(const Error &error)
{
    if (m_workspace && error.code != ErrorCode::Cancelled)
        Q_EMIT failed(m_workspace->sentence(error));
}

void EvidenceIntake::recognise(const QStringList &paths)
{
    BackgroundWork::run<Recognised>(
        m_parent, tr("Reading the files…"),
        [paths](const Progress &progress) { return digestsOf(paths, progress); },
        [self = QPointer(this)](const Recognised &digests) {
            if (!self || !self->m_workspace)
                return;
            if (!digests) {
                self->tell(digests.error());
                return;
            }
            QList<OfferedFile> files;
            for (const auto &[path, digest] : *digests) {
                const Evidence *known = evidenceWithCopy(self->m_workspace->contents(), digest);
                files.append({.path = path,
                              .size = QFileInfo(path).size(),
                              .known = known ? std::optional(known->id) : std::nullopt});
            }
            Q_EMIT self->recognised(files);
        });
}

void EvidenceIntake::add(const QList<NewCopy> &files, const EvidenceAddition &addition)
{
    if (files.isEmpty()) {
        finish(files, addition, {});
        return;
    }
    using Taken = Result<QList<StoredCopy>>;
    const EvidenceCopies store = m_workspace->dossier().evidenceCopies();
    BackgroundWork::run<Taken>(
        m_parent, tr("Copying into the dossier…"),
        [store, files](const Progress &progress) { return takeAll(store, files, progress); },
        [self = QPointer(this), files, addition](const Taken &copies) {
            if (!self || !self->m_workspace)
                return;
            if (copies)
                self->finish(files, addition, *copies);
            else
                self->tell(copies.error());
        });
}

/// Files that turn out to be in the dossier, or come twice, are used once more instead of doubled.
void EvidenceIntake::finish(const QList<NewCopy> &files, EvidenceAddition addition, const QList<StoredCopy> &copies)
{
    QStringList seen;
    for (qsizetype i = 0; i < copies.size(); ++i) {
        const StoredCopy &copy = copies.at(i);
        m_workspace->copyStates().set(copy.digest, CopyState::Sound);
        if (const Evidence *known = evidenceWithCopy(m_workspace->contents(), copy.digest)) {
            if (!addition.known.contains(known->id))
                addition.known.append(known->id);
            continue;
        }
        if (seen.contains(copy.digest))
            continue;
        seen.append(copy.digest);
        Evidence item = files.at(i).item;
        item.digest = copy.digest;
        item.size = copy.size;
        item.fileName = copy.fileName;
        item.mediaType = copy.mediaType;
        if (item.title.trimmed().isEmpty())
            item.title = QFileInfo(files.at(i).path).completeBaseName();
        addition.items.append(item);
    }
    const Result<QList<EvidenceId>> ids = m_workspace->dossier().addEvidence(addition);
    if (ids) {
        Q_EMIT added(*ids);
        return;
    }
    const Result<> gone = m_workspace->dossier().evidenceCopies().discard(copies);
    Q_UNUSED(gone);
    tell(ids.error());
}
