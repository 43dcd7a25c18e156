#include "ui/evidence/CopyCheck.h"

#include "ui/window/BackgroundWork.h"
#include "ui/window/CopyStates.h"
#include "ui/window/Workspace.h"

#include <QCoreApplication>
#include <QPointer>
#include <QWidget>

namespace {

/// What was read until it ended.
struct Reading
{
    QHash<QString, CopyState> states{};
    std::optional<Error> fault{};
};

constexpr qint64 stepBytes = 1024 * 1024; ///< a step of the progress

Reading readAll(const EvidenceCopies &copies, const QHash<QString, qint64> &sizes, const Progress &progress)
{
    Reading reading;
    qint64 total = 0;
    for (const qint64 size : sizes)
        total += size;
    qint64 read = 0;
    for (auto it = sizes.cbegin(); it != sizes.cend(); ++it) {
        const Result<CopyState> state = copies.check(it.key(), progress);
        if (!state) {
            reading.fault = state.error();
            return reading;
        }
        reading.states.insert(it.key(), *state);
        read += it.value();
        progress.at(int(read / stepBytes), int(total / stepBytes) + 1);
    }
    return reading;
}

} // namespace

void CopyCheck::run(Workspace &workspace, QWidget *parent, std::function<void(const Outcome &)> done)
{
    QHash<QString, qint64> sizes;
    for (const Evidence &item : workspace.contents().evidence) {
        if (!item.digest.isEmpty())
            sizes.insert(item.digest, item.size);
    }
    BackgroundWork::run<Reading>(
        parent, QCoreApplication::translate("CopyCheck", "Checking the stored copies…"),
        [copies = workspace.dossier().evidenceCopies(), sizes](const Progress &progress) {
            return readAll(copies, sizes, progress);
        },
        [workspace = QPointer(&workspace), done = std::move(done)](const Reading &reading) {
            if (!workspace)
                return;
            Outcome outcome{.isComplete = !reading.fault};
            for (auto it = reading.states.cbegin(); it != reading.states.cend(); ++it) {
                workspace->copyStates().set(it.key(), it.value());
                ++(isDamaged(it.value()) ? outcome.damaged : outcome.whole);
            }
            if (reading.fault && reading.fault->code != ErrorCode::Cancelled)
                outcome.sentence = workspace->sentence(*reading.fault);
            done(outcome);
        });
}

void CopyCheck::findMissing(Workspace &workspace)
{
    if (const Result<QStringList> missing = workspace.dossier().evidenceCopies().missing())
        workspace.copyStates().setMissing(*missing);
}
