#pragma once

#include <QList>

class Mode;
class QWidget;

/// The modes of the window, in the order of the mode bar.
QList<Mode *> allModes(QWidget *parent);
