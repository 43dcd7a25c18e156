#include "ui/window/AllModes.h"

#include "ui/comparing/ComparisonMode.h"
#include "ui/evidence/EvidenceMode.h"
#include "ui/overview/OverviewMode.h"
#include "ui/plan/PlanMode.h"
#include "ui/process/ProcessMode.h"
#include "ui/report/ReportMode.h"
#include "ui/scoring/ScoreMode.h"

QList<Mode *> allModes(Settings &settings, QWidget *parent)
{
    return {new OverviewMode(parent), new PlanMode(settings, parent), new ScoreMode(parent), new ProcessMode(parent),
            new EvidenceMode(parent), new ComparisonMode(parent),     new ReportMode(parent)};
}
