#pragma once

#include "core/report/html/HtmlWriter.h"

/// Writes a table with its caption, heads that say what they head, and groups of rows under theirs. It is named by the
/// headings whose ids are `namedBy`, and by its caption.
void writeHtmlTable(HtmlWriter &html, const TableBlock &table, const QString &id, const QString &namedBy);
