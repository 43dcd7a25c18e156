#include "ui/report/ReportPrinting.h"

#include "core/report/ReportPages.h"

#include <QPageSize>
#include <QPainter>
#include <QPrinter>

void preparePrinter(QPrinter &printer, const ReportPages &pages)
{
    printer.setFullPage(true);
    printer.setDocName(pages.title());
    printer.setPageSize(QPageSize(pages.pageSize(), QPageSize::Point));
    printer.setPageMargins(QMarginsF());
}

void printPages(QPrinter &printer, const ReportPages &pages)
{
    const bool hasRange = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    const int first = hasRange ? printer.fromPage() - 1 : 0;
    const int last = std::min(hasRange ? printer.toPage() : pages.count(), pages.count()) - 1;
    QPainter painter(&printer);
    for (int page = first; page <= last; ++page) {
        if (page > first)
            printer.newPage();
        painter.save();
        pages.paint(page, painter, printer.resolution() / 72.0);
        painter.restore();
    }
}
