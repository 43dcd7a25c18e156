#pragma once

#include "core/report/odt/OdtText.h"
#include "core/report/pages/ReportPages.h"

/// Writes the table of contents as an index that the word processor can make anew, filled with links. The page numbers
/// are fields; until they are counted they say the pages of the printed report.
void writeOdtContents(OdtXml &xml, OdtStyles &styles, const ContentsBlock &block,
                      const QList<const HeadingBlock *> &headings, const ReportPages &pages);
