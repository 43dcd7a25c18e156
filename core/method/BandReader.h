#pragma once

#include "core/method/JsonPlace.h"
#include "core/method/MethodPack.h"

/// Reads the bands that turn a number into a word; together they leave no number without one.
QList<Band> readBands(const JsonPlace &place);
