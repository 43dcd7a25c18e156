#pragma once

/// Ctrl+C during long work: asked for once, the work stops cleanly; a second time ends the program at once.
namespace Interruption {

void watch();
bool isWanted();

} // namespace Interruption
