#include "core/exchange/DataExport.h"

#include "core/exchange/CsvExport.h"
#include "core/exchange/LayoutExport.h"
#include "core/exchange/XlsxExport.h"
#include "core/model/PrivateScan.h"
#include "core/model/PublicPart.h"

using namespace Qt::StringLiterals;

namespace {

WorkbookOptions workbookOptions(const Contents &all, const Contents &shown, const ExportRequest &request)
{
    return {.language = request.language,
            .isPublic = request.isPublic,
            .unsettled = request.isPublic ? unsettledCriteria(all) : 0,
            .digest = request.digest,
            .date = request.date,
            .results = request.resultsOf ? request.resultsOf(shown) : QList<RoundResults>()};
}

} // namespace

bool isFolderFormat(const QString &format) { return format == u"csv"_s || format == u"datapackage"_s; }

Result<> exportData(const Contents &all, const ExportRequest &request, const QString &path, const Progress &progress)
{
    const ExportOptions options{.isPublic = request.isPublic};
    const Contents contents = request.isPublic ? publicPart(all) : all;
    if (request.isPublic) {
        if (Result<> clean = refusePrivateTexts(PrivateTexts(all), jsonOf(contents, options)); !clean)
            return clean;
    }
    if (request.format == u"json"_s)
        return exportJson(contents, path, options);
    if (request.format == u"xlsx"_s)
        return exportXlsx(contents, path, workbookOptions(all, contents, request), progress);
    if (request.format == u"csv"_s)
        return exportCsv(contents, path, options);
    if (request.format == u"datapackage"_s)
        return exportDataPackage(contents, {.isPublic = request.isPublic, .digest = request.digest}, path,
                                 request.readCopy, progress);
    return exportLayout(request.format, contents, request.rounds, path, progress);
}
