#pragma once

#include <functional>

class QObject;

/// Calls when no button of the mouse is down: at once, or after the event that lets it go. Not at all once `context` is
/// gone.
void whenMouseRests(QObject *context, const std::function<void()> &then);
