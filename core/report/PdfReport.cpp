#include "core/report/PdfReport.h"

#include "core/report/QPainterPages.h"
#include "core/report/ReportFonts.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

void prepare(QPdfWriter &writer, const QSizeF &size)
{
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    writer.setResolution(int(72 * unitsPerPoint));
    writer.setPageSize(QPageSize(size, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
}

} // namespace

Result<QByteArray> pdfOf(const ReportPages &pages, QDate date, const PdfAttachment &attachment,
                         const Progress &progress)
{
    QByteArray painted;
    QBuffer buffer(&painted);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        prepare(writer, pages.pageSize());
        QPainter painter;
        if (!painter.begin(&writer))
            return Error{ErrorCode::Storage, u"report.make"_s, {}, {u"QPdfWriter"_s}};
        QPainterPages target(painter, unitsPerPoint, &writer);
        for (int page = 0; page < pages.count(); ++page) {
            if (progress.cancelled())
                return Error{ErrorCode::Cancelled, u"cancelled"_s, {}, {}};
            pages.paint(page, target);
            progress.at(page + 1, pages.count());
        }
        if (!painter.end() || target.hasFailed())
            return Error{ErrorCode::Storage, u"report.make"_s, {}, {u"QPdfWriter"_s}};
    }
    return finishedPdf(painted, pages, date, attachment);
}

Result<> writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() && file.commit())
        return {};
    return Error{ErrorCode::Storage, u"report.write"_s, path, {file.errorString()}};
}
