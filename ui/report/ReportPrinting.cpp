#include "ui/report/ReportPrinting.h"

#include "core/report/pages/ReportPages.h"

#include <QComboBox>
#include <QGraphicsView>
#include <QLineEdit>
#include <QPageSize>
#include <QPainter>
#include <QPrintPreviewDialog>
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

Paper usualPaper(QLocale::Territory territory)
{
    static const QList<QLocale::Territory> withLetter{QLocale::Mexico,
                                                      QLocale::UnitedStates,
                                                      QLocale::Canada,
                                                      QLocale::Chile,
                                                      QLocale::Colombia,
                                                      QLocale::CostaRica,
                                                      QLocale::Guatemala,
                                                      QLocale::ElSalvador,
                                                      QLocale::Nicaragua,
                                                      QLocale::Panama,
                                                      QLocale::Philippines,
                                                      QLocale::PuertoRico,
                                                      QLocale::DominicanRepublic,
                                                      QLocale::Venezuela};
    return withLetter.contains(territory) ? Paper::Letter : Paper::A4;
}

void nameParts(QPrintPreviewDialog &dialog, const QString &pageField, const QString &pages)
{
    for (auto *field : dialog.findChildren<QLineEdit *>()) {
        if (!qobject_cast<QComboBox *>(field->parentWidget()))
            field->setAccessibleName(pageField);
    }
    for (auto *view : dialog.findChildren<QGraphicsView *>()) {
        view->setAccessibleName(pages);
        view->viewport()->setAccessibleName(pages);
    }
}
