#pragma once

#include <QString>

/// The text of a cell with "\n" where a line ends: line ends belong to the file, and the `<br/>` of tables that were
/// web pages once (IRM table, edition of 2017) to the page.
QString withPlainLineEnds(QString text);
