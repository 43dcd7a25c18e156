#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

/// The parts of a ZIP archive with their names, in their order; empty when it is none.
QList<std::pair<QString, QByteArray>> zipParts(const QByteArray &zip);
