#pragma once

#include "core/model/PrivateScan.h"
#include "core/report/Block.h"

/// Refuses a report for the public in which a private text would be read, and names the heading it stands under.
Result<> refusePrivateTexts(const PrivateTexts &texts, const ReportTree &tree);
