#pragma once

#include "core/report/pages/ReportPages.h"

#include <QByteArray>
#include <QDate>

/// The named styles and the pages of a report: paper and margins as printed, running heads, page numbers, the mark of
/// a draft. From the template resources/report/odt-styles.xml.
QByteArray odtStyles(const ReportPages &pages);

/// Title, language and what it was made with. The date is that of what the report tells.
QByteArray odtMeta(const ReportPages &pages, QDate date);

/// How a word processor is to lay it out where formats of old differ.
QByteArray odtSettings();
