#pragma once

#include "core/base/Result.h"
#include "core/model/ImportBatch.h"

/// The shipped example: Mexico's plan of 2012 with 36 commitments and the award, institutions, the IRM's published
/// codes as ratings of the person "irm" in a closed round, and an empty open round with method aga-2012.
Result<ImportBatch> readMexico2012();
