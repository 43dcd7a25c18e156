#pragma once

#include "core/report/html/HtmlWriter.h"

/// Writes a table with its caption, heads that say what they head, and groups of rows under theirs. A table without a
/// caption is named by the heading it stands under, whose id is `namedBy`.
void writeHtmlTable(HtmlWriter &html, const TableBlock &table, const QString &id, const QString &namedBy);
