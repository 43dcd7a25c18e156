#pragma once

#include <functional>

class QPoint;
class QWidget;

/// What can be done with a commitment from a chart or a list of the overview: open it in Score, or see its fact sheet.
/// Runs what is chosen.
void showCommitmentMenu(QWidget *parent, const QPoint &globalPlace, const std::function<void()> &open,
                        const std::function<void()> &showFactSheet);
