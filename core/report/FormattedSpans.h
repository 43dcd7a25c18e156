#pragma once

#include "core/report/Block.h"

/// A text with light formatting (see FormattedText.h) as spans: bold, italic, links that go to http, https or mailto
/// only, items of a list with a bullet. A text without any is one span, as typed.
Spans formattedSpans(const QString &text);
