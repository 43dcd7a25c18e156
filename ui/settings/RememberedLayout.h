#pragma once

#include <QString>

class QHeaderView;
class QSplitter;
class QWidget;
class Settings;

/// Puts a splitter, or the columns of a table (widths, order, which are shown, the sorted one), as they were last left,
/// and from then on keeps whatever somebody changes. `key` names it among all of the window ("report/pages"). Call it
/// when all parts or columns are in place; `settings` outlives the widget.
void rememberLayout(QSplitter *splitter, Settings &settings, const QString &key);
void rememberLayout(QHeaderView *header, Settings &settings, const QString &key);

/// All splitters within a widget, each by its object name, or by its position where it has none.
void rememberSplitters(QWidget *within, Settings &settings, const QString &key);
