#pragma once

#include "core/EvidenceCopies.h"

#include <QHash>

#include <functional>

class QWidget;
class Workspace;

/// Reads all stored copies through, off the window's thread, with progress and cancel.
namespace CopyCheck {

/// What became of it: `whole` copies are sound, `damaged` are not; `sentence` says why it ended early, if it did.
struct Outcome
{
    int whole = 0;
    int damaged = 0;
    bool isComplete = true;
    QString sentence{};
};

void run(Workspace &workspace, QWidget *parent, std::function<void(const Outcome &)> done);
/// Looks only whether each copy is there at all, which takes no time.
void findMissing(Workspace &workspace);

} // namespace CopyCheck
