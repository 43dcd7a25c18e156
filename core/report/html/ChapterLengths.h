#pragma once

#include "core/report/Block.h"

#include <QSet>

/// Anchors of the chapters that begin a page where a browser prints them: those that fill more than about one. Shorter
/// ones run on, so that few pages stay half empty.
QSet<QString> chaptersOnNewPages(const ReportTree &tree);
