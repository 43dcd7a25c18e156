#include "core/report/pdf/PdfReport.h"

#include "core/report/WholeFile.h"
#include "core/report/pdf/PdfPages.h"
#include "core/report/pdf/PdfSyntax.h"

using namespace Qt::StringLiterals;

namespace {

Error cancelled() { return {ErrorCode::Cancelled, u"cancelled"_s, {}, {}}; }

QByteArray names(PdfFile &file, const ReportPages &pages, const PdfPages &target, const PdfAttachment &attachment,
                 QDate date)
{
    QHash<QString, QByteArray> places;
    for (auto place = pages.places().cbegin(); place != pages.places().cend(); ++place)
        places.insert(place.key(), target.destination(place->page, place->y));
    QByteArray result = "/Names<</Dests " + Pdf::reference(writeDestinations(file, places));
    if (attachment.bytes.isEmpty())
        return result + ">>";
    const QByteArray attached = Pdf::reference(writeAttachment(file, attachment, date));
    return result + "/EmbeddedFiles<</Names[" + Pdf::literal(attachment.name.toLatin1()) + attached + "]>>>>/AF[" +
           attached + ']';
}

Result<> finish(PdfFile &file, const ReportPages &pages, PdfPages &target, QDate date, const PdfAttachment &attachment)
{
    const Result<QByteArray> painted = target.finish();
    if (!painted)
        return painted.error();
    const PdfProperties properties{.title = pages.title(),
                                   .subject = pages.subject(),
                                   .language = pages.language() == u"es" ? u"es-MX"_s : u"en"_s,
                                   .date = date};
    const int information = writeInformation(file, properties);
    const int metadata = writeMetadata(file, properties);
    const int catalogue = file.add("<</Type/Catalog" + *painted + names(file, pages, target, attachment, date) +
                                   "/Lang" + Pdf::literal(properties.language.toLatin1()) +
                                   "/ViewerPreferences<</DisplayDocTitle true>>/Metadata " + Pdf::reference(metadata) +
                                   "/PageLabels<</Nums[0<</S/D>>]>>>>");
    file.finish(catalogue, information);
    return {};
}

} // namespace

Result<> writePdf(QIODevice &out, const ReportPages &pages, QDate date, const PdfAttachment &attachment,
                  const Progress &progress)
{
    const auto failed = [&out] {
        return Error{ErrorCode::Storage, u"report.write"_s, {}, {out.errorString()}};
    };
    PdfFile file(out);
    PdfPages target(file, pages.tags(), pages.count(), pages.pageSize());
    for (int page = 0; page < pages.count(); ++page) {
        if (progress.cancelled())
            return cancelled();
        pages.paint(page, target);
        if (file.hasFailed())
            return failed();
        progress.at(page + 1, pages.count());
    }
    if (const Result<> finished = finish(file, pages, target, date, attachment); !finished)
        return finished;
    if (file.hasFailed())
        return failed();
    return progress.cancelled() ? Result<>(cancelled()) : Result<>();
}

Result<> writePdfFile(const QString &path, const ReportPages &pages, QDate date, const PdfAttachment &attachment,
                      const Progress &progress)
{
    return writeWholeFile(path,
                          [&](QIODevice &file) { return writePdf(file, pages, date, attachment, progress); });
}
