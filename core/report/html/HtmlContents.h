#pragma once

#include "core/report/html/HtmlWriter.h"

/// Writes the headings down to a level as lists within lists, each a link to its place.
void writeHtmlContents(HtmlWriter &html, const QList<const HeadingBlock *> &headings, int deepest);
