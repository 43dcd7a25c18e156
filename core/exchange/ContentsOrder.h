#pragma once

#include "core/model/Contents.h"

/// Puts every list in the order a dossier has it in, and makes the index.
void order(Contents &contents);
