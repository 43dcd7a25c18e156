#pragma once

#include "core/report/pages/ReportPages.h"

class QIODevice;

/// Writes the report as OpenDocument Text 1.3, for those who comment and edit in a word processor: the blocks that the
/// pages were laid out from, on the same paper, with headings, tables, contents and styles that can be worked with.
/// Same pages and date: same bytes. Errors "report.write" (`out` took no more) and "cancelled". Needs a
/// QGuiApplication.
Result<> writeOdt(QIODevice &out, const ReportPages &pages, QDate date, const Progress &progress = {});
