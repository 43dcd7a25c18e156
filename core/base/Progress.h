#pragma once

#include <functional>

/// How long work tells how far it is and learns that it should stop. Called from the thread that does the work.
struct Progress
{
    std::function<void(int done, int total)> report{};
    std::function<bool()> isCancelled{};

    void at(int done, int total) const
    {
        if (report)
            report(done, total);
    }
    bool cancelled() const { return isCancelled && isCancelled(); }
};
