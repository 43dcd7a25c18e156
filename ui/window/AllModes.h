#pragma once

#include <QList>

class Mode;
class QWidget;
class Settings;

/// The modes of the window, in the order of the mode bar.
QList<Mode *> allModes(Settings &settings, QWidget *parent);
