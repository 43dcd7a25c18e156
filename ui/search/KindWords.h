#pragma once

#include <QString>

/// What several things of a kind of `Place::kind` are called in the window's language: "Milestones".
QString kindTitle(const QString &kind);
/// The picture of a kind, for Theme::icon.
QString kindIcon(const QString &kind);
