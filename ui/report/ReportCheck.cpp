#include "ui/report/ReportCheck.h"

#include "core/base/Catalogue.h"
#include "core/exchange/package/JsonReader.h"
#include "core/report/Figure.h"
#include "core/report/pages/ReportPages.h"
#include "core/report/pdf/PdfReader.h"
#include "core/report/pdf/PdfReport.h"

#include <QBuffer>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestReport = 512 * 1024 * 1024;

Error refusal(const QString &what, const QString &path, const QString &why = {})
{
    return {ErrorCode::InvalidInput, what, path, {why}};
}

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refusal(u"check.missing"_s, path, file.errorString());
    const QByteArray bytes = file.read(largestReport + 1);
    return bytes.size() > largestReport ? Result<QByteArray>(refusal(u"check.too-big"_s, path)) : bytes;
}

/// The attached file that is a data set of ours.
Result<QByteArray> dataSetIn(const QByteArray &pdf, const QString &path)
{
    const Result<PdfParts> parts = readPdfParts(pdf, path);
    if (!parts)
        return parts.error();
    for (const QByteArray &attachment : parts->attachments) {
        if (attachment.contains("cotejo-data/"))
            return attachment;
    }
    return refusal(u"check.no-data"_s, path);
}

/// The report as this program makes it from the data set.
Result<QByteArray> remade(const JsonDataSet &data, const QByteArray &dataSet, const ReportOptions &options,
                          std::shared_ptr<const FigurePainter> painter, const Progress &progress)
{
    const auto pages = layoutReport(data.contents, options, std::move(painter), progress);
    if (!pages)
        return pages.error();
    const Catalogue texts(options.language);
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    if (const Result<> written =
            writePdf(pdf, **pages, options.date, {texts.text(u"report.attachment.name"_s), {}, dataSet}, progress);
        !written)
        return written.error();
    return pdf.data();
}

} // namespace

Result<ReportCheck> checkReport(const QString &path, std::shared_ptr<const FigurePainter> painter,
                                const Progress &progress)
{
    const Result<QByteArray> given = bytesOf(path);
    if (!given)
        return given.error();
    const Result<QByteArray> dataSet = dataSetIn(*given, path);
    if (!dataSet)
        return dataSet.error();
    const Result<JsonDataSet> data = readJsonData(*dataSet, path);
    if (!data)
        return data.error();
    const auto record = recordFrom(data->report);
    if (!record)
        return refusal(u"check.no-record"_s, path);
    const Result<QByteArray> computed = remade(*data, *dataSet, record->options, std::move(painter), progress);
    if (!computed)
        return computed.error().code == ErrorCode::Cancelled ? computed.error() : refusal(u"check.remake"_s, path);
    const auto comparison = compareReports(*given, *computed, path, record->isOfThisProgram(), progress);
    if (!comparison)
        return comparison.error();
    ReportCheck check{.record = *record, .comparison = *comparison};
    const Contents &contents = data->contents;
    if (const ActionPlan *plan = record->options.plan ? contents.plan(*record->options.plan) : &contents.plans.first())
        check.plan = plan->title.in(record->options.language);
    return check;
}
