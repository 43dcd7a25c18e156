#pragma once

#include <QKeySequence>

#include <functional>

class QAction;
class QWidget;

/// Adds an action to the page, whose keys work wherever the keyboard is on it. The name is that of the "go to" box and
/// the tests ("score.next").
QAction *addPageAction(QWidget *page, const QString &name, const QString &text, const QKeySequence &keys,
                       const std::function<void()> &run);
