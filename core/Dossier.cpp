#include "core/Dossier.h"
