#include "app/cli/Interruption.h"

#include <csignal>

namespace {

volatile std::sig_atomic_t wanted = 0;

void onSignal(int number)
{
    wanted = 1;
    std::signal(number, SIG_DFL);
}

} // namespace

void Interruption::watch()
{
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
}

bool Interruption::isWanted() { return wanted != 0; }
