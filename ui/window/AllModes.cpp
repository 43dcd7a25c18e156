#include "ui/window/AllModes.h"

#include "ui/scoring/ScoreMode.h"

QList<Mode *> allModes(QWidget *parent)
{
    return {new ScoreMode(parent)};
}
